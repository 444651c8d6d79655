import { z } from 'zod';
import { folded } from './fold.ts';

const paragraphSchema = z.strictObject({ p: z.string() });
const pullQuoteSchema = z.strictObject({ pullquote: z.string() });

/** What the page's own HTML says of one turn: the bold label, the note between label and colon, and its blocks. */
const turnSchema = z.strictObject({
  label: z.string().min(1),
  note: z.string().nullable(),
  blocks: z.array(z.union([paragraphSchema, pullQuoteSchema])),
});

/** One line of `truth.jsonl`: what the page's HTML says, from which the plain text capture `text/<id>.txt` was made. */
export const truthSchema = z.looseObject({
  id: z.string().regex(/^[\w.-]+$/u),
  category: z.string(),
  title: z.string(),
  /** Paragraphs of the standfirst; empty where the page has none. */
  summary: z.array(z.string()),
  /** ISO day. */
  date: z.string(),
  /** The date line as printed; holds the time too (`March 30, 2016, 15:20`) on pages without a time line. */
  date_text: z.string(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  photos: z.int().nonnegative(),
  /** Captions of all photos; a capture shows one of them, not always the first. */
  captions: z.array(z.string()),
  /** Text before the first turn, or all text of a page without turns. */
  before: z.array(z.union([paragraphSchema, pullQuoteSchema])),
  turns: z.array(turnSchema),
  /** Headings of the tail with the lines under each. */
  tail: z.record(z.string(), z.array(z.string())),
});

export type Truth = z.infer<typeof truthSchema>;
export type TruthTurn = z.infer<typeof turnSchema>;
export type TruthBlock = TruthTurn['blocks'][number];

/** The facts of the head and tail that a report must give exactly. */
export interface ExpectedFacts {
  readonly title: string;
  readonly date: string;
  readonly time: string | null;
  readonly place: string | null;
  readonly summary: string | null;
  readonly published: string | null;
  readonly topics: readonly string[];
  readonly geography: readonly string[];
  readonly persons: readonly string[];
  readonly publishedIn: readonly string[];
}

const TIME_IN_DATE_LINE = /\b(\d{2}:\d{2})$/u;
const PUBLISHED_IN = /^Published in sections?: (.+)$/u;
const PUBLICATION_TIME = /^Publication date: .*\b(\d{2}:\d{2})$/u;

/** Heading of a box of links, which the page's HTML has among its paragraphs. */
const LINK_BOX = /^(?:See also|Additional)$/u;
/** The button that unfolds a long list of the tail. */
const MORE_BUTTON = /^\d+ more$/u;

/** Whether a block is not text of the document but the heading of a box of links. */
export function isLinkBox(block: TruthBlock): boolean {
  return LINK_BOX.test(folded(wordsOfBlock(block)));
}

/** The words of a block, whichever kind it is. */
export function wordsOfBlock(block: TruthBlock): string {
  return 'p' in block ? block.p : block.pullquote;
}

/** What the truth of a page demands of a report's facts. */
export function expectedFacts(truth: Truth): ExpectedFacts {
  const status = (truth.tail['Publication status'] ?? []).map(folded);
  const sections = firstGroup(status, PUBLISHED_IN);
  const publishedAt = firstGroup(status, PUBLICATION_TIME);
  return {
    title: truth.title,
    date: truth.date,
    time: truth.time ?? firstGroup([folded(truth.date_text)], TIME_IN_DATE_LINE),
    place: truth.place,
    summary: truth.summary.length === 0 ? null : truth.summary.join(' '),
    published: publishedAt === null ? null : `${truth.date}T${publishedAt}`,
    topics: values(truth.tail.Topics),
    geography: values(truth.tail.Geography),
    persons: values(truth.tail.Persons),
    publishedIn: sections === null ? [] : sections.split(','),
  };
}

function values(list: readonly string[] | undefined): string[] {
  return (list ?? []).filter((value) => !MORE_BUTTON.test(folded(value)));
}

function firstGroup(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
