import type { TitleWords } from '../fields/titles.ts';
import { phrases, words } from '../lists.ts';

export const titles: Partial<TitleWords> = {
  minutesOpeners: phrases('протокол заседания | протокол собрания | протокол встречи | протокол №'),
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
  genitives: [
    { behind: words('ов ев ёв ин ын'), ending: 'ой', nominative: 'а' },
    { behind: words('ск цк'), ending: 'ого', nominative: 'ий' },
    { behind: words('ск цк'), ending: 'ой', nominative: 'ая' },
    { behind: words('б в г д ж з к л м н п р с т ф х ц ч ш щ'), ending: 'а', nominative: '' },
  ],
  othersInTitle: words('с со к ко от'),
  printedTitleOpeners: words('выступление речь заявление'),
};
