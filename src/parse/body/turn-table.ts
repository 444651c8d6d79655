import { allWords } from '#languages/all-words.ts';
import type { CellPlace, Line, RowPlace } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { cut } from '../page/line-parts.ts';
import { furniture } from '../page/span.ts';
import type { Page } from '../page/page.ts';
import { isEntry } from './label/speech.ts';
import { bareName, isSomebody } from './markup-labels.ts';
import { recurring } from './recurring.ts';

/** Heads the column of those who speak, in lower case. */
const SPEAKER_HEADS = allWords('numberedVoices');

/** A time of day, a time code, their span, or a number. */
const FIGURES = /^[\d\s:.,–—()[\]/-]{0,30}(?:[ap]\.?m\.?)?$/iu;
const TIME = /\d:\d\d/u;
/** What stands beside the turns of a record: a time, or the number of the turn. Years, days and prices stand beside other things. */
const BESIDE_TURNS = /\d:\d\d|^\D{0,2}\d{0,3}\D{0,2}$/u;

/** A line of a cell. */
type CellLine = Line & { readonly cell: CellPlace };

const isCell = (line: Line): line is CellLine => line.cell !== undefined;

/** One name that stands again may be a heading; beside another, people take turns. */
const FEWEST_VOICES = 2;
/** So great a part of the names means somebody, and of the words is more than an entry. */
const MOST = 0.7;
/** Where no header says that somebody speaks, so great a part of the words must be sentences: titles of works stand beside names too. */
const HALF = 0.5;
const CLOSES = /[.!?…。！？][”"’»)\]]{0,2}$/u;
/** A longer text is something said however it ends, in UTF-16 code units. */
const LONG_TEXT = 60;

/** A table with a column of names and, behind it, one of words; all others hold times or numbers. */
interface Columns {
  readonly speaker: number;
  /** Number of the row that heads the columns; null where none does. */
  readonly header: number | null;
  /** All other columns hold times or numbers such as turns have. */
  readonly isCounted: boolean;
  /** The header says that the column is that of speakers. */
  readonly isHeaded: boolean;
  /** The different names. */
  readonly voices: readonly string[];
  readonly recurs: boolean;
  /** Of the names, so great a part means somebody, and of the words so great a part is speech. */
  readonly somebody: number;
  readonly spoken: number;
  /** Of the words, so great a part is as long as a sentence or closes one. */
  readonly closed: number;
}

/** What shows that a table holds turns; one of participants, figures or stages of a programme does neither. */
const TURNS: readonly Rule<Columns, 'turns'>[] = [
  {
    name: 'column of speakers',
    when: ({ isHeaded, recurs, voices, spoken }) =>
      isHeaded && recurs && voices.length >= FEWEST_VOICES && spoken >= MOST,
    verdict: 'turns',
  },
  {
    name: 'few names of persons beside words',
    when: ({ isCounted, recurs, voices, somebody, spoken, closed }) =>
      isCounted && recurs && voices.length >= FEWEST_VOICES && somebody >= MOST && spoken >= MOST && closed >= HALF,
    verdict: 'turns',
  },
];

/** The cells of a line that is a row of a table of Markdown, or a part of one. */
function cellsOf(line: Line, { table, row, cells }: RowPlace): CellLine[] {
  return cells.flatMap((place, column) => {
    const cell = place && cut(line, textOffset(line, place[0]), textOffset(line, place[1]));
    return cell && cell.text !== '' ? [{ ...cell, cell: { table, row, column, isHeader: row === 0 } }] : [];
  });
}

/** Where the first character of a line stands in its text that stands in the capture at an offset, or behind it. */
function textOffset({ text, pieces }: Line, offset: number): number {
  const piece = pieces.find(({ end }) => end > offset);
  return piece ? piece.at + Math.min(piece.length, Math.max(0, offset - piece.start)) : text.length;
}

/** The words of each cell of a row, by the number of its column. */
type Row = ReadonlyMap<number, string>;

function rowsOf(lines: readonly CellLine[]): Map<number, Row> {
  const rows = new Map<number, Map<number, string>>();
  for (const { cell, text } of lines) {
    const row = rows.get(cell.row) ?? new Map<number, string>();
    const before = row.get(cell.column);
    row.set(cell.column, foldBlanks(before === undefined ? text : `${before} ${text}`));
    rows.set(cell.row, row);
  }
  return rows;
}

/** How the columns of a table are filled; null where they cannot be those of turns. */
function columnsOf(lines: readonly CellLine[]): Columns | null {
  const all = [...rowsOf(lines)];
  const [first] = all;
  if (first === undefined) return null;
  const isHeader = lines.every(({ cell }) => cell.row !== first[0] || cell.isHeader) || heads(first[1], all.slice(1));
  const body = (isHeader ? all.slice(1) : all).map(([, row]) => row);
  const columns = [...new Set(body.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const worded = columns.filter((column) => !body.every((row) => FIGURES.test(row.get(column) ?? '')));
  const [speaker, words, other] = worded;
  if (speaker === undefined || words === undefined || other !== undefined) return null;
  const names = body.flatMap((row) => row.get(speaker) ?? []);
  const voices = [...new Set(names.map(bareName))];
  const texts = body.flatMap((row) => row.get(words) ?? []);
  if (texts.length < names.length) return null;
  return {
    speaker,
    header: isHeader ? first[0] : null,
    isCounted: columns
      .filter((column) => !worded.includes(column))
      .every((column) => body.every((row) => BESIDE_TURNS.test(row.get(column) ?? ''))),
    isHeaded: isHeader && SPEAKER_HEADS.has((first[1].get(speaker) ?? '').toLowerCase()),
    voices,
    recurs: recurring(names).size > 0,
    somebody: voices.filter(isSomebody).length / voices.length,
    spoken: texts.filter((text) => !isEntry(text)).length / texts.length,
    closed: texts.filter((text) => CLOSES.test(text) || text.length >= LONG_TEXT).length / texts.length,
  };
}

/** Whether a row heads the others although its cells are like theirs: above times it has a word. */
const heads = (first: Row, others: readonly (readonly [number, Row])[]): boolean =>
  [...first].some(
    ([column, text]) =>
      !FIGURES.test(text) && others.length > 0 && others.every(([, row]) => FIGURES.test(row.get(column) ?? 'x')),
  );

/** A line of a table of turns: what heads a column or tells the time is set aside, the name is shown to be one. */
function consumeCell(page: Page, line: CellLine, { speaker, header }: Columns): Line[] {
  const { cell, text } = line;
  if (cell.row === header || FIGURES.test(text)) {
    const what: FurnitureKind = cell.row === header ? 'column heading' : TIME.test(text) ? 'time code' : 'counter';
    page.children.push(furniture(page.capture, line, what));
    return [];
  }
  return cell.column === speaker ? [{ ...line, named: { by: 'speech', length: text.length } }] : [line];
}

/** Finds tables in which each row holds who speaks and what he says, and readies their lines for the body. */
export function consumeTurnTables(page: Page): void {
  if (page.capture.syntax === 'text') return;
  const parted = new Map(page.lines.flatMap((line) => (line.row ? [[line, cellsOf(line, line.row)]] : [])));
  const cells = page.lines.flatMap((line) => (isCell(line) ? [line] : (parted.get(line) ?? [])));
  const tables = Map.groupBy(cells, ({ cell }) => cell.table);
  const columns = new Map(
    [...tables].flatMap(([table, lines]) => {
      const found = columnsOf(lines);
      return found && firstRule(TURNS, found) ? [[table, found]] : [];
    }),
  );
  if (columns.size === 0) return;
  page.lines = page.lines.flatMap((line) => {
    const own = isCell(line) ? [line] : (parted.get(line) ?? []);
    const found = own[0] && columns.get(own[0].cell.table);
    return found ? own.flatMap((cell) => consumeCell(page, cell, found)) : [line];
  });
}
