import type { DocumentEntry } from '../documents.ts';
import { latinLetters } from '../statements/words/letters.ts';
import { stemOf } from '../statements/words/stem.ts';
import { tokensOf } from '../statements/words/tokens.ts';

/**
 * The address under which Pagefind keeps a document. Its query carries what is shown: as metadata of the record it would be
 * searched too, by Pagefind's own idea of words.
 */
export function packed({ id, title, date, days, summary }: Omit<DocumentEntry, 'head' | 'text' | 'values'>): string {
  const span = days?.map((day) => day ?? '').join('/');
  const shown = {
    title,
    date,
    ...(span === undefined ? {} : { days: span }),
    ...(summary === null ? {} : { summary }),
  };
  return `/${id}?${new URLSearchParams(shown).toString()}`;
}

/** What a packed address holds. @param url as Pagefind gives it back, with or without the site's path before it */
export function unpacked(url: string): Omit<DocumentEntry, 'head' | 'text' | 'values'> {
  const { pathname, searchParams } = new URL(url, 'https://record.invalid');
  const span = searchParams.get('days')?.split('/');
  return {
    id: decodeURIComponent(pathname.split('/').at(-1) ?? ''),
    title: searchParams.get('title') ?? '',
    date: searchParams.get('date') ?? '',
    days: span === undefined ? null : [dayIn(span[0]), dayIn(span[1])],
    summary: searchParams.get('summary'),
  };
}

/** A day of a packed address; null where that end is open. */
const dayIn = (day = ''): string | null => (day === '' ? null : day);

/** Stems of the words of a text, as Latin letters and digits alone, since Pagefind parts words at any other sign. */
export function stemsIn(text: string): string[] {
  return tokensOf(text)
    .map(({ form }) => latinLetters(stemOf(form)).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((stem) => stem !== '');
}

/** Stands between the words of the head and those of the text alone; no stem is like it. */
const BETWEEN = 'zzheadendzz';

/** So many times a word of the head stands in its record: what a document is called weighs more than what is said in it. */
const HEAD_WEIGHT = 6;

/** The words of a record: stems of the head, many times, then those of the text that the head has not, each once. */
export function recordWords({ head, text }: Pick<DocumentEntry, 'head' | 'text'>): string {
  const ofHead = new Set(head.flatMap(stemsIn));
  const ofText = [...new Set(text.flatMap(stemsIn))].filter((stem) => !ofHead.has(stem));
  // Where there is no text beside it there is nothing to outweigh.
  const weighed = Array.from({ length: ofText.length === 0 ? 1 : HEAD_WEIGHT }, () => [...ofHead].join(' '));
  return [...weighed, BETWEEN, ...ofText].join(' ');
}

/**
 * Whether a record has of each part all stems of one alternative, and whether its head has. Pagefind shortens a word that it
 * does not have until something fits, so that what it finds must be looked at.
 */
export function judged(
  content: string,
  parts: readonly (readonly (readonly string[])[])[],
): 'head' | 'text' | 'neither' {
  const [head = '', text = ''] = content.split(BETWEEN);
  const ofHead = new Set(head.split(/\s+/u));
  const ofAll = new Set([...ofHead, ...text.split(/\s+/u)]);
  const hasAll = (all: ReadonlySet<string>): boolean =>
    parts.every((alternatives) =>
      alternatives.some((stems) => stems.length > 0 && stems.every((stem) => all.has(stem))),
    );
  if (hasAll(ofHead)) return 'head';
  return hasAll(ofAll) ? 'text' : 'neither';
}
