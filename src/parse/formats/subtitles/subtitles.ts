import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { mayHold } from '#document/may-hold.ts';
import { consumeHead } from '../../head/head.ts';
import { dateFacts, titleFacts } from '../../head/dated.ts';
import { readBelowHead } from '../../page/general-page.ts';
import { cut, extent } from '../../page/line-parts.ts';
import type { Page } from '../../page/page.ts';
import { furniture, metadata } from '../../page/span.ts';
import { shownBy, weightOf } from '../signs.ts';
import { cueLines, HEADER, isTimes, type CueLine } from './cues.ts';
import { WAYS } from './marks.ts';
import { cueParagraphs } from './paragraphs.ts';

/** The times of one cue may be an example in a text; several are subtitles. */
const FEWEST_CUES = 2;
/** A cue has its number, its times and seldom more than three lines of words; a text that quotes some cues has more. */
const TIMES_SHARE = 0.15;

/** What stands behind the name of WebVTT: `WEBVTT - Hearing on the weir`. */
const TITLE_BEHIND = /^WEBVTT\s{1,4}[-–—:]\s{1,4}(?=\S)/u;
/** A line below it that says what the text is called, and when it was said. */
const TITLE = /^title\s?:\s{0,4}(?=\S)/iu;
const DATE = /^date\s?:\s{0,4}(?=\S)/iu;

/** What stands between the two times of a cue. */
const TO = '>';

function recognise(capture: Capture): Recognition | null {
  if (!mayHold(capture, TO)) return null;
  const { lines } = capture;
  const [first] = lines;
  const times = lines.filter(isTimes).length;
  const isWebVtt = first !== undefined && HEADER.test(first.text) && times > 0;
  const isCues = times >= FEWEST_CUES && times >= TIMES_SHARE * lines.length;
  return isWebVtt || isCues ? shownBy({ name: 'subtitle-times', values: {} }) : null;
}

/** Puts a line of the head of WebVTT into the tree. @returns the title, where the line says it first */
function pushHeader(page: Page, line: Line, title: string | null): string | null {
  const start = (TITLE_BEHIND.exec(line.text) ?? TITLE.exec(line.text))?.[0].length ?? 0;
  const words = cut(line, start);
  const text = foldBlanks(words.text);
  if (start > 0 && title === null) {
    page.children.push(furniture(page.capture, cut(line, 0, start), 'boilerplate'));
    page.children.push(metadata(page.capture, words, { field: 'title', text, ...titleFacts(page, words, text) }));
    return text;
  }
  const date = DATE.exec(line.text)?.[0].length ?? 0;
  const facts = date > 0 ? dateFacts(page, line, foldBlanks(line.text.slice(date))) : {};
  const field = facts.date ? 'date' : 'note';
  page.children.push(metadata(page.capture, line, { field, text: foldBlanks(line.text), ...facts }));
  return null;
}

/** Takes off the page what stands around the cues. @returns the title, or null */
function consumeAround(page: Page, lines: readonly CueLine[]): string | null {
  let title: string | null = null;
  for (const { kind, line } of lines) {
    if (kind === 'header') title = pushHeader(page, line, title) ?? title;
    else if (kind === 'looks') page.children.push(furniture(page.capture, line, 'boilerplate'));
    else if (kind === 'comment')
      page.children.push(metadata(page.capture, line, { field: 'note', text: foldBlanks(line.text) }));
  }
  page.lines = lines.flatMap(({ kind, line }) => (kind === 'above' ? line : []));
  return page.lines.length > 0 ? consumeHead(page, { dateLine: 'date', title }).title : title;
}

function parse(capture: Capture): Parsed {
  const page: Page = { capture, children: [], problems: [], decisions: [], lines: [] };
  const printed = capture.lines.filter((line) => line.role !== 'boilerplate');
  for (const line of capture.lines)
    if (line.role === 'boilerplate') page.children.push(furniture(capture, line, 'boilerplate'));
  const lines = cueLines(printed);
  const title = consumeAround(page, lines);
  const { lines: paragraphs, tags, isVoiced, untold } = cueParagraphs(page, lines);
  const markup = [...capture.markup, ...tags].sort((a, b) => a.start - b.start);
  const read: Page = { ...page, capture: { ...capture, markup }, lines: [...page.lines, ...paragraphs] };
  return readBelowHead(read, title, {
    ways: WAYS,
    areParagraphs: true,
    isHeading: () => false,
    isUntold: (line) => untold.has(extent(cut(line, 0)).start),
    ...(isVoiced ? { accepts: (_candidate, line) => line.named !== undefined } : {}),
  });
}

/** Subtitles, as WebVTT (W3C, 2019) and SubRip write them: cues with their times, of which the words are the text. */
export const subtitles: Format = { name: 'subtitles', strongest: weightOf('subtitle-times'), recognise, parse };
