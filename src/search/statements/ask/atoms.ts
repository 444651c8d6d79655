import type { CountedWord } from '../../engine.ts';
import { entriesOf, entryOf, nameFold } from '../words/name-key.ts';
import { alphabetOf, latinLetters, withoutMarks } from '../words/letters.ts';
import { isFormOf, isSameWord } from '../words/stem.ts';
import { eachPosting, type Row } from './dictionary.ts';
import type { Documents } from './documents.ts';
import { Sum, type Found } from './found.ts';
import { entriesOfWord, formsOf, meant, type Form } from './forms.ts';
import type { Index } from './index-files.ts';
import { findPhrase } from './phrase.ts';
import type { Atom } from './query.ts';
import { speakersNamed } from './speakers-named.ts';
import { spellingsOf } from './spellings.ts';

/** What an atom matches. */
export interface Matched {
  readonly atom: Atom;
  readonly found: Found;
  /** Number of words that its weight counts for. */
  readonly words: number;
  /** Forms to be marked: words, or the words of a phrase with blanks between. */
  readonly forms: readonly string[];
  /** Other spellings of the word that count as it, the most frequent first. */
  readonly joined: readonly CountedWord[];
  /** Words by which documents and people may be asked for in its place, the typed one first. */
  readonly named: readonly string[];
  /** Whether a form of it stands in the head of a document. */
  readonly isInHeads: boolean;
  /** Whether the record knows it, were it in the head of a document only. */
  readonly isKnown: boolean;
}

/** What forms other than the one asked for count, by occurrence: exact forms come first, as “international” and “internal” share a stem. */
const OTHER_FORM = 0.5;

/** Finds what one atom matches, whatever else is asked. */
export async function matchAtom(atom: Atom, index: Index, joins: boolean): Promise<Matched> {
  switch (atom.what) {
    case 'word':
      return word(atom, index, joins);
    case 'prefix':
      return prefix(atom, index);
    case 'phrase':
      return phrase(atom, index);
    case 'speaker':
      return speaker(atom, index, joins);
  }
}

async function word(atom: Extract<Atom, { form: string }>, index: Index, joins: boolean): Promise<Matched> {
  const { documents } = index;
  const rows = await rowsOf(atom.form, index, joins);
  const forms = formsOf(rows);
  const { same, joined, headed } = meant(atom.form, forms, joins, index.spellings);
  const found = sum([...same, ...joined], documents, ({ form }) => (form === atom.form ? 1 : OTHER_FORM));
  const isInHeads = headed.length > 0;
  const isOfOtherStem = ({ form }: Form): boolean => !isSameWord(form, atom.form);
  return {
    atom,
    found,
    words: 1,
    forms: namesOf([...same, ...joined]),
    joined: spellingsOf(joined),
    named: [...new Set([atom.typed, ...namesOf(joined), ...namesOf(headed), ...namesOf(same.filter(isOfOtherStem))])],
    isInHeads,
    isKnown: found.paragraphs.length > 0 || isInHeads,
  };
}

/**
 * Rows in which forms of a word and other spellings of it can be. Of a frequent word that is no name there are no others than
 * those of a register, unless it is misspelt and only shares an entry with one.
 */
async function rowsOf(form: string, { dictionary, spellings }: Index, joins: boolean): Promise<Row[]> {
  if (joins && entriesOf(form).every((entry) => dictionary.isOrdinary(entry))) {
    const entries = [form, ...(spellings.get(form) ?? [])].flatMap(entriesOf);
    const rows = await dictionary.rows([...new Set(entries)]);
    if (rows.some((row) => row.paragraphs > 0 && isFormOf(row.form, form))) return rows;
  }
  return dictionary.rows(entriesOfWord(form, joins, spellings));
}

async function prefix(atom: Extract<Atom, { form: string }>, index: Index): Promise<Matched> {
  const beginning = latinLetters(atom.form);
  const alphabet = alphabetOf(atom.form);
  index.dictionary.fetchEntries(nameFold(beginning));
  const letters = withoutMarks(atom.form);
  const known = [...(await index.vocabulary.formsWith(beginning)).keys()].filter(
    (form) => alphabetOf(form) === alphabet && withoutMarks(form).startsWith(letters),
  );
  const wanted = new Set(known);
  const { documents } = index;
  const rows = await index.dictionary.rows([...new Set(known.map(entryOf))]);
  const forms = formsOf(rows.filter(({ form }) => wanted.has(form)));
  const standing = forms.filter(({ paragraphs }) => paragraphs > 0);
  const headed = forms.filter(({ heads }) => heads > 0);
  return {
    atom,
    found: sum(standing, documents, () => OTHER_FORM),
    words: 1,
    forms: namesOf(standing),
    joined: [],
    named: [...new Set([atom.form, ...namesOf(headed), ...namesOf(standing)])],
    isInHeads: headed.length > 0,
    isKnown: forms.length > 0,
  };
}

async function phrase(atom: Extract<Atom, { what: 'phrase' }>, index: Index): Promise<Matched> {
  const { dictionary, documents } = index;
  const entries = [...new Set(atom.forms.map(entryOf))];
  if (atom.forms.length > 1) dictionary.fetchPlaces(entries);
  const rows = await dictionary.rows(entries);
  const all = new Sum(documents.paragraphs);
  let at = { segment: -1, toAll: (paragraph: number): number => paragraph };
  await findPhrase(atom.forms, rows, dictionary, (segment, paragraph, places) => {
    if (at.segment !== segment) at = { segment, toAll: documents.toAll(segment) };
    all.add(at.toAll(paragraph), places);
  });
  const known = new Set(rows.map(({ form }) => withoutMarks(form)));
  const isKnown = atom.forms.every((form) => known.has(withoutMarks(form)));
  const found = all.found();
  const words = atom.forms.length;
  return {
    atom,
    found,
    words,
    forms: found.paragraphs.length > 0 ? [atom.forms.join(' ')] : [],
    joined: [],
    named: [atom.typed],
    isInHeads: false,
    isKnown,
  };
}

/** Paragraphs of all whose names share a word with each of the atom's, in any spelling. */
async function speaker(atom: Extract<Atom, { what: 'speaker' }>, index: Index, joins: boolean): Promise<Matched> {
  const speakers = await index.speakers();
  const wanted = new Set(speakersNamed([[atom.forms]], speakers.all, joins));
  for (const [number, [key]] of speakers.all.entries()) if (key === atom.typed) wanted.add(number);
  const paragraphs = Uint32Array.from(speakers.paragraphsOf(wanted));
  const found: Found = { paragraphs, weights: new Float64Array(paragraphs.length) };
  return { atom, found, words: 0, forms: [], joined: [], named: [], isInHeads: false, isKnown: wanted.size > 0 };
}

const namesOf = (forms: readonly Form[]): string[] =>
  [...forms].sort((a, b) => b.paragraphs - a.paragraphs || (a.form < b.form ? -1 : 1)).map(({ form }) => form);

/** What several forms match, each occurrence with its weight. */
function sum(forms: readonly Form[], documents: Documents, weightOf: (form: Form) => number): Found {
  const all = new Sum(documents.paragraphs);
  for (const form of forms) {
    const weight = weightOf(form);
    for (const row of form.rows) addRow(row, weight, all, documents.toAll(row.segment));
  }
  return all.found();
}

function addRow({ list }: Row, weight: number, all: Sum, toAll: (paragraph: number) => number): void {
  eachPosting(list, (paragraph, places) => {
    all.add(toAll(paragraph), weight * places);
  });
}
