import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Capture, Line } from '#document/capture.ts';
import { foldForComparing } from '#document/fold.ts';
import type { Kind } from '#document/kind.ts';
import type { Parsed } from '#document/format.ts';
import { boilerplate } from './boilerplate.ts';
import { consumeHead } from '../head/head.ts';
import type { LabelReader } from '../body/label/candidate.ts';
import { boldLabels } from '../body/bold-labels.ts';
import { recurringCues } from '../body/cue.ts';
import { stopLabels } from '../body/stop-labels.ts';
import { closePage, openPage, consumeTail, type Page } from './page.ts';
import {
  isBareAddress,
  LONGEST_SOURCE_LINE,
  partSourceLine,
  readCopyrightLine,
  readSourceLine,
} from './source-line.ts';
import {
  consumeCrawlerPrefix,
  consumeNoteLines,
  consumeOtherHeadlines,
  consumeRunningLines,
  consumeTags,
} from './site-lines.ts';
import { furniture, metadata } from './span.ts';
import { consumeTitledBody } from '../body/titled-body.ts';

const CONVERSATION = compile(oneOf(allWords('conversationWords')), 'iu');

/** The cues of turns that this page uses beside labels with colons. */
function cuesOf(lines: readonly Line[], title: string | null): LabelReader {
  const cues = recurringCues(lines, title !== null && CONVERSATION.test(title));
  const stops = stopLabels(lines);
  const bold = boldLabels(lines);
  return (line) => cues(line) ?? stops(line) ?? bold(line);
}

/** So many lines at either end may name the source; further in, `Source: …` is said of something else. */
const EDGE = 6;
/** So many lines at the end may be the copyright line; above them it stands below a picture. */
const COPYRIGHT_EDGE = 3;
/** A longer date line at the end is text, in UTF-16 code units. */
const LONGEST_REPEATED_DATE = 120;

/** Consumes lines that name the publisher or the source, wherever they stand. */
function consumeSources(page: Page): void {
  const last = page.lines.length - 1;
  page.lines = page.lines.filter((line, index) => {
    if (line.text.length > LONGEST_SOURCE_LINE) return true;
    const atEdge = index < EDGE || index > last - EDGE;
    const source = readSourceLine(line);
    if (source && atEdge) {
      page.children.push(metadata(page.capture, line, { field: 'publisher', text: source }));
      return false;
    }
    if (index > last - COPYRIGHT_EDGE && readCopyrightLine(line)) {
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

/** Sets aside a date line that closes the text and only repeats the one in the head. */
function consumeRepeatedDate(page: Page): void {
  const last = page.lines.at(-1);
  if (!last || last.text.length > LONGEST_REPEATED_DATE) return;
  const folded = foldForComparing(last.text);
  const repeats = page.children.some(
    (child) => child.type === 'metadata' && child.date && foldForComparing(child.value) === folded,
  );
  if (!repeats) return;
  page.lines.pop();
  page.children.push(furniture(page.capture, last, 'repeated date'));
}

/** What a layout knows beside the page itself. */
export interface PageFacts {
  readonly publisher?: Parsed['publisher'];
  readonly kind?: Kind;
}

/** Reads a page of no particular publisher: head, source lines, body with whatever labels and cues it prints. */
export function readPage(capture: Capture, known: PageFacts = {}): Parsed {
  const page = openPage(capture);
  consumeTail(page, boilerplate);
  page.lines = page.lines.flatMap(partSourceLine);
  consumeSources(page);
  consumeNoteLines(page);
  consumeOtherHeadlines(page);
  consumeTags(page);
  consumeTail(page, boilerplate);
  const { title } = consumeHead(page, { dateLine: 'date' });
  consumeRunningLines(page, title);
  consumeCrawlerPrefix(page);
  consumeRepeatedDate(page);
  const { body, titledSpeaker, kind } = consumeTitledBody(page, title, { cue: cuesOf(page.lines, title) });
  return closePage(page, {
    publisher: known.publisher ?? null,
    kind:
      known.kind ??
      kind ??
      (body.hasQuestions ? 'press-conference' : body.turns > 1 ? 'meeting' : body.turns === 1 ? 'remarks' : 'other'),
    titledSpeaker,
  });
}
