import {
  NONE,
  ReplacedIndex,
  type Answer,
  type FacetCount,
  type Hit,
  type Question,
  type SearchEngine,
} from '../../engine.ts';
import { markerOf, type Marker } from '../../marks.ts';
import { tokensOf } from '../words/tokens.ts';
import { speakersNamed } from './atoms.ts';
import { excerptOf } from './excerpt.ts';
import { MissingFile, readMeta, type ReadFile } from './files.ts';
import { Index, type Shown } from './index-files.ts';
import { match, type Matches } from './match.ts';
import { daysAsked, Narrowing } from './narrow.ts';
import { nearestTo } from './nearest.ts';
import { once } from './once.ts';
import { orderOf } from './order.ts';
import { parseQuery } from './query.ts';

/**
 * Opens the index of statements; `meta` is read when something is asked. Where a file is gone, as when the site has been
 * published anew, it is read again and what was asked is answered from the new index; an answer given before stays of its own
 * index, and says so where that is gone.
 * @param read reads a file of the index
 */
export function openIndex(read: ReadFile): SearchEngine {
  const open = (isFresh: boolean) => once(async () => new Index(await readMeta(read, isFresh), read));
  let current = open(false);
  /** Calls of an answer: where a file is gone, the index has been replaced, or it is not whole. */
  const ofAnswer: Guard = async (index, get) => {
    try {
      return await get();
    } catch (cause) {
      if (!(cause instanceof MissingFile)) throw cause;
      const newest = open(true);
      if (isSame(index, await newest())) throw cause;
      current = newest;
      throw new ReplacedIndex('The search index has been replaced.', { cause });
    }
  };
  return {
    ask: async (question) => {
      const asked = current;
      try {
        return await answerFrom(await asked(), question, ofAnswer);
      } catch (cause) {
        if (!(cause instanceof MissingFile)) throw cause;
        if (current === asked) current = open(true);
        return answerFrom(await current(), question, ofAnswer);
      }
    },
  };
}

/** Looks after what is still to be loaded of an answer from an index. */
type Guard = <Value>(index: Index, get: () => Promise<Value>) => Promise<Value>;

const isSame = (one: Index, other: Index): boolean => JSON.stringify(one.meta) === JSON.stringify(other.meta);

async function answerFrom(index: Index, question: Question, guard: Guard): Promise<Answer> {
  const guarded = <Value>(get: () => Promise<Value>): Promise<Value> => guard(index, get);
  const query = parseQuery(question.query);
  const [matches, documents, speakers] = await Promise.all([
    match(query, question, index),
    index.documents(),
    question.chosen.speaker.length > 0 ? index.speakers() : null,
  ]);
  const days = daysAsked(question, query);
  const narrowing = new Narrowing(index, matches, documents, days, question.chosen);
  const narrowed = narrowing.narrowed(speakers);
  const order = orderOf(narrowed.kept, matches, documents, question.sort);
  const forms = [...new Set(matches.found.flatMap((clause) => clause.flatMap((each) => each.forms)))];
  const mark = markerOf(forms);
  const words = wordsIn(matches);
  return {
    total: narrowed.kept.length,
    documents: narrowed.documents,
    unfiltered: matches.paragraphs.length,
    uncertain: narrowed.uncertain,
    undated: narrowed.undated,
    unknown: matches.unknown.map(({ atom }) => ({
      word: atom.typed,
      nearest: () =>
        guarded(() => (atom.what === 'word' ? nearestTo(atom.form, index.vocabulary) : Promise.resolve([]))),
    })),
    leftOut: matches.leftOut,
    joined: joinedIn(matches),
    ignored: query.ignored,
    forms,
    words,
    hits: (from, most) =>
      guarded(() =>
        Promise.all(
          order(from, most).map(async (at): Promise<Hit> => {
            const paragraph = matches.paragraphs[at] ?? 0;
            const uncertain = narrowing.isUncertain(documents.documentOf(paragraph));
            return { ...hitOf(await index.shown(paragraph), mark), uncertain };
          }),
        ),
      ),
    counts: () => guarded(async () => narrowing.counts(await index.speakers())),
    people: () => guarded(() => peopleNamed(words, index)),
  };
}

/** What documents may be asked for; nothing where the record does not know a word. */
function wordsIn({ found, missed, unknown }: Matches): string[][] {
  const isUnknown = missed.flat().filter((each) => unknown.includes(each) && !each.isKnown).length > 0;
  if (isUnknown) return [];
  return [...found, ...missed]
    .map((clause) =>
      clause.flatMap(({ atom, isKnown, joined, headed }) =>
        atom.what === 'speaker' || !isKnown
          ? []
          : [atom.typed, ...joined.map(({ form }) => form), ...headed.map(({ form }) => form)],
      ),
    )
    .filter(({ length }) => length > 0)
    .map((alternatives) => [...new Set(alternatives)]);
}

function joinedIn({ found }: Matches): Answer['joined'] {
  return found.flat().flatMap(({ atom, joined }) => {
    if (joined.length === 0) return [];
    const spellings = joined.map(({ form, paragraphs }) => ({ word: form, count: paragraphs }));
    return [{ word: atom.typed, spellings: spellings.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)) }];
  });
}

function hitOf({ document, id, speaker, role, text }: Shown, mark: Marker): Omit<Hit, 'uncertain'> {
  const { id: of, ...facts } = document;
  return { ...facts, document: of, paragraph: id, speaker, role, text, excerpt: excerptOf(text, mark) };
}

/** Speakers whose names hold one word at least of each part of the question. */
async function peopleNamed(words: Answer['words'], index: Index): Promise<FacetCount[]> {
  if (words.length === 0) return [];
  const { all, counts } = await index.speakers();
  const named = words.map((alternatives) => {
    const forms = alternatives.map((word) => tokensOf(word).map(({ form }) => form));
    return new Set(forms.flatMap((each) => speakersNamed('', each, all, true)));
  });
  const [first = new Set<number>(), ...others] = named;
  return [...first]
    .filter((number) => others.every((other) => other.has(number)))
    .flatMap((number) => {
      const [key, name] = all[number] ?? [NONE, NONE];
      return key === NONE ? [] : [{ key, name, count: counts[number] ?? 0 }];
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
