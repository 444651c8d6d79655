import { wrapped } from './wrap.ts';
import { widthOf } from './width.ts';

/** A column: its heading, the width it may not go below, and the width beyond which its words are wrapped. */
export interface Column {
  readonly head: string;
  readonly least: number;
  readonly most: number;
  readonly align?: 'right';
}

const GAP = '  ';

/** Rows are held back until so many are known, so that the widths fit most of what follows. */
const HELD = 60;

/** The widths of the columns for these rows, together no wider than `width` where the least widths allow it. */
export function widthsFor(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ head, least, most }, at) =>
    Math.min(most, Math.max(least, widthOf(head), ...rows.map((row) => widthOf(row[at] ?? '')))),
  );
  const room = width - GAP.length * (columns.length - 1);
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const slack = widths.map((own, at) => own - (columns[at]?.least ?? own));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** One row as lines of text; cells that are too long go on below. */
function rowLines(columns: readonly Column[], widths: readonly number[], row: readonly string[]): string {
  const cells = columns.map((_, at) => wrapped(row[at] ?? '', widths[at] ?? 1));
  const height = Math.max(...cells.map((cell) => cell.length));
  const lines = Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, at) => {
        const text = cells[at]?.[line] ?? '';
        const pad = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
        return align === 'right' ? pad + text : text + pad;
      })
      .join(GAP)
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** A table that is written while its rows come in. */
export class Table {
  readonly #columns: readonly Column[];
  readonly #width: number;
  #held: (readonly string[])[] = [];
  #widths: number[] | null = null;

  /** @param width characters of a line of the terminal */
  constructor(columns: readonly Column[], width: number) {
    this.#columns = columns;
    this.#width = width;
  }

  /** Takes a row. @returns what is to be written now; nothing while the widths are not yet decided */
  add(row: readonly string[]): string {
    if (this.#widths) return rowLines(this.#columns, this.#widths, row);
    this.#held.push(row);
    return this.#held.length >= HELD ? this.end() : '';
  }

  /** @returns what has been held back */
  end(): string {
    if (this.#widths) return '';
    const widths = widthsFor(this.#columns, this.#held, this.#width);
    this.#widths = widths;
    const head = rowLines(
      this.#columns,
      widths,
      this.#columns.map((column) => column.head),
    );
    const rule = `${widths.map((width) => '─'.repeat(width)).join(GAP)}\n`;
    const rows = this.#held.map((row) => rowLines(this.#columns, widths, row)).join('');
    this.#held = [];
    return head + rule + rows;
  }
}
