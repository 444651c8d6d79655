import {
  NONE,
  ReplacedIndex,
  type Answer,
  type FacetCount,
  type Hit,
  type HitGroup,
  type Question,
  type SearchEngine,
  type UnknownWord,
} from '../../engine.ts';
import { markerOf, type Marker } from '../../marks.ts';
import { dayOf } from '../days.ts';
import { tokensOf } from '../words/tokens.ts';
import { excerptOf } from './excerpt.ts';
import { MissingFile, readMeta, type ReadFile } from './files.ts';
import { Index, type Shown } from './index-files.ts';
import type { Matched } from './atoms.ts';
import { everyParagraph, match, type Matches } from './match.ts';
import { daysAsked, Narrowing, needsFacts } from './narrow.ts';
import { nearestIn } from './nearest.ts';
import { once } from './once.ts';
import { orderOf } from './order.ts';
import { parseQuery } from './query.ts';
import type { Speakers } from './speakers.ts';
import { speakersNamed } from './speakers-named.ts';

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
  const days = daysAsked(question, query);
  const [matches, facts, speakers] = await Promise.all([
    match(query, question, index),
    needsFacts(days, question.chosen) ? index.facts() : null,
    question.chosen.speaker.length > 0 ? index.speakers() : null,
  ]);
  const { documents } = index;
  const narrowing = new Narrowing(index, matches, facts, days, question.chosen);
  const narrowed = narrowing.narrowed(speakers);
  const order = orderOf(narrowed.kept, matches, documents, question.sort);
  const forms = [...new Set(matches.found.flatMap((clause) => clause.flatMap((each) => each.forms)))];
  const mark = markerOf(forms);
  const words = wordsIn(matches);
  const toUnknown = ({ atom, isInHeads }: Matched): UnknownWord => ({
    word: atom.typed,
    what: atom.what === 'phrase' && atom.forms.length === 1 ? 'word' : atom.what,
    isInHeads,
    nearest: () => guarded(() => nearestIn(index, atom)),
  });
  const hitsAt = (places: readonly number[]): Promise<Hit[]> =>
    Promise.all(
      places.map(async (at): Promise<Hit> => {
        const paragraph = matches.paragraphs[at] ?? 0;
        const uncertain = narrowing.isUncertain(documents.documentOf(paragraph));
        return { ...hitOf(await index.shown(paragraph), mark), uncertain };
      }),
    );
  const counted = async (
    of: Pick<Matches, 'paragraphs'>,
    chosen: Question['chosen'],
  ): Promise<ReturnType<Narrowing['counts']>> => {
    const [all, voices] = await Promise.all([index.facts(), index.speakers()]);
    return new Narrowing(index, of, all, days, chosen).counts(voices);
  };
  return {
    total: narrowed.kept.length,
    documents: narrowed.documents,
    unfiltered: matches.paragraphs.length,
    uncertain: narrowed.uncertain,
    undated: narrowed.undated,
    unknown: matches.unknown.map(toUnknown),
    absent: matches.absent.map(toUnknown),
    leftOut: matches.leftOut,
    joined: joinedIn(matches),
    ignored: query.ignored,
    days: { from: dayAt(days.from), to: dayAt(days.to) },
    forms,
    words,
    hits: (from, most) => guarded(() => hitsAt(order.hits(from, most))),
    groups: (from, most, each) =>
      guarded(() =>
        Promise.all(
          order
            .groups()
            .slice(from, from + most)
            .map(async (places): Promise<HitGroup> => {
              const hits = await hitsAt(places.slice(0, each));
              return { document: hits[0]?.document ?? '', count: places.length, hits };
            }),
        ),
      ),
    inGroup: (group, from, most) => guarded(() => hitsAt(order.groups()[group]?.slice(from, from + most) ?? [])),
    counts: () => guarded(() => counted(matches, question.chosen)),
    people: () =>
      guarded(async () => {
        if (words.length === 0) return [];
        const all = { paragraphs: everyParagraph(index.meta.paragraphs).paragraphs };
        const { speaker } = await counted(all, { ...question.chosen, speaker: [] });
        return peopleNamed(words, await index.speakers(), speaker);
      }),
  };
}

/** What documents may be asked for; nothing where the record does not know a word. */
function wordsIn({ found, missed, unknown }: Matches): string[][] {
  const isUnknown = missed.flat().filter((each) => unknown.includes(each) && !each.isKnown).length > 0;
  if (isUnknown) return [];
  return [...found, ...missed]
    .map((clause) => clause.flatMap(({ isKnown, named }) => (isKnown ? named : [])))
    .filter(({ length }) => length > 0)
    .map((alternatives) => [...new Set(alternatives)]);
}

/** A day asked for; null for none. */
const dayAt = (day: number): string | null => (Number.isFinite(day) ? dayOf(day) : null);

function joinedIn({ found }: Matches): Answer['joined'] {
  return found
    .flat()
    .flatMap(({ atom, joined }) => (joined.length === 0 ? [] : [{ word: atom.typed, spellings: joined }]));
}

function hitOf({ document, id, speaker, role, text }: Shown, mark: Marker): Omit<Hit, 'uncertain'> {
  const { id: of, ...facts } = document;
  return { ...facts, document: of, paragraph: id, speaker, role, text, excerpt: excerptOf(text, mark) };
}

/** Speakers whose names hold one word at least of each part of the question. @param counted those who have paragraphs */
function peopleNamed(words: Answer['words'], { all }: Speakers, counted: readonly FacetCount[]): FacetCount[] {
  const parts = words.map((alternatives) => alternatives.map((word) => tokensOf(word).map(({ form }) => form)));
  const named = new Set(speakersNamed(parts, all, true).map((number) => all[number]?.[0]));
  return counted.filter(({ key }) => key !== NONE && named.has(key));
}
