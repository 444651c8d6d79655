import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { bare } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { isPersonNoun } from '#names/words.ts';
import type { LabelCandidate, LabelClass } from '../../body/label/candidate.ts';
import { readLabel } from '../../body/label/label.ts';
import { LOWER_LETTER } from '../../body/label/speech.ts';

/** `… Photo` before the name of who took the picture. */
const CREDIT_AT_END = compile(`(?:^|[\\s.])${oneOf(allWords('photoWords'))}$`, 'iu');

/** Classes of label that a caption with a colon in it may seem to open with, where they stand nowhere else. */
const SEEMING: ReadonlySet<string> = new Set<LabelClass>(['word', 'loose', 'odd']);

/** A line is a label below the counter. */
interface UnderCounter {
  readonly label: LabelCandidate;
  readonly speech: string;
  /** The label opens another line of the page. */
  readonly recurs: boolean;
  /** The next line opens a turn. */
  readonly isAboveTurn: boolean;
}

/** An office says that it is held by somebody: `chairman of the bank Ivan Petrov`. */
const namesHolder = ({ name }: LabelCandidate): boolean => name.split(' ').some((word) => isPersonNoun(bare(word)));

/** Whether a line below the counter that has the shape of a turn is one, or the caption of a picture. */
const UNDER_COUNTER: readonly Rule<UnderCounter, 'caption' | 'turn'>[] = [
  { name: 'small letters behind the colon', when: ({ speech }) => LOWER_LETTER.test(speech), verdict: 'caption' },
  { name: 'credit behind the colon', when: ({ label }) => CREDIT_AT_END.test(label.name), verdict: 'caption' },
  { name: 'speaks again', when: ({ recurs }) => recurs, verdict: 'turn' },
  // `Viewing the panorama Memory Speaking: The Road Through the War.`
  {
    name: 'label of no person above a turn',
    when: ({ label, isAboveTurn }) => isAboveTurn && SEEMING.has(label.class) && !namesHolder(label),
    verdict: 'caption',
  },
  // `Concert Victory Day: Songs of the Front`
  {
    name: 'phrase above a turn',
    when: ({ label, speech, isAboveTurn }) =>
      isAboveTurn && splitOffice(label.name).role === null && !/[.!?…]["”»)]?$/u.test(speech),
    verdict: 'caption',
  },
];

/** Whether a line below the counter is a label with words spoken after it. */
export function opensTurn(line: Line, lines: readonly Line[]): boolean {
  const label = readLabel(line);
  if (!label) return false;
  const others = lines.filter((other) => other !== line);
  return (
    firstRule(UNDER_COUNTER, {
      label,
      speech: line.text.slice(label.end).trim(),
      recurs: others.some((other) => readLabel(other)?.key === label.key),
      isAboveTurn: others[0] !== undefined && readLabel(others[0])?.class === 'person',
    })?.verdict !== 'caption'
  );
}
