import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Kind } from '#document/kind.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { beginningOf, PRESS_RELEASE } from './title.ts';

const ANSWER_WORD = compile(`\\b${oneOf(allWords('answerNouns'))}\\b`, 'iu');

const SPEECH_WORD = compile(`\\b${oneOf(allWords('speechNouns'))}\\b`, 'iu');

const MEETING = compile(`^(?:${oneOf(allWords('meetingOpeners'))}\\b|${oneOf(allWords('meetingOpenerStems'))})`, 'iu');

const REMARKS = compile(
  `^${oneOf(allWords('remarksNouns', 'partOpeners'))}|${oneOf(allWords('remarksNouns'))}\\b|${oneOf(allWords('remarksStems'))}`,
  'iu',
);

const ACT = compile(`\\b${oneOf(allWords('actNouns'))}\\b`, 'iu');

const MESSAGE = compile(`\\b${oneOf(allWords('messageNouns'))}\\b|${oneOf(allWords('messageStems'))}`, 'iu');

const INTERVIEW = compile(`\\b${oneOf(allWords('interviewNouns'))}\\b|${oneOf(allWords('interviewStems'))}`, 'iu');

const BRIEFING = compile(`\\b${oneOf(allWords('briefingNouns'))}\\b|${oneOf(allWords('briefingStems'))}`, 'iu');

const CONFERENCE = compile(`\\b${oneOf(allWords('conferenceNouns'))}\\b|${oneOf(allWords('conferenceStems'))}`, 'iu');

/** `answers to questions from students`, `answered journalists’ questions` */
const ANSWERED = compile(`\\b${oneOf(allWords('answeredPhrases'))}\\s`, 'iu');
const QUESTIONS = compile(`\\b${oneOf(allWords('questionNouns'))}\\b`, 'iu');

const TELEPHONE = compile(oneOf(allWords('telephoneStems')), 'iu');

const PART_OF_MEETING = compile(
  `^${oneOf(allWords('partOpeners'))}\\b.{0,80}\\b${oneOf(allWords('meetingNouns'))}\\b`,
  'iu',
);

/** A title, and whether questions stand in the text below it. */
interface TitleAbove {
  /** Its beginning, blanks folded. */
  readonly text: string;
  readonly hasQuestions: boolean;
}

const isConference = ({ text }: TitleAbove): boolean =>
  CONFERENCE.test(text) || (ANSWERED.test(text) && QUESTIONS.test(text));

/** What a title announces: what only one kind has stands above words that many titles use. */
const KINDS: readonly Rule<TitleAbove, Kind>[] = [
  // A ministry's own report may name the talks, calls and meetings of which it tells.
  { name: 'press release', when: ({ text }) => PRESS_RELEASE.test(text), verdict: 'communique' },
  // `Opening remarks at a meeting with …` is the meeting as far as it was printed.
  { name: 'part of a meeting', when: ({ text }) => PART_OF_MEETING.test(text), verdict: 'meeting' },
  // Of a call only that it took place is told.
  { name: 'telephone', when: ({ text }) => TELEPHONE.test(text), verdict: 'news' },
  // `Remarks during a joint news conference`: his words alone, unless answers are announced or questions printed.
  {
    name: 'words spoken at a news conference',
    when: (at) => isConference(at) && !at.hasQuestions && SPEECH_WORD.test(at.text) && !ANSWER_WORD.test(at.text),
    verdict: 'remarks',
  },
  { name: 'news conference', when: isConference, verdict: 'press-conference' },
  { name: 'briefing', when: ({ text }) => BRIEFING.test(text), verdict: 'briefing' },
  { name: 'interview', when: ({ text }) => INTERVIEW.test(text), verdict: 'interview' },
  // A message may be an address in writing, and greet a meeting.
  { name: 'message', when: ({ text }) => MESSAGE.test(text), verdict: 'message' },
  // `Statement on the decree`: the act is what is published.
  { name: 'act', when: ({ text }) => ACT.test(text), verdict: 'document' },
  { name: 'remarks', when: ({ text }) => REMARKS.test(text), verdict: 'remarks' },
  { name: 'meeting', when: ({ text }) => MEETING.test(text), verdict: 'meeting' },
];

/** By which rule a title announces what sort of document follows; null where it announces none. */
export const kindOfTitle = (title: string, hasQuestions: boolean): Rule<TitleAbove, Kind> | null =>
  firstRule(KINDS, { text: beginningOf(title), hasQuestions });
