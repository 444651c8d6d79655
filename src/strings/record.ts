import type { DocumentRecord } from '#document/document.ts';
import { basisInWords, dateInWords } from './dates.ts';
import { fill } from './plural.ts';
import type { Strings } from './strings.ts';

/** The title as shown; a string of the interface where there is none. */
export function titleInWords(record: Pick<DocumentRecord, 'title'>, strings: Strings): string {
  return record.title ?? strings.untitled;
}

/** The date with its basis where nobody states it: `between 10 May and 15 June 2023 (editor’s dating)`. */
export function datingInWords({ date }: Pick<DocumentRecord, 'date'>, strings: Strings): string {
  const words = dateInWords(date, strings);
  const basis = date && basisInWords(date, strings);
  return basis ? fill(strings.dates.bracketed, { date: words, basis }) : words;
}

/** What a document is, for those who have not opened it: its summary, else its kind, date, publisher and speakers. */
export function descriptionInWords(
  record: Pick<DocumentRecord, 'summary' | 'kind' | 'date' | 'publisher' | 'speakers'>,
  strings: Strings,
): string {
  if (record.summary !== null) return record.summary;
  const speakers = record.speakers.map(({ name }) => name).join(', ');
  const parts = [strings.kinds[record.kind], datingInWords(record, strings), record.publisher?.name, speakers];
  return parts.filter(Boolean).join(' · ');
}

/** A text begun with a capital letter, for a date that opens a line: `Between 10 May …`. */
export function capitalised(text: string, strings: Strings): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(strings.locale) + text.slice(first.length);
}
