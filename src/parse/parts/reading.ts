import { namesIn } from '#document/person.ts';
import type { Capture } from '#document/capture.ts';
import type { Parsed } from '#document/format.ts';
import { boilerplate } from './boilerplate.ts';
import { readBody } from './body.ts';
import { takeHead } from './head.ts';
import { isHeadingLine } from './heading.ts';
import { closePage, openPage, takeTail, type Page } from './page.ts';
import { isBareAddress, readCopyrightLine, readSourceLine } from './source-line.ts';
import { metadata } from './span.ts';
import { kindOfTitle, personOfTitle } from './title.ts';

/** Takes lines that name the publisher or the source, wherever they stand. */
function takeSources(page: Page): void {
  const last = page.lines.length - 1;
  page.lines = page.lines.filter((line, index) => {
    if (line.text.length > 500) return true;
    const atEdge = index < 6 || index > last - 6;
    const source = readSourceLine(line);
    if (source && atEdge) {
      page.children.push(metadata(page.capture, line, { field: 'publisher', text: source }));
      return false;
    }
    if (index > last - 3 && readCopyrightLine(line)) {
      page.children.push(metadata(page.capture, line, { field: 'publisher', text: readCopyrightLine(line) }));
      return false;
    }
    if (atEdge && isBareAddress(line)) {
      page.children.push(metadata(page.capture, line, { field: 'url', text: line.text.trim() }));
      return false;
    }
    return true;
  });
}

/** Reads a page of no particular publisher: head, source lines, body with whatever labels it prints. */
export function readPage(capture: Capture): Parsed {
  const page = openPage(capture);
  takeTail(page, boilerplate);
  takeSources(page);
  takeTail(page, boilerplate);
  const { title } = takeHead(page, { dateLine: 'date' });
  const opening = title ? personOfTitle(title) : null;
  const body = readBody(capture, page.lines, {
    unlabelled: opening ? 'statement' : 'article',
    names: title ? [...namesIn(title), ...(opening ? [opening] : [])] : [],
    pullQuotes: false,
    labels: true,
    isHeading: isHeadingLine,
  });
  page.children.push(...body.sections);
  const byTitle = title ? kindOfTitle(title, body.hasQuestions) : null;
  return closePage(page, {
    kind:
      byTitle ??
      (body.hasQuestions ? 'press-conference' : body.turns > 1 ? 'meeting' : body.turns === 1 ? 'remarks' : 'other'),
    opening,
  });
}
