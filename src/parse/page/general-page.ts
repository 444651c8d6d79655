import type { Capture } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import type { Parsed } from '#document/format.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { boilerplate } from './boilerplate.ts';
import { consumeDateField } from '../head/date-field.ts';
import { consumeHead } from '../head/head.ts';
import { consumeFieldsLeft } from '../head/marked-title.ts';
import type { Body } from '../body/body.ts';
import type { BodyOptions } from '../body/options.ts';
import { ANY_WAYS, firstShown } from '../body/habit/ways.ts';
import { closePage, openPage, consumeTail, noteKind, type Page } from './page.ts';
import { consumeCrawlerPrefix, consumeCrawlerPrefixOfHead } from '../head/crawler-prefix.ts';
import { consumeClosingLines, consumeOtherHeadlines, consumeTags } from '../tail/closing-list.ts';
import { consumeNoteLines } from '../tail/note-lines.ts';
import { consumeClosingDate } from '../tail/closing-date.ts';
import { consumeRepeatedDate } from '../tail/repeated-date.ts';
import { consumeRunningLines } from '../tail/running-lines.ts';
import { partSourceLines } from '../tail/source-line.ts';
import { consumeSources } from '../tail/sources.ts';
import { joinTimes } from '../body/join-times.ts';
import { joinNames } from '../body/join-names.ts';
import { consumeTitledBody } from '../body/titled-body.ts';
import { joinRows } from '../body/table-rows.ts';
import { consumeTurnTables } from '../body/turn-table.ts';

/** Of what kind a page is whose title does not say it, by how its text is spoken. */
const KINDS: readonly Rule<Body, Kind>[] = [
  // Somebody answers them; where it was, the title would have said.
  { name: 'questions', when: ({ hasQuestions }) => hasQuestions, verdict: 'press-conference' },
  // People talk with each other.
  { name: 'several turns', when: ({ turns }) => turns > 1, verdict: 'meeting' },
  { name: 'one turn', when: ({ turns }) => turns === 1, verdict: 'remarks' },
  { name: 'nobody speaks', when: () => true, verdict: 'other' },
];

function kindByTurns(page: Page, body: Body): Kind {
  const rule = firstRule(KINDS, body);
  if (rule) noteKind(page, rule);
  return rule?.verdict ?? 'other';
}

/** Reads the head of a page out of the lines above its first certain label; the title, be it known already, or null. */
function consumeHeadAbove(page: Page, first: number, known: string | null): string | null {
  const below = page.lines.splice(first);
  const { title } = consumeHead(page, { dateLine: 'date', title: known });
  page.lines.push(...below);
  consumeFieldsLeft(page);
  return title;
}

/** What is known of a page before its head is read. */
interface Known {
  readonly publisher?: Parsed['publisher'];
  /** The title, where what was taken off the page has said it. */
  readonly title?: string | null;
}

/** Reads a page of no particular publisher: head, source lines, body with whatever labels and cues it prints. */
export const readPage = (capture: Capture, known: Known = {}): Parsed => readOpened(openPage(capture), known);

/** Reads likewise a page of which something has been taken off. */
export function readOpened(page: Page, known: Known): Parsed {
  consumeTail(page, boilerplate);
  partSourceLines(page);
  consumeSources(page);
  consumeNoteLines(page);
  consumeClosingLines(page);
  consumeOtherHeadlines(page);
  consumeTags(page);
  consumeTail(page, boilerplate);
  consumeCrawlerPrefixOfHead(page);
  joinTimes(page);
  const title = consumeHeadAbove(page, firstShown(page.lines, page.capture), known.title ?? null);
  consumeTurnTables(page);
  joinRows(page);
  joinNames(page);
  consumeRunningLines(page, title);
  consumeCrawlerPrefix(page);
  consumeRepeatedDate(page);
  consumeDateField(page);
  consumeClosingDate(page);
  return readBelowHead(page, title, { ways: ANY_WAYS }, known.publisher ?? null);
}

/**
 * Reads what is left of a page of which all that stands around the text has been taken off.
 * @param title the words of the title, or null
 * @param own how the layout differs
 */
export function readBelowHead(
  page: Page,
  title: string | null,
  own: Partial<BodyOptions>,
  publisher: Parsed['publisher'] = null,
): Parsed {
  const { body, titledSpeaker, kind } = consumeTitledBody(page, title, own);
  return closePage(page, {
    publisher,
    kind: kind ?? kindByTurns(page, body),
    titledSpeaker,
  });
}
