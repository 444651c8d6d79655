import type { Line } from '#document/capture.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { splitOffice } from '#names/office.ts';
import { countCues, Q_STOP_CUE, readCue, withoutColon } from './cue.ts';
import type { LabelReader } from './label/candidate.ts';
import { AGAIN, tally } from './recurring.ts';

const TITLES = capitalised(allWords('courtesyTitles', 'degrees', 'abbreviatedTitles'));
/** Titles abbreviated with a full stop, as sentences and as labels in capitals have them. */
const SHORT_TITLES = [...TITLES, ...TITLES.map((title) => title.toUpperCase())];

/** `CHAIR POWELL. Good afternoon`, `President Putin. Yes. We agreed`: a label that ends at the first full stop which closes no initial and no abbreviated form of address. */
export const STOP_LABEL = compile(
  `^(?!Q\\.)((?:(?:(?:\\p{Lu}|${oneOf(SHORT_TITLES)})\\.|\\p{Lu}[\\p{L}’'-]*) ){0,4}\\p{Lu}[\\p{L}’'-]{2,30})\\.\\s{1,4}(?=[\\p{Lu}“"(])`,
  'u',
);

/** A label with a full stop has the shape of any short sentence: alone it must stand three times. */
const OFTEN = 3;
/** Two offices with their holders that open lines are hardly two sentences. */
const FEWEST_HOLDERS = 2;

/** What a label that ends in a full stop says; null where the line opens with none, or with a single word. */
function stopName({ text }: Line): { name: string; end: number } | null {
  const found = STOP_LABEL.exec(text);
  const name = found?.[1];
  return found && name !== undefined && /\s/u.test(name) ? { name, end: found[0].length } : null;
}

/** `President Putin`: an office with the name of its holder. */
function namesHolder(name: string): boolean {
  const split = splitOffice(name);
  return split.name !== null && split.role !== null;
}

/** How often each label that ends in a full stop opens a line. */
const countStops = (lines: readonly Line[]): Map<string, number> =>
  tally(lines.flatMap((line) => stopName(line)?.name ?? []));

/**
 * Labels that end in a full stop. Taken where the same one opens at least three lines of the page, or two: beside another that
 * recurs, or beside a question that `Q.` opens. Beside those, rarer ones too that stand in capitals or name an office and its holder.
 */
export function stopLabels(lines: readonly Line[]): LabelReader {
  const count = countStops(lines);
  const again = [...count.values()].filter((times) => times >= AGAIN).length;
  const asks = countCues(lines, Q_STOP_CUE) > 0;
  const least = again >= AGAIN || asks ? AGAIN : OFTEN;
  if (![...count.values()].some((times) => times >= least)) return () => null;
  const isLabel = (name: string): boolean =>
    (count.get(name) ?? 0) >= least || name === name.toUpperCase() || namesHolder(name);
  return (line) => {
    const found = stopName(line);
    if (!found) return asks ? readCue(Q_STOP_CUE, line) : null;
    return isLabel(found.name) ? withoutColon('person', found.name, found.name.length, found.end) : null;
  };
}

/** Whether at least two different labels with a full stop, each an office with its holder, open lines without being read as labels. */
export function hasUnreadStops(lines: readonly Line[], isRead: (line: Line) => boolean): boolean {
  const names = countStops(lines.filter((line) => !isRead(line))).keys();
  return [...names].filter(namesHolder).length >= FEWEST_HOLDERS;
}
