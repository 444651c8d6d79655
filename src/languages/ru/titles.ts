import type { TitleWords } from '../fields/titles.ts';
import { phrases, words } from '../lists.ts';

export const titles: Partial<TitleWords> = {
  meetingOpenerStems: words('встреча совещание заседание переговоры беседа'),
  remarksStems: words('выступлени обращени заявлени'),
  messageStems: phrases('поздрав | соболезнован | телеграмм | послание участникам'),
  pressReleaseWords: words('пресс-релиз коммюнике'),
  interviewStems: words('интервью'),
  briefingStems: words('брифинг'),
  conferenceStems: words('пресс-конференци'),
  telephoneStems: phrases('телефонн* разговор'),
  genitiveOpenerStems: phrases(`
    вступительн* слов | выступлени | заявлени | интервью | ответ | комментари | брифинг | пресс-конференци | речь | обращени |
    видеообращени | стать | приветстви | лекци | тезисы`),
  othersInTitle: words('с со к ко от'),
  printedTitleOpeners: words('выступление речь заявление'),
};
