import { NONE, type Answer, type FacetCount, type Hit, type Question, type SearchEngine } from '../../engine.ts';
import { speakersNamed } from './atoms.ts';
import { excerptOf } from './excerpt.ts';
import { MissingFile, readMeta, type ReadFile } from './files.ts';
import { Index } from './index-files.ts';
import { match, type Matches } from './match.ts';
import { daysAsked, Narrowing } from './narrow.ts';
import { nearestTo } from './nearest.ts';
import { once } from './once.ts';
import { firstOf } from './order.ts';
import { parseQuery } from './query.ts';

/**
 * Opens the index of statements; `meta` is read when something is asked. Where a file is gone, as when the site has been
 * published anew, it is read again, and what was asked is asked again, once.
 * @param read reads a file of the index
 */
export function openIndex(read: ReadFile): SearchEngine {
  const open = (isFresh: boolean) => once(async () => new Index(await readMeta(read, isFresh), read));
  let index = open(false);
  const onTheNewest = async <Value>(use: (index: Index) => Promise<Value>): Promise<Value> => {
    const asked = index;
    try {
      return await use(await asked());
    } catch (cause) {
      if (!(cause instanceof MissingFile)) throw cause;
      if (index === asked) index = open(true);
      return use(await index());
    }
  };
  const ask = async (question: Question): Promise<Answer> => {
    const answers = new WeakMap<Index, Promise<Answer>>();
    const answerOn = (newest: Index): Promise<Answer> => {
      const answer = answers.get(newest) ?? answerFrom(newest, question);
      answers.set(newest, answer);
      return answer;
    };
    const withAnswer = <Value>(use: (answer: Answer) => Promise<Value>): Promise<Value> =>
      onTheNewest(async (newest) => use(await answerOn(newest)));
    return {
      ...(await onTheNewest(answerOn)),
      hits: (from, most) => withAnswer((answer) => answer.hits(from, most)),
      counts: () => withAnswer((answer) => answer.counts()),
      people: () => withAnswer((answer) => answer.people()),
    };
  };
  return { ask };
}

async function answerFrom(index: Index, question: Question): Promise<Answer> {
  const query = parseQuery(question.query);
  const needsSpeakers = question.chosen.speaker.length > 0;
  const [matches, documents, speakers] = await Promise.all([
    match(query, question, index),
    index.documents(),
    needsSpeakers ? index.speakers() : null,
  ]);
  const days = daysAsked(question, query);
  const narrowing = new Narrowing(index, matches, documents, days, question.chosen);
  const narrowed = narrowing.narrowed(speakers);
  const words = wordsIn(matches);
  return {
    total: narrowed.kept.length,
    documents: narrowed.documents,
    unfiltered: matches.paragraphs.length,
    uncertain: narrowed.uncertain,
    undated: narrowed.undated,
    unknown: matches.unknown.map(({ atom }) => ({
      word: atom.typed,
      nearest: () => (atom.what === 'word' ? nearestTo(atom.form, index.vocabulary) : Promise.resolve([])),
    })),
    joined: joinedIn(matches),
    ignored: query.ignored,
    forms: [...new Set(matches.wanted.flatMap(({ forms }) => forms))],
    words,
    hits: async (from, most) => {
      const wanted = firstOf(narrowed.kept, matches, documents, question.sort, from + most).slice(from);
      const paragraphs = wanted.map((at) => matches.paragraphs[at] ?? 0);
      return Promise.all(paragraphs.map((paragraph) => hitAt(paragraph, index, matches, narrowing)));
    },
    counts: async () => narrowing.counts(await index.speakers()),
    people: () => peopleNamed(words, index),
  };
}

/** The words that were looked for, where the record knows all of them. */
function wordsIn({ wanted, unknown }: Matches): string[] {
  if (unknown.some(({ isKnown }) => !isKnown)) return [];
  return wanted.filter(({ atom, isKnown }) => atom.what !== 'speaker' && isKnown).map(({ atom }) => atom.typed);
}

function joinedIn({ wanted }: Matches): Answer['joined'] {
  return wanted.flatMap(({ atom, joined }) => {
    if (joined.length === 0) return [];
    const spellings = joined.map(({ form, paragraphs }) => ({ word: form, count: paragraphs }));
    return [{ word: atom.typed, spellings: spellings.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)) }];
  });
}

async function hitAt(paragraph: number, index: Index, { wanted }: Matches, narrowing: Narrowing): Promise<Hit> {
  const { document, id, speaker, role, text } = await index.shown(paragraph);
  const number = (await index.documents()).documentOf(paragraph);
  const { id: of, ...facts } = document;
  const forms = wanted.flatMap((each) => each.forms);
  return {
    ...facts,
    document: of,
    paragraph: id,
    speaker,
    role,
    text,
    excerpt: excerptOf(text, forms),
    uncertain: narrowing.isUncertain(number),
  };
}

/** Speakers whose names hold all words that were looked for. */
async function peopleNamed(words: readonly string[], index: Index): Promise<FacetCount[]> {
  if (words.length === 0) return [];
  const { all, counts } = await index.speakers();
  const forms = parseQuery(words.join(' ')).clauses.flatMap(({ atoms }) =>
    atoms.flatMap((atom) => (atom.what === 'phrase' ? atom.forms : atom.what === 'word' ? [atom.form] : [])),
  );
  if (forms.length === 0) return [];
  return speakersNamed('', forms, all)
    .flatMap((number) => {
      const [key, name] = all[number] ?? [NONE, NONE];
      return key === NONE ? [] : [{ key, name, count: counts[number] ?? 0 }];
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
