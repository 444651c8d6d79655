import { allWords } from '#languages/all-words.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { cut, join } from '../../page/line-parts.ts';
import { decodeWords } from './encoded-word.ts';

/** What a line above a message tells. */
type HeaderKind = 'sender' | 'receiver' | 'subject' | 'date' | 'other';

/** A line above a message, with the lines that it goes on in. */
export interface MailHeader {
  readonly kind: HeaderKind;
  readonly line: Line;
  /** What stands behind its name, as a reader of mail sees it, blanks folded. */
  readonly text: string;
}

/** The lines above a message: so many lines of the page, at its beginning. */
export interface HeaderBlock {
  readonly headers: readonly MailHeader[];
  readonly length: number;
}

const NAMES: readonly (readonly [HeaderKind, ReadonlySet<string>])[] = [
  ['sender', allWords('mailSenders')],
  ['subject', allWords('mailSubjects')],
  ['date', allWords('mailDates')],
  ['receiver', allWords('mailReceivers')],
];

/** A name and its colon: `Reply-To:`, `Objet :`. */
const HEADER = /^([\p{L}][\p{L}\d-]{0,40})\s?:(?=\s|$)/u;
/** Names of RFC 5322, and of programs, that no text has: words with hyphens, and these. */
const TECHNICAL =
  /^(?:[a-z]{1,20}(?:-[a-z\d]{1,20}){1,5}|received|importance|priority|organi[sz]ation|attachments?|keywords)$/u;
/** A line that goes on with the one above it. */
const FOLDED = /^[ \t]/u;
/** No block has more lines: what programs write on the way included. */
export const MOST_LINES = 120;

/** Of sender, receiver, subject and date, so many make a head of a message. */
const ENOUGH = 3;

type Told = ReadonlyMap<HeaderKind, string>;

/** What shows that lines with a name and a colon are those above a message. */
const MESSAGES: readonly Rule<Told, 'message'>[] = [
  {
    name: 'address of a sender',
    when: (told) => (told.get('sender') ?? '').includes('@') && (told.has('subject') || told.has('date')),
    verdict: 'message',
  },
  {
    name: 'three of the four',
    when: (told) => NAMES.filter(([kind]) => told.has(kind)).length >= ENOUGH,
    verdict: 'message',
  },
];

/** What a line with a name and a colon tells; null for any other line. */
function headerOf(line: Line): { readonly kind: HeaderKind; readonly end: number } | null {
  const [whole, printed] = HEADER.exec(line.text.trimEnd()) ?? [];
  if (whole === undefined || printed === undefined) return null;
  const name = printed.toLowerCase();
  const kind = NAMES.find(([, names]) => names.has(name))?.[0] ?? (TECHNICAL.test(name) ? 'other' : null);
  return kind && { kind, end: whole.length };
}

/** The lines above a message that stand at the beginning of some lines; null where none do. */
export function headerBlock(lines: readonly Line[]): HeaderBlock | null {
  const headers: MailHeader[] = [];
  let length = 0;
  while (length < Math.min(lines.length, MOST_LINES)) {
    const line = lines[length];
    const found = line && (length === 0 || line.blanksBefore === 0) ? headerOf(line) : null;
    if (!line || !found) break;
    const folded = lines.slice(length + 1, MOST_LINES);
    const end = folded.findIndex(({ text, blanksBefore }) => blanksBefore > 0 || !FOLDED.test(text));
    const whole = join([line, ...folded.slice(0, end < 0 ? folded.length : end)]);
    headers.push({ kind: found.kind, line: whole, text: decodeWords(foldBlanks(whole.text.slice(found.end))) });
    length += end < 0 ? folded.length + 1 : end + 1;
  }
  const told: Told = new Map(headers.toReversed().map(({ kind, text }) => [kind, text]));
  return firstRule(MESSAGES, told) && { headers, length };
}

/** Lines of which paragraphs of Markdown that hold the lines above a message as one are parted. */
export const withHeadsApart = (lines: readonly Line[]): Line[] => lines.flatMap(headApart);

function headApart(line: Line): Line[] {
  if (!line.text.includes('\n') || headerOf(line) === null) return [line];
  const ends = [...line.text.matchAll(/\n/gu)].map(({ index }) => index);
  const parts = [-1, ...ends].map((from, at) => cut(line, from + 1, ends[at])).filter(({ text }) => text !== '');
  return headerBlock(parts) ? parts : [line];
}
