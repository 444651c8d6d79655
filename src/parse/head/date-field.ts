import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Line } from '#document/capture.ts';
import { SALUTATION } from '../body/salutation.ts';
import { endsSentence } from '../page/print/print-line.ts';
import { noteDecision, type Page } from '../page/page.ts';
import { metadata } from '../page/span.ts';
import { dateFacts, isDated, isFullDate } from './dated.ts';

/** `1. Date: Thursday, 17 December 2020 (via video)`: the number of the item, the word and a remark stand around the day. */
const DATE_FIELD = compile(
  `^(?:\\d{1,2}[.)] ?)?(${oneOf(allWords('dateHeadings'))}: ?[^()]{6,80}?)(?: \\([^()]{2,60}\\))?[.;]?$`,
  'iu',
);

/** Among so many lines below the head a record says when it was; further in, others speak of dates. */
const REACH = 15;

/** Behind a salutation or a paragraph of text, what names a date is quoted, in UTF-16 code units. */
const PARAGRAPH = 60;
const opensText = ({ text }: Line): boolean =>
  SALUTATION.test(foldBlanks(text.slice(0, PARAGRAPH))) || (text.length >= PARAGRAPH && endsSentence(text));

/** Consumes the line by which a record that has no date in its head says its day. */
export function consumeDateField(page: Page): void {
  if (isDated(page)) return;
  const day = (text: string): string => DATE_FIELD.exec(foldBlanks(text))?.[1] ?? '';
  const reach = page.lines.slice(0, REACH);
  const opening = reach.findIndex(opensText);
  const at = reach.slice(0, opening < 0 ? REACH : opening).findIndex(({ text }) => isFullDate(day(text)));
  for (const line of at < 0 ? [] : page.lines.splice(at, 1)) {
    noteDecision(page, line, { table: 'head', rule: 'date in a field', verdict: 'date' });
    page.children.push(
      metadata(page.capture, line, {
        field: 'date',
        text: foldBlanks(line.text),
        ...dateFacts(page, line, day(line.text)),
      }),
    );
  }
}
