import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks, foldForComparing, foldHomoglyphs } from '#document/fold.ts';
import type { Line } from '#document/capture.ts';
import { mayHold } from '#document/may-hold.ts';
import { firstRule } from '#document/rule.ts';
import type { FurnitureKind, MetadataField } from '#document/tree.ts';
import { ANY_COLON } from '../body/label/colon.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { readRegisterNumber } from '../date/index.ts';
import { consume, noteDecision, type Page } from '../page/page.ts';
import { readSourceLine, sourceFacts } from '../tail/source-line.ts';
import { caption, furniture, metadata } from '../page/span.ts';
import { join } from '../page/line-parts.ts';
import { bylineFacts, consumeDateLine, dateFacts, timeFacts, titleFacts } from './dated.ts';
import { consumeFieldsLeft, markedTitle, namesIssue } from './marked-title.ts';
import type { MarkedTitle } from './marked/marked.ts';
import { consumeField } from './markup-field.ts';
import { dayOfRelease, HEAD_RULES, timeOf, type HeadVerdict } from './rules.ts';
import { menuAbove } from './menu-above.ts';
import { siteAbove } from './site-above.ts';
import { goesOn, LONGEST_TITLE, turnsOf } from './title-line.ts';
import { isTranslation } from './translation.ts';

/** How a layout's head differs from the common one. */
export interface HeadOptions {
  /** What a date line standing by itself means: the day of the event, or the day the page was put up. */
  readonly dateLine: Extract<MetadataField, 'date' | 'published'>;
  /** The layout reads names and rooms above the date itself. */
  readonly hasRooms?: boolean;
  /** The title, where it has been read already. */
  readonly title?: string | null;
}

/** What the head of a page says. */
export interface Head {
  readonly title: string | null;
}

/** A head while its lines are consumed. */
interface HeadState extends HeadOptions {
  readonly page: Page;
  readonly marked: MarkedTitle | null;
  title: string | null;
  titleKey: string | null;
  menuLines: number;
  siteLines: number;
  dated: boolean;
  noted: boolean;
  placed: boolean;
}

/** Words that announce the day on the next line, day first. */
const DAY_FIRST = compile(`^${oneOf(allWords('dayFirstLeads'))}`, 'iu');
/** `Title: …` before a title. */
const TITLE_WORD = compile(`^${oneOf(allWords('titleHeadings'))}\\s?:\\s{0,3}(?=\\S)`, 'iu');

/** Consumes the first line of the head, and what goes with it, as the verdict says. */
type HeadAction = (head: HeadState, line: Line, text: string) => void;

const asFurniture =
  (what: FurnitureKind): HeadAction =>
  ({ page }) =>
    consume(page, (line) => furniture(page.capture, line, what));

const asMetadata =
  (field: MetadataField): HeadAction =>
  ({ page }, _line, text) =>
    consume(page, (line) => metadata(page.capture, line, { field, text }));

/** A date, or what stands beside dates only: the head is dated by it. */
const dating =
  (action: HeadAction): HeadAction =>
  (head, line, text) => {
    action(head, line, text);
    head.dated = true;
  };

const ACTIONS: Readonly<Record<Exclude<HeadVerdict, 'end'>, HeadAction>> = {
  field: (head, line) => {
    const { page, marked } = head;
    const shown = line === marked?.line ? marked.text : null;
    head.title = consumeField(page, line, head.title, {
      shown,
      other: marked === null ? namesIssue(line, page.lines) : line !== marked.line,
    });
    head.titleKey = head.title === null ? null : foldForComparing(head.title);
  },
  boilerplate: (head, line, text) => asFurniture(boilerplate(line) ?? 'menu')(head, line, text),
  rule: asFurniture('stray mark'),
  'page header': asFurniture('page header'),
  release: dating(({ page }, first) => {
    const day = dayOfRelease(first) ?? '';
    consume(page, (line) => metadata(page.capture, line, { field: 'date', text: day, ...dateFacts(page, line, day) }));
  }),
  clock: asFurniture('clock'),
  'repeated title': asFurniture('repeated title'),
  'date word': (head, line, text) => {
    asMetadata('note')(head, line, text);
    if (DAY_FIRST.test(text)) consumeDateLine(head.page, head.dateLine, { order: 'day-first' });
  },
  number: dating(({ page }, _line, text) => {
    const date = readRegisterNumber(text)?.mention;
    consume(page, (line) => metadata(page.capture, line, { field: 'number', text, ...(date ? { date } : {}) }));
  }),
  date: dating(({ page, dateLine }) => consumeDateLine(page, dateLine)),
  'date among others': dating(({ page, dateLine }) => consumeDateLine(page, dateLine, { amongOthers: true })),
  month: dating(({ page, dateLine }) => consumeDateLine(page, dateLine, { precision: 'month' })),
  time: dating(({ page }, _line, text) => {
    consume(page, (line) => metadata(page.capture, line, timeFacts(timeOf(text))));
  }),
  publisher: dating(({ page }, first) => {
    const source = readSourceLine(first);
    if (source !== null) consume(page, (line) => metadata(page.capture, line, sourceFacts(source)));
  }),
  'second title': ({ page }, _line, text) => consumeOtherTitle(page, text),
  place: (head, line, text) => {
    head.placed = true;
    asMetadata('place')(head, line, text);
  },
  summary: asMetadata('summary'),
  participants: asMetadata('participants'),
  note: (head, line, text) => {
    head.noted = true;
    asMetadata('note')(head, line, text);
  },
  caption: ({ page }) => consume(page, (line) => caption(page.capture, line)),
  byline: ({ page }, _line, text) => consume(page, (line) => metadata(page.capture, line, bylineFacts(text))),
  'other headline': asFurniture('other headlines'),
  menu: asFurniture('menu'),
  'menu above': (head, line, text) => {
    head.menuLines -= 1;
    asFurniture('menu')(head, line, text);
  },
  'site above': (head, line, text) => {
    head.siteLines -= 1;
    asFurniture('menu')(head, line, text);
  },
  title: consumeTitle,
};

/** A title beside the one that is shown: it is kept for the day and place it ends in. */
function consumeOtherTitle(page: Page, text: string): void {
  consume(page, (line) =>
    metadata(page.capture, line, { field: 'title', text: null, ...titleFacts(page, line, text) }),
  );
}

/** The title, with its second line and the line that says it in another alphabet. */
function consumeTitle(head: HeadState, line: Line): void {
  const { page } = head;
  const next = page.lines[1];
  const whole = next && goesOn(page.capture, line, next) ? join([line, next]) : line;
  const printed = foldBlanks(whole.text);
  const translated = isTranslation(page.lines) ? foldBlanks(next?.text ?? '') : null;
  const own = foldHomoglyphs(printed).replace(TITLE_WORD, '').replace(/:$/u, '');
  const shown = translated === null ? own : `${own} ${translated}`;
  head.title = shown;
  head.titleKey = foldForComparing(printed);
  page.lines.splice(0, whole === line ? 1 : 2, whole);
  consume(page, (found) =>
    metadata(page.capture, found, { field: 'title', text: shown, ...titleFacts(page, found, printed) }),
  );
  if (translated !== null) consumeOtherTitle(page, translated);
}

/**
 * Consumes the head of a page: menus, title, dates, times, register numbers, source lines, in whatever order they stand.
 * What each line is, the table of rules says.
 */
export function consumeHead(page: Page, { dateLine, hasRooms = false, title = null }: HeadOptions): Head {
  const turns = mayHold(page.capture, ANY_COLON) ? turnsOf(page.lines) : 0;
  const marked = markedTitle(page.lines, page.capture.syntax);
  if (marked) noteDecision(page, marked.line, { table: 'marked title', rule: marked.rule, verdict: 'title' });
  const siteLines = siteAbove(page.lines);
  const menuLines = siteLines > 0 ? 0 : menuAbove(page.lines);
  const head: HeadState = {
    page,
    dateLine,
    hasRooms,
    marked,
    title,
    titleKey: title === null ? null : foldForComparing(title),
    menuLines,
    siteLines,
    dated: false,
    noted: false,
    placed: false,
  };
  for (let consumed = 0; ; consumed += 1) {
    const [line] = page.lines;
    if (!line) break;
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    const rule = firstRule(HEAD_RULES, { ...head, line, text, lines: page.lines, consumed, turns });
    if (!rule) break;
    noteDecision(page, line, { table: 'head', rule: rule.name, verdict: rule.verdict });
    if (rule.verdict === 'end') break;
    ACTIONS[rule.verdict](head, line, text);
  }
  consumeFieldsLeft(page);
  return { title: head.title };
}
