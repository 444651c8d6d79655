import { z } from 'zod';
import { documentIdSchema, paragraphIdSchema } from '#document/id.ts';
import { DIGEST } from './digest.ts';

/** A day, `YYYY-MM-DD`. */
export const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
/** Ids of paragraphs that follow one another: `p7`, `p12a`, or `p1..p40` for whole numbers. */
const RUN = /^p(?:0|[1-9]\d*)(?:[a-z]+|\.\.p[1-9]\d*)?$/u;

/** A SHA-256 digest, lower-case hexadecimal. */
const SHA256 = /^[0-9a-f]{64}$/u;
/** An id without letters. */
const WHOLE = /^p(?:0|[1-9]\d*)$/u;

/** What happened to a published paragraph in a version. `kept` is recorded only where the words were set differently. */
const recordedFateSchema = z.enum(['kept', 'revised', 'moved', 'split', 'merged', 'withdrawn', 'restored']);

/** One change of one paragraph. Date and reason are the version's. */
const eventSchema = z.strictObject({
  /** Number of the version that brought the change. */
  version: z.int().min(2),
  /** What the version did to the paragraph. */
  fate: recordedFateSchema,
  /** The words before the change, left out where they stayed the same to the letter. */
  was: z.string().optional(),
  /** For `split` and `merged`: the ids under which the words stand since, its own among them where it stays. */
  into: z.array(paragraphIdSchema).min(1).optional(),
});

/** A paragraph that was published at some time: present, or a tombstone at its place. */
const entrySchema = z.strictObject({
  /** The published id; it is never given to other words. */
  id: paragraphIdSchema,
  /** Number of the version in which it was first published. */
  since: z.int().positive(),
  /** Speaker as the document names them, to tell “Thank you.” from “Thank you.”; no part of the words. */
  speaker: z.string().nullable(),
  /** Short digest of `text`, see `digestOf`. */
  digest: z.string().regex(DIGEST),
  /** The present words, or the last ones before it went. */
  text: z.string(),
  /** What became of it, the oldest event first; empty while it stands as first published. */
  history: z.array(eventSchema),
});

/** A published state of the whole document. */
const versionSchema = z.strictObject({
  /** Counted from 1, without gaps. */
  number: z.int().positive(),
  /** Day of the publication, `YYYY-MM-DD`. */
  date: z.string().regex(DAY),
  /** Why, in the editor's words; shown to readers. */
  reason: z.string().min(1),
  /** SHA-256, lower-case hexadecimal, of the paragraphs' words in order, each followed by a blank line (`\n\n`), as UTF-8. */
  digest: z.string().regex(SHA256),
  /** The ids in page order, runs of whole numbers shortened. */
  order: z.array(z.string().regex(RUN)),
});

/** An address the document had before, up to and without the version named. */
const formerAddressSchema = z.strictObject({
  /** The address it had. */
  id: documentIdSchema,
  /** Number of the first version under another address. */
  until: z.int().min(2),
});

/** `content/ledger/<document>.json`: every paragraph id ever published under one document and every state it was published in. */
export const ledgerSchema = z.strictObject({
  /** The document's present address, or its last one. */
  document: documentIdSchema,
  /** Addresses that lead on to it, the oldest first. */
  formerly: z.array(formerAddressSchema),
  /** Every published state, the first one first. */
  versions: z.array(versionSchema).min(1),
  /** In page order, tombstones at the place where their paragraph stood. */
  paragraphs: z.array(entrySchema),
});

export type Event = z.infer<typeof eventSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** Whether the paragraph is present in the last version. */
export function isPresent(entry: Entry): boolean {
  const last = entry.history.at(-1);
  if (!last) return true;
  if (last.fate === 'split' || last.fate === 'merged') return last.into?.includes(entry.id) ?? false;
  return last.fate !== 'withdrawn';
}

/** The text of a ledger file: same ledger, same bytes. */
export function serialise(ledger: Ledger): string {
  return `${JSON.stringify(ledgerSchema.parse(ledger), null, 2)}\n`;
}

/** Ids in order as runs. */
export function toRuns(ids: readonly string[]): string[] {
  const runs: { first: string; last: number; length: number }[] = [];
  for (const id of ids) {
    const number = WHOLE.test(id) ? Number(id.slice(1)) : Number.NaN;
    const run = runs.at(-1);
    if (run && number === run.last + 1) {
      run.last = number;
      run.length += 1;
    } else runs.push({ first: id, last: number, length: 1 });
  }
  return runs.flatMap((run) => {
    const last = `p${String(run.last)}`;
    if (run.length === 1) return [run.first];
    return run.length === 2 ? [run.first, last] : [`${run.first}..${last}`];
  });
}

/** The ids that runs stand for. */
export function fromRuns(runs: readonly string[]): string[] {
  return runs.flatMap((run) => {
    const [first = '', last] = run.split('..');
    if (last === undefined) return [first];
    const from = Number(first.slice(1));
    const to = Number(last.slice(1));
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `p${String(from + index)}`);
  });
}
