import { withoutMarks } from '../words/letters.ts';
import { eachPosting, type Dictionary, type Row } from './dictionary.ts';

/** Where one word of a phrase stands in a segment. */
interface Places {
  /** Paragraphs, rising. */
  readonly paragraphs: Uint32Array;
  /** For each where its places begin, and behind the last where they end. */
  readonly starts: Uint32Array;
  /** The numbers of the words, rising within a paragraph. */
  readonly places: Uint32Array;
}

/**
 * Finds a phrase: its words one directly behind the other, each in the very form asked for, marks on Latin letters aside.
 * @param rows the rows that can hold its words
 * @param see is told of each paragraph, segment by segment, by its number there, with the number of places; the numbers rise
 */
export async function findPhrase(
  forms: readonly string[],
  rows: readonly Row[],
  dictionary: Dictionary,
  see: (segment: number, paragraph: number, places: number) => void,
): Promise<void> {
  const wanted = forms.map(withoutMarks);
  const bySegment = Map.groupBy(new Set(rows), ({ segment }) => segment);
  for (const [segment, own] of [...bySegment].sort(([a], [b]) => a - b)) {
    const ofWord = wanted.map((word) =>
      own.filter(({ form, paragraphs }) => paragraphs > 0 && withoutMarks(form) === word),
    );
    if (ofWord.some((each) => each.length === 0)) continue;
    const places = await Promise.all(
      ofWord.map((each) => (wanted.length === 1 ? countedOnly(each) : placesOf(each, dictionary))),
    );
    inARow(places, (paragraph, count) => {
      see(segment, paragraph, count);
    });
  }
}

/** One word needs no places: only how many there are. */
function countedOnly(rows: readonly Row[]): Promise<Places> {
  return Promise.resolve(
    merged(
      rows.map((row) => {
        const { paragraphs, starts } = listOf(row);
        return { paragraphs, starts, places: new Uint32Array(row.occurrences) };
      }),
    ),
  );
}

async function placesOf(rows: readonly Row[], dictionary: Dictionary): Promise<Places> {
  return merged(
    await Promise.all(
      rows.map(async (row) => {
        const reader = await dictionary.places(row);
        const { paragraphs, starts } = listOf(row);
        const places = new Uint32Array(row.occurrences);
        for (let at = 0; at < paragraphs.length; at += 1) {
          let place = 0;
          for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1) {
            place += reader.number();
            places[each] = place;
          }
        }
        return { paragraphs, starts, places };
      }),
    ),
  );
}

function listOf({ list, paragraphs: count }: Row): Omit<Places, 'places'> {
  const [paragraphs, starts] = [new Uint32Array(count), new Uint32Array(count + 1)];
  let at = 0;
  eachPosting(list, (paragraph, places) => {
    paragraphs[at] = paragraph;
    starts[at + 1] = (starts[at] ?? 0) + places;
    at += 1;
  });
  return { paragraphs, starts };
}

/** The places of several forms of one word, which differ in marks only. */
function merged(lists: readonly Places[]): Places {
  const [first, ...others] = lists;
  if (first !== undefined && others.length === 0) return first;
  const byParagraph = new Map<number, number[]>();
  for (const { paragraphs, starts, places } of lists) {
    for (const [at, paragraph] of paragraphs.entries()) {
      const own = byParagraph.get(paragraph) ?? [];
      byParagraph.set(paragraph, [...own, ...places.subarray(starts[at], starts[at + 1])]);
    }
  }
  const sorted = [...byParagraph].sort(([a], [b]) => a - b);
  const starts = Uint32Array.from([0, ...sorted.map(([, own]) => own.length)]);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return {
    paragraphs: Uint32Array.from(sorted, ([paragraph]) => paragraph),
    starts,
    places: Uint32Array.from(sorted.flatMap(([, own]) => own.sort((a, b) => a - b))),
  };
}

/** Calls back for each paragraph in which words stand in a row, with how often they do. @param words the places of each */
function inARow(words: readonly Places[], see: (paragraph: number, count: number) => void): void {
  const [first, ...others] = words;
  if (first === undefined) return;
  const at = others.map(() => 0);
  for (const [index, paragraph] of first.paragraphs.entries()) {
    const isInAll = others.every(({ paragraphs }, word) => {
      let place = at[word] ?? 0;
      while (place < paragraphs.length && (paragraphs[place] ?? 0) < paragraph) place += 1;
      at[word] = place;
      return paragraphs[place] === paragraph;
    });
    if (!isInAll) continue;
    let count = 0;
    for (let each = first.starts[index] ?? 0; each < (first.starts[index + 1] ?? 0); each += 1) {
      const place = first.places[each] ?? 0;
      if (others.every((word, behind) => standsAt(word, at[behind] ?? 0, place + behind + 1))) count += 1;
    }
    if (count > 0) see(paragraph, count);
  }
}

/** Whether a word stands at a place of a paragraph. @param at the paragraph's place in the word's list */
function standsAt({ starts, places }: Places, at: number, place: number): boolean {
  for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1)
    if ((places[each] ?? 0) >= place) return places[each] === place;
  return false;
}
