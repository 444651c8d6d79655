import { facts, tagFacts } from './facts.ts';
import type { Fact } from './facts.ts';
import { sum } from './ratio.ts';
import type { Ratio } from './ratio.ts';
import type { PageScore } from './score-page.ts';

/** One row of the result: what is measured, how much is right, and the share that issue 3 asks for, in per cent. */
export interface Measure {
  readonly name: string;
  readonly ratio: Ratio;
  readonly target: number | null;
}

const targets: Partial<Record<Fact, number>> = { title: 99.5, date: 99.5, time: 99.5, place: 99, summary: 98 };

/** Sums the scores of pages into the rows that are printed. */
export function measures(pages: readonly PageScore[]): Measure[] {
  const share = (name: string, target: number | null, right: (page: PageScore) => boolean): Measure => ({
    name,
    target,
    ratio: { right: pages.filter(right).length, of: pages.length },
  });
  const matched = sum(pages.map(({ turns }) => ({ right: turns.matched, of: turns.expected })));
  const found = sum(pages.map(({ turns }) => ({ right: turns.matched, of: turns.found })));
  return [
    ...facts.map((fact) => share(fact, targets[fact] ?? null, (page) => isRight(page, [fact]))),
    share('tags (all four lists)', null, (page) => isRight(page, tagFacts)),
    { name: 'turns: precision', ratio: found, target: 98.5 },
    { name: 'turns: recall', ratio: matched, target: 98.5 },
    share('pages with every turn right', null, ({ turns }) => turns.missed.length + turns.invented.length === 0),
    {
      name: 'characters under the right speaker',
      ratio: sum(pages.map((page) => page.speakers.characters)),
      target: null,
    },
    {
      name: 'characters outside turns under nobody',
      ratio: sum(pages.map((page) => page.speakers.unspoken)),
      target: null,
    },
    { name: 'names without office', ratio: sum(pages.map((page) => page.speakers.names)), target: null },
    share('no furniture in the text', 100, (page) => page.lines.leaked.length === 0),
    share('no text lost', 100, (page) => page.lines.lost.length === 0),
    share('captions known as such', null, (page) => page.lines.captionsMissed.length === 0),
    share('every line in one place', 100, (page) => page.lines.untidy.length === 0),
  ];
}

function isRight(page: PageScore, wanted: readonly Fact[]): boolean {
  return page.facts.every((verdict) => verdict.right || !wanted.includes(verdict.fact));
}
