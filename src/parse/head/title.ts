import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { foldBlanks } from '#document/fold.ts';
import { splitOffice } from '#names/office.ts';

/** A ministry's own report of what happened: nobody in it speaks. */
export const PRESS_RELEASE = compile(`^${oneOf(allWords('pressReleaseWords'))}(?=$|[\\s:,])`, 'iu');

const LEAD_TO_NAME = compile(`^.*?\\b${oneOf(allWords('withWords', 'ofWords', 'byWords'))} (?=\\p{Lu})`, 'u');

const SPEECH_ACT = `(?:${oneOf(allWords('speechAdjectives'))} )?${oneOf(allWords('speechActs'))}`;

/** `Foreign Minister Sergey Lavrov’s statement and answer …`: whose words a title announces. */
const TITLE_POSSESSIVE = compile(`^(.{3,160}?)[’']s? (?:\\p{L}+ ){0,2}?${SPEECH_ACT}\\b`, 'iu');

/** `Remarks by President Biden at …`, `Briefing by Foreign Ministry Spokeswoman Maria Zakharova, …` */
const TITLE_BY = compile(
  `\\b${oneOf(allWords('actsBeforeName'))}(?: ${oneOf(allWords('actParticiples'))})? ${oneOf(allWords('byWords', 'ofWords'))} `,
  'iu',
);

const STOPS_NAME = compile(`(?:,| ${oneOf(allWords('nameStops'))}(?:\\s|$)| [–—-] |\\(|“|")`, 'u');

/** Offices that a person holds; a surname alone is a name behind one of them only. */
export const PERSONS_OFFICE = compile(`(?:^|\\s)${oneOf(allWords('stateOffices', 'personsOffices'))}$`, 'iu');

/** `Interview with Foreign Minister Sergey Lavrov`: who answers, where an office of state tells him from an interviewer. */
const INTERVIEW_WITH = compile(`^${oneOf(allWords('interviewOpeners'))} (?=\\p{Lu})`, 'iu');

/** Offices of those who are interviewed rather than interview; no directors of agencies or channels. */
const OFFICE_OF_STATE = compile(`(?:^|\\s)${oneOf(allWords('stateOffices'))}$`, 'iu');

/** What a Russian title calls words that somebody spoke or wrote. */
const RUSSIAN_SPEECH = compile(`^${oneOf(allWords('genitiveOpenerStems'))}`, 'iu');

/** `С.В.Лаврова`, `М. В. Захаровой`: initials and a surname in the genitive. */
const INITIALS_AND_SURNAME = /(?<![\p{L}.])((?:\p{Lu}\.\s?){1,2})(\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?)/u;

/** Words that bring another person than the speaker into a title. */
const OTHERS_IN_TITLE = compile(`\\s${oneOf(allWords('othersInTitle'))}\\s`, 'iu');

/** Genitive endings of surnames and what the nominative has for them. */
const GENITIVES = languages
  .flatMap(({ genitives = [] }) => genitives)
  .map(({ behind, ending, nominative }) => [compile(`(?<=${oneOf(behind)})${ending}$`, 'u'), nominative] as const);

/** A title says at its beginning whose words follow and of what kind they are; behind so many characters it tells of other things. */
const REACH = 400;

export const beginningOf = (title: string): string => foldBlanks(title).slice(0, REACH);

/** The person whose words a Russian title announces, in the nominative; null where it names none or its case cannot be told. */
function personOfRussianTitle(text: string): string | null {
  if (!RUSSIAN_SPEECH.test(text)) return null;
  const found = INITIALS_AND_SURNAME.exec(text);
  const [, initials = '', surname = ''] = found ?? [];
  if (!found || OTHERS_IN_TITLE.test(text.slice(0, found.index))) return null;
  const ending = GENITIVES.find(([pattern]) => pattern.test(surname));
  return ending ? initials + surname.replace(ending[0], ending[1]) : null;
}

/** The person whose words a title announces, without the office: `Sergey Lavrov`; null where it names none. */
export function personOfTitle(title: string): string | null {
  const text = beginningOf(title);
  if (PRESS_RELEASE.test(text)) return null;
  const possessive = TITLE_POSSESSIVE.exec(text)?.[1];
  const by = possessive ? undefined : afterMatch(TITLE_BY, text);
  const phrase = possessive ?? by?.slice(0, stopAt(by));
  if (!phrase) return interviewed(text) ?? personOfRussianTitle(text);
  const { name, role } = splitOffice(phrase.replace(LEAD_TO_NAME, (lead) => (possessive ? lead : '')));
  if (name === null) return by === undefined ? null : afterOffice(by);
  return name.includes(' ') || (role !== null && PERSONS_OFFICE.test(role)) ? name : null;
}

/** The holder of an office of state with whom a title announces an interview; null where it names none. */
function interviewed(text: string): string | null {
  const rest = afterMatch(INTERVIEW_WITH, text);
  if (rest === undefined) return null;
  const { name, role } = splitOffice(rest.slice(0, stopAt(rest)));
  return role !== null && OFFICE_OF_STATE.test(role) ? name : null;
}

/** `by Russian Foreign Minister, Sergey Lavrov, …`: the name that stands behind the office and a comma. */
function afterOffice(by: string): string | null {
  const at = stopAt(by);
  if (!by.startsWith(', ', at) || !PERSONS_OFFICE.test(by.slice(0, at))) return null;
  const rest = by.slice(at + 2);
  const { name, role } = splitOffice(rest.slice(0, stopAt(rest)));
  return role === null && name?.includes(' ') === true ? name : null;
}

function afterMatch(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  return found ? text.slice(found.index + found[0].length) : undefined;
}

function stopAt(text: string): number {
  const stop = STOPS_NAME.exec(text);
  return stop ? stop.index : text.length;
}
