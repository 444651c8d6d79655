import { ByteWriter } from '../format/bytes.ts';
import { LONG_ENTRY_BYTES, SHARD_BYTES } from '../format/layout.ts';
import { latinLetters } from '../words/letters.ts';
import { inOrder, type FormPostings } from './segment.ts';

/** One shard of a dictionary: what its first entry is, the forms with their paragraphs, and the places apart. */
export interface Shard {
  readonly first: string;
  readonly lists: Uint8Array<ArrayBuffer>;
  readonly places: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts a dictionary into shards. An entry is its key, the number of its forms, and for each form: the form; paragraphs,
 * occurrences beyond one a paragraph, occurrences without a capital, heads; bytes of the list and of the places; the list.
 */
export function* shardsOf(entries: Iterable<[entry: string, forms: readonly FormPostings[]]>): Generator<Shard> {
  let open: { first: string; lists: ByteWriter; places: ByteWriter } | null = null;
  const closed = (): Shard[] =>
    open === null ? [] : [{ first: open.first, lists: open.lists.bytes(), places: open.places.bytes() }];
  for (const [entry, forms] of entries) {
    const lists = new ByteWriter();
    const places = new ByteWriter();
    writeEntry(entry, forms, lists, places);
    const long = lists.length > LONG_ENTRY_BYTES;
    if (open !== null && (long || open.lists.length + lists.length > SHARD_BYTES)) {
      yield* closed();
      open = null;
    }
    open ??= { first: entry, lists: new ByteWriter(), places: new ByteWriter() };
    open.lists.raw(lists.bytes());
    open.places.raw(places.bytes());
    if (long) {
      yield* closed();
      open = null;
    }
  }
  yield* closed();
}

function writeEntry(entry: string, forms: readonly FormPostings[], lists: ByteWriter, places: ByteWriter): void {
  lists.text(entry);
  lists.number(forms.length);
  for (const { form, postings } of forms) {
    const { list, places: at } = postings.finish();
    lists.text(form);
    lists.number(postings.paragraphs);
    lists.number(postings.occurrences - postings.paragraphs);
    lists.number(postings.occurrences - postings.capitals);
    lists.number(postings.heads);
    lists.number(list.length);
    lists.number(at.length);
    lists.raw(list);
    places.raw(at);
  }
}

/** One shard of a vocabulary. */
export interface Words {
  /** Its first form in Latin letters. */
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The vocabulary in shards, in the order of Latin letters, then of forms: letters shared with the form before, the others, and
 * the number of paragraphs.
 */
export function* vocabularyOf(entries: readonly [entry: string, forms: readonly FormPostings[]][]): Generator<Words> {
  const rows = entries.flatMap(([, forms]) =>
    forms.map(({ form, postings: { paragraphs } }) => ({ latin: latinLetters(form), form, paragraphs })),
  );
  rows.sort((a, b) => inOrder(a.latin, b.latin) || inOrder(a.form, b.form));
  let open: { first: string; bytes: ByteWriter; last: string } | null = null;
  for (const { latin, form, paragraphs } of rows) {
    if (open !== null && open.bytes.length > SHARD_BYTES) {
      yield { first: open.first, bytes: open.bytes.bytes() };
      open = null;
    }
    open ??= { first: latin, bytes: new ByteWriter(), last: '' };
    const shared = sharedBeginning(open.last, form);
    open.bytes.number(shared);
    open.bytes.text(form.slice(shared));
    open.bytes.number(paragraphs);
    open.last = form;
  }
  if (open !== null) yield { first: open.first, bytes: open.bytes.bytes() };
}

/** The first half of a letter that takes two code units, which must not be parted. */
const FIRST_OF_PAIR = /[\uD800-\uDBFF]/;

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return FIRST_OF_PAIR.test(one.charAt(length - 1)) ? length - 1 : length;
}
