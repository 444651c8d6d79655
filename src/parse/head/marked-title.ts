import type { CaptureSyntax, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { isStage } from '../body/stage.ts';
import type { Page } from '../page/page.ts';
import { caption, metadata } from '../page/span.ts';
import { titleOfFields } from './marked/field.ts';
import { headingTitle } from './marked/heading.ts';
import { lineTitle } from './marked/line.ts';
import type { MarkedTitle } from './marked/marked.ts';
import { printedTitle } from './marked/printed.ts';
import { FIELD_OF } from './markup-field.ts';

/** How far down the title of a page can stand, in lines, fields of the markup left out. */
const REACH = 24;

/** `(Wednesday, January 13, 2021)` at the end of a line. */
const DATE_AT_END = /\(([^()]{6,40}\d{4})\)\]?$/u;

const isTitleField = ({ role, field = '' }: Line): boolean => role === 'field' && FIELD_OF[field] === 'title';

/**
 * Whether a field of the markup names the issue of a periodical and not the document: a line in brackets at the top of the text
 * ends in the same day.
 */
export function namesIssue(line: Line, lines: readonly Line[]): boolean {
  const day = isTitleField(line) ? DATE_AT_END.exec(line.text.trimEnd())?.[1] : undefined;
  if (day === undefined) return false;
  const others = lines.filter(({ role }) => role !== 'field').slice(0, REACH);
  return others.some(({ text }) => isStage(text) && DATE_AT_END.exec(text.trim())?.[1] === day);
}

/**
 * The title of a saved page. A page names itself in `<title>`, often with the name of the site, in `<meta>`, in JSON-LD and
 * in a heading; the heading goes before a line of the text, this before the fields of the markup. Null for captures that are
 * no saved page or name no title.
 */
export function markedTitle(lines: readonly Line[], syntax: CaptureSyntax): MarkedTitle | null {
  if (syntax !== 'html') return printedTitle(lines);
  const others = lines.filter((line) => line.role !== 'field').slice(0, REACH);
  const fields = lines.filter((line) => isTitleField(line) && !namesIssue(line, lines));
  return headingTitle(others, fields) ?? lineTitle(others, fields) ?? titleOfFields(fields, lines);
}

/** Consumes off a page what its markup tells below the head: captions of pictures, attributes of `<time>`. */
export function consumeFieldsLeft(page: Page): void {
  if (page.capture.syntax === 'text') return;
  const fields = page.lines.filter((line) => line.role === 'field');
  if (fields.length === 0) return;
  page.lines = page.lines.filter((line) => line.role !== 'field');
  for (const line of fields)
    page.children.push(
      line.field === 'caption'
        ? caption(page.capture, line)
        : metadata(page.capture, line, { field: 'note', text: foldBlanks(line.text) }),
    );
}
