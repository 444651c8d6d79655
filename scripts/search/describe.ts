import { facets, type CountedWord, type Facet, type FacetCount } from '#search/engine.ts';
import { counted, printable } from '../terminal/printable.ts';
import { setIn } from '../terminal/wrap.ts';
import type { SearchOutcome } from './outcome.ts';

/** So many values of a facet are told to people, the rest is counted. */
const VALUES = 8;

const wordsIn = (words: readonly CountedWord[]): string =>
  words.map(({ word, count }) => `${printable(word)} (${String(count)})`).join(', ');

function facetLine(facet: Facet, values: readonly FacetCount[]): string {
  const shown = values.slice(0, VALUES).map(({ name, count }) => `${printable(name)} (${String(count)})`);
  const more = values.length - shown.length;
  return `${facet}: ${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function nowhere({ word, nearest }: SearchOutcome['unknown'][number]): string {
  const like = nearest.length === 0 ? '' : `; like it: ${wordsIn(nearest)}`;
  return `“${printable(word)}” stands nowhere${like}.`;
}

function notesOf({ unknown, absent, joined, ignored, uncertain, undated }: SearchOutcome): string[] {
  return [
    ...unknown.map((word) => `${nowhere(word)} --without leaves it out.`),
    ...absent.map(nowhere),
    ...joined.map(
      ({ word, spellings }) => `“${printable(word)}” also as ${wordsIn(spellings)}. --no-joined leaves these out.`,
    ),
    ...(ignored.length === 0 ? [] : [`Ignored: ${ignored.map(printable).join(' ')}`]),
    ...(uncertain === 0 ? [] : [`${counted(uncertain, 'paragraph')} of a date that may lie outside the days.`]),
    ...(undated === 0 ? [] : [`${counted(undated, 'paragraph')} without a date left out.`]),
  ];
}

/** An answer for people. @param width characters of a line */
export function described(outcome: SearchOutcome, width: number): string {
  const { total, documents, hits, facets: counts } = outcome;
  const lines = [
    `${counted(total, 'paragraph')} in ${counted(documents, 'document')}`,
    ...notesOf(outcome).map((note) => setIn(note, '  ', width)),
    '',
    ...hits.flatMap(({ document, paragraph, speaker, date, text }) => [
      `${document}#${paragraph}  ${date ?? 'undated'}  ${speaker === null ? '' : printable(speaker)}`.trimEnd(),
      setIn(printable(text), '  ', width),
    ]),
    ...(hits.length > 0 ? [''] : []),
    ...facets
      .filter((facet) => counts[facet].length > 0)
      .map((facet) => setIn(facetLine(facet, counts[facet]), '', width)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
