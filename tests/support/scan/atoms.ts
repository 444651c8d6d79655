import { entriesFor, entryOf } from '#search/statements/words/name-key.ts';
import { isNameLike, type Scanned, type ScannedCorpus } from './corpus.ts';
import { alphabetOf, inLatin, withoutMarks } from './letters.ts';
import { nameKeysOf, nominativeOf, shareKey } from './names.ts';
import type { Atom } from './query.ts';
import { isFormOf } from './stems.ts';
import { tokensOf } from './tokens.ts';

/** In which paragraphs an atom stands and how often, as it counts for the score. */
export interface Found {
  readonly frequency: ReadonlyMap<Scanned, number>;
  /** What its frequency is multiplied with. */
  readonly weight: number;
  /** Other spellings that were counted as the word, each with its number of paragraphs: `rahmon (2)`. */
  readonly spellings: readonly string[];
}

/** The weight of forms that are not the very one asked for. */
const OTHER = 0.5;

const AT_LEAST = 3;

/** Words that a register has as spellings of one name. */
export type Spellings = readonly (readonly string[])[];

/** Whether a form may be one spelling of a name among others. */
const canBeSpelling = (form: string): boolean => !/\p{N}/u.test(form) && form.length >= AT_LEAST;

function spellingsOf(corpus: ScannedCorpus, word: string, groups: Spellings): string[] {
  const forms = [...corpus.counts.keys()];
  const same = forms.filter((form) => isFormOf(form, word));
  const asks = canBeSpelling(word) && (same.length === 0 || same.some((form) => isNameLike(corpus, form)));
  const keys = nameKeysOf(word);
  // A spelling counts only where the engine can come upon it: stems may take too much off a short or an English name.
  const entries = entriesFor(word);
  const registered = groups.filter((group) => group.includes(word)).flat();
  return forms.filter((form) => {
    if (isFormOf(form, word)) return false;
    if (registered.some((other) => isFormOf(form, other))) return true;
    const isNear = asks && canBeSpelling(form) && isNameLike(corpus, form) && shareKey(keys, nameKeysOf(form));
    return isNear && entries.includes(entryOf(form));
  });
}

const paragraphsWith = ({ paragraphs }: ScannedCorpus, any: readonly string[]): number =>
  paragraphs.filter(({ forms }) => any.some((form) => forms.includes(form))).length;

const bare = (form: string): string => form.replace(/'s?$/u, '');

/** Cases of one name are one spelling, called as its nominative if that stands there, else as the most frequent; `’s` is left off. */
function told(corpus: ScannedCorpus, forms: readonly string[]): string[] {
  const often = (form: string): number => corpus.counts.get(form)?.paragraphs ?? 0;
  const oftenFirst = (one: string, other: string): number =>
    often(other) - often(one) || (bare(one) < bare(other) ? -1 : 1);
  const names = new Set(forms.map((form) => nominativeOf(bare(form))));
  return [...names]
    .map((name) => {
      const cases = forms.filter((form) => nominativeOf(bare(form)) === name).sort(oftenFirst);
      const called = cases.find((form) => bare(form) === name) ?? cases[0] ?? name;
      return `${bare(called)} (${String(paragraphsWith(corpus, cases))})`;
    })
    .sort();
}

function count(corpus: ScannedCorpus, weightOf: ReadonlyMap<string, number>): Map<Scanned, number> {
  const found = new Map<Scanned, number>();
  for (const paragraph of corpus.paragraphs) {
    let frequency = 0;
    for (const form of paragraph.forms) frequency += weightOf.get(form) ?? 0;
    if (frequency > 0) found.set(paragraph, frequency);
  }
  return found;
}

function findWord(corpus: ScannedCorpus, word: string, groups: Spellings | null): Found {
  const own = [...corpus.counts.keys()].filter((form) => isFormOf(form, word));
  const spellings = groups === null ? [] : spellingsOf(corpus, word, groups);
  const weights = new Map([...own, ...spellings].map((form) => [form, form === word ? 1 : OTHER]));
  return { frequency: count(corpus, weights), weight: 1, spellings: told(corpus, spellings) };
}

function findPrefix(corpus: ScannedCorpus, prefix: string): Found {
  const begins = inLatin(prefix);
  const forms = [...corpus.counts.keys()].filter(
    (form) =>
      alphabetOf(form) === alphabetOf(prefix) &&
      inLatin(form).startsWith(begins) &&
      withoutMarks(form).startsWith(withoutMarks(prefix)),
  );
  return { frequency: count(corpus, new Map(forms.map((form) => [form, OTHER]))), weight: 1, spellings: [] };
}

function findPhrase(corpus: ScannedCorpus, forms: readonly string[]): Found {
  const bare = forms.map(withoutMarks);
  const frequency = new Map<Scanned, number>();
  for (const paragraph of corpus.paragraphs) {
    const places = paragraph.forms.filter((_, at) =>
      bare.every((form, next) => withoutMarks(paragraph.forms[at + next] ?? '') === form),
    ).length;
    if (places > 0) frequency.set(paragraph, places);
  }
  return { frequency, weight: forms.length, spellings: [] };
}

function findSpeaker(corpus: ScannedCorpus, { typed, forms }: Atom, joins: boolean): Found {
  const keysOf = (form: string): readonly string[] => (joins ? nameKeysOf(form) : [withoutMarks(form)]);
  const fits = (name: string, key: string): boolean => {
    if (key === typed) return true;
    const words = tokensOf(name).map(({ form }) => keysOf(form));
    return forms.every((form) => words.some((keys) => shareKey(keys, keysOf(form))));
  };
  const said = corpus.paragraphs.filter(
    ({ paragraph: { speaker } }) => speaker !== null && fits(speaker.name, speaker.key),
  );
  return { frequency: new Map(said.map((paragraph) => [paragraph, 0])), weight: 0, spellings: [] };
}

/** Looks for an atom in every paragraph. @param groups null where other spellings of names do not count */
export function find(corpus: ScannedCorpus, atom: Atom, groups: Spellings | null): Found {
  const [form = ''] = atom.forms;
  switch (atom.kind) {
    case 'word':
      return findWord(corpus, form, groups);
    case 'prefix':
      return findPrefix(corpus, form);
    case 'phrase':
      return findPhrase(corpus, atom.forms);
    case 'speaker':
      return findSpeaker(corpus, atom, groups !== null);
  }
}
