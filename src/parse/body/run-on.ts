import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { RUN_ON_INITIALS } from '#names/name-word.ts';
import { cut } from '../page/line-parts.ts';
import { innerLabels, type InnerLabel } from './inner-labels.ts';
import { readLabel } from './label/label.ts';
import { recurring } from './recurring.ts';

const INITIAL_LETTERS = /(^|\.)\p{L}/gu;

/** So many labels inside one line, each sure, show that the line ends of the page were lost. */
const LOST_LINE_ENDS = 3;

/** A label inside a line, with what the page knows of it. */
interface InnerInView {
  readonly inner: InnerLabel;
  /** The same label opens some line. */
  readonly opensLine: boolean;
  /** The same label stands inside some line once more. */
  readonly recurs: boolean;
  /** The page opens lines with names whose initials are run on. */
  readonly pageHasInitials: boolean;
}

type SplitRule = Rule<InnerInView, 'split'>;

/** At which labels any line is split; one with words in small letters is never sure. */
const SURE: readonly SplitRule[] = [
  { name: 'opens a line', when: ({ opensLine }) => opensLine, verdict: 'split' },
  { name: 'unmistakable, recurs', when: ({ inner, recurs }) => inner.isUnmistakable && recurs, verdict: 'split' },
  // `С.Лавров:` inside lines of a page where `В.Путин:` opens them.
  {
    name: 'unmistakable beside initials',
    when: ({ inner, pageHasInitials }) => inner.isUnmistakable && pageHasInitials,
    verdict: 'split',
  },
];

/** At which others a line is split that has lost its line ends. */
const IN_LOST_LINES: readonly SplitRule[] = [
  { name: 'introduced', when: ({ inner }) => inner.isIntroduced, verdict: 'split' },
  { name: 'recurs', when: ({ inner, recurs }) => recurs && !inner.isLoose, verdict: 'split' },
];

/** Whether a key, in lower case, is that of a name with its initials run on: `в.путин`. */
const hasInitials = (key: string): boolean =>
  RUN_ON_INITIALS.test(foldBlanks(key).replace(INITIAL_LETTERS, (letter) => letter.toUpperCase()));

/** The parts of a line, each beginning where another turn does. */
function cutAt(line: Line, places: readonly number[]): Line[] {
  const starts = [0, ...places];
  return starts
    .map((from, at) => cut(line, from, starts[at + 1] ?? line.text.length))
    .filter((part) => part.text !== '');
}

/**
 * Splits lines inside which another turn begins, as where a capture has lost its line ends: `… soon.Sergey Lavrov: So`.
 * A line is split only at labels that open another line of the page, or that are unmistakable and recur inside lines; where
 * several of these show that line ends were lost, at an office with its name too.
 */
export function splitRunOn(lines: readonly Line[]): Line[] {
  const inside = lines.map(({ text }) => innerLabels(text));
  if (inside.every(({ length }) => length === 0)) return [...lines];
  const labels = lines.map(readLabel);
  const openings = new Set(labels.flatMap((label) => (label && label.class !== 'loose' ? label.key : [])));
  const pageHasInitials = [...openings].some(hasInitials);
  const again = recurring(inside.flat().map(({ key }) => key));
  return lines.flatMap((line, at) => {
    const labelsInside = inside[at] ?? [];
    if (labelsInside.length === 0) return line;
    const inView = labelsInside
      .filter(({ from }) => from >= (labels[at]?.end ?? 0))
      .map((inner): InnerInView => ({
        inner,
        opensLine: openings.has(inner.key),
        recurs: again.has(inner.key),
        pageHasInitials,
      }));
    const isSure = (each: InnerInView): boolean => !each.inner.isLoose && firstRule(SURE, each) !== null;
    const sure = inView.filter(isSure);
    const rules = sure.length >= LOST_LINE_ENDS ? IN_LOST_LINES : [];
    const splits = inView.filter((each) => isSure(each) || firstRule(rules, each) !== null);
    return cutAt(
      line,
      splits.map(({ inner }) => inner.from),
    );
  });
}
