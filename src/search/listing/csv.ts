import type { Listed, ListForm } from './listed.ts';

/** The columns, in their order. */
const columns: readonly (readonly [name: string, of: (hit: Listed) => string | null | undefined])[] = [
  ['address', ({ address }) => address],
  ['document', ({ document }) => document],
  ['paragraph', ({ paragraph }) => paragraph],
  ['speaker', ({ speaker }) => speaker?.name],
  ['office', ({ role }) => role],
  ['date', ({ date }) => date],
  ['earliest', ({ days }) => days?.[0]],
  ['latest', ({ days }) => days?.[1]],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher?.name],
  ['kind', ({ kind }) => kind],
  ['language', ({ language }) => language],
  ['text', ({ text }) => text],
];

/** Signs with which spreadsheets take a cell for a formula, and blanks that hide them; an apostrophe before them says it is text. */
const FORMULA = /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const QUOTED = /[",\r\n]|^\s|\s$/u;

/** A cell of a table, RFC 4180, safe to be opened by a spreadsheet. */
export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Says to spreadsheets that the table is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table, RFC 4180, with a row of names. */
export const csv: ListForm = {
  ending: 'csv',
  type: 'text/csv;charset=utf-8',
  write: (hits) => {
    const rows = [columns.map(([name]) => name), ...hits.map((hit) => columns.map(([, of]) => of(hit) ?? ''))];
    return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
  },
};
