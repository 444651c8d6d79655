import { ByteWriter, sharedBeginning } from '../format/bytes.ts';
import { LONG_ENTRY_BYTES, type SegmentMeta } from '../format/layout.ts';
import { latinLetters } from '../words/letters.ts';
import type { Entry, FormPostings } from './inverted.ts';
import type { Part } from './pack.ts';
import { inOrder } from './in-order.ts';

/** A part of a dictionary or vocabulary. */
export interface Shard {
  /** The list of `meta` in which it stands. */
  readonly of: keyof Pick<SegmentMeta, 'entries' | 'long' | 'forms'>;
  /** What stands for it there. */
  readonly first: string;
  /** Its files, by the letters before their number, in parts. */
  readonly files: Readonly<Record<string, readonly Part[]>>;
}

/** An entry with its lists, and how many bytes they take. */
interface Listed {
  readonly entry: string;
  readonly forms: readonly (Omit<FormPostings, 'lists'> & ReturnType<FormPostings['lists']>)[];
  readonly listBytes: number;
  readonly placesBytes: number;
}

function listed([entry, forms]: Entry): Listed {
  const own = forms.map(({ lists, ...form }) => ({ ...form, ...lists() }));
  return {
    entry,
    forms: own,
    listBytes: own.reduce((sum, { list }) => sum + list.length, 0),
    placesBytes: own.reduce((sum, { places }) => sum + places.length, 0),
  };
}

/** Entries as they are written: what tells of their forms, then all lists, then all places. */
class EntryWriter {
  readonly #heads = new ByteWriter();
  readonly #lists = new ByteWriter();
  readonly #places = new ByteWriter();
  last = '';

  get length(): number {
    return this.#heads.length + this.#lists.length + this.#places.length;
  }

  /**
   * An entry is what it does not share with the one before, the number of its forms, and for each form: what it does not share
   * with the entry; paragraphs, occurrences beyond one a paragraph, occurrences without a capital, heads; bytes of its list and
   * of its places.
   */
  add({ entry, forms }: Listed): void {
    this.#heads.ending(entry, this.last);
    this.#heads.number(forms.length);
    for (const { form, paragraphs, occurrences, capitals, heads, list, places } of forms) {
      this.#heads.ending(form, entry);
      for (const number of [paragraphs, occurrences - paragraphs, occurrences - capitals, heads])
        this.#heads.number(number);
      this.#heads.number(list.length);
      this.#heads.number(places.length);
      this.#lists.raw(list);
      this.#places.raw(places);
    }
    this.last = entry;
  }

  /** What tells of the forms, with its length before it, and the lists. */
  get lists(): readonly Part[] {
    const heads = new ByteWriter(this.#heads.length);
    heads.part(this.#heads);
    return [
      { bytes: heads.bytes(), sort: 'words' },
      { bytes: this.#lists.bytes(), sort: 'numbers' },
    ];
  }

  get places(): Part {
    return { bytes: this.#places.bytes(), sort: 'numbers' };
  }
}

/**
 * Cuts a dictionary into shards.
 * @param entries in the order of code units
 * @param most a shard is closed at so many bytes
 */
export function* shardsOf(entries: Iterable<Entry>, most: number): Generator<Shard> {
  let [open, first, before] = [new EntryWriter(), '', ''];
  const closed = (): Shard => ({
    of: 'entries',
    first: separator(before, first),
    files: { t: [...open.lists, open.places] },
  });
  for (const each of entries) {
    const entry = listed(each);
    if (entry.listBytes > LONG_ENTRY_BYTES) {
      const own = new EntryWriter();
      own.add(entry);
      yield { of: 'long', first: entry.entry, files: { l: own.lists, p: [own.places] } };
      continue;
    }
    if (open.length > 0 && open.length + entry.listBytes + entry.placesBytes > most) {
      yield closed();
      [before, open] = [open.last, new EntryWriter()];
    }
    if (open.length === 0) first = entry.entry;
    open.add(entry);
  }
  if (open.length > 0) yield closed();
}

/** The shortest beginning of a key by which it is told from the last one of the shard before. */
function separator(before: string, first: string): string {
  const [next = ''] = first.slice(sharedBeginning(before, first));
  return first.slice(0, sharedBeginning(before, first)) + next;
}

/**
 * The vocabulary in shards, in the order of Latin letters, then of forms: what a form does not share with the one before, and
 * the number of its paragraphs.
 * @param most a shard is closed at so many bytes
 */
export function* vocabularyOf(entries: readonly Entry[], most: number): Generator<Shard> {
  const rows = entries.flatMap(([, forms]) =>
    forms.map(({ form, paragraphs }) => ({ latin: latinLetters(form), form, paragraphs })),
  );
  rows.sort((a, b) => inOrder(a.latin, b.latin) || inOrder(a.form, b.form));
  let open = { first: '', bytes: new ByteWriter(), last: { latin: '', form: '' } };
  const closed = (): Shard => ({
    of: 'forms',
    first: open.first,
    files: { v: [{ bytes: open.bytes.bytes(), sort: 'words' }] },
  });
  for (const row of rows) {
    if (open.bytes.length > most) {
      yield closed();
      open = { first: separator(open.last.latin, row.latin), bytes: new ByteWriter(), last: { latin: '', form: '' } };
    }
    open.bytes.ending(row.form, open.last.form);
    open.bytes.number(row.paragraphs);
    open.last = row;
  }
  if (open.bytes.length > 0) yield closed();
}
