import type { TitleWords } from '../fields/titles.ts';
import { phrases, words } from '../lists.ts';

export const titles: Partial<TitleWords> = {
  meetingOpeners: phrases(`
    [working ]meeting | [working ]conversation | [working ]talks | [working ]reception | [working ]session | [working ]summit`),
  minutesOpeners: phrases('minutes of | minutes from | draft minutes | approved minutes'),
  meetingNouns: words('meeting talks conversation session'),
  partOpeners: phrases('beginning of | excerpts | transcript | opening remarks'),
  remarksNouns: words('remarks speech address statement'),
  speechNouns: words('remarks statement speech'),
  answerNouns: words('answer answers'),
  answeredPhrases: phrases('answer[s] to | answered'),
  questionNouns: words('question questions'),
  actNouns: phrases(`
    executive order | federal law | decree | list of instructions | joint statement | declaration | treaty | agreement signed |
    law signed`),
  messageNouns: phrases('greeting[s] | congratulation[s] | condolences | telegram | message | letter'),
  pressReleaseWords: phrases('press release | communiqué | communique'),
  interviewNouns: words('interview'),
  briefingNouns: phrases('briefing | gaggle | background call | press call'),
  conferenceNouns: phrases('news conference | press conference'),
  conferenceStems: phrases('media question'),
  telephoneStems: phrases('telephone conversation | telephone call'),
  withWords: words('with'),
  speechActs: phrases(`
    statement[s] | remarks | speech | address | interview[s] | answer[s] | press conference | news conference | briefing | comment[s] |
    lecture | replies | reply | response | article | greeting[s] | video message | message | talk[s]`),
  speechAdjectives: words('introductory opening closing welcoming brief'),
  actsBeforeName: phrases(`
    remarks | statement[s] | speech | address | briefing | gaggle | interview | conference | comment[s] | response | replies | answer[s] |
    lecture | article | call`),
  actParticiples: phrases('as prepared for delivery | made | given | delivered | granted'),
  nameStops: words(`
    at on in to with during following for before after and from regarding announcing en upon while as ahead prior through`),
  stateOffices: phrases(`
    president | minister | secretary | secretary general | secretary-general | ambassador | governor | chancellor | mayor | king | queen |
    spokesman | spokeswoman | spokesperson | high representative`),
  personsOffices: words(
    'chairman chairwoman chair lady gentleman senator commissioner director general admiral adviser advisor envoy',
  ),
  interviewOpeners: phrases('interview with | an interview with | exclusive interview with'),
  printedTitleOpeners: words('speech remarks statement address message interview'),
  titleContinuations: phrases('by | with | of | and | at | on | following | ahead of | between'),
};
