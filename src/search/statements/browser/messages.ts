import type { Answer, CountedWord, Facet, FacetCount, Hit, HitGroup, Question, UnknownWord } from '../../engine.ts';

/** What an answer holds beside what is still to be asked for. */
export type Said = Omit<Answer, 'hits' | 'groups' | 'inGroup' | 'counts' | 'people' | 'unknown' | 'absent'> &
  Readonly<Record<'unknown' | 'absent', readonly Omit<UnknownWord, 'nearest'>[]>>;

/** What the page asks of the worker; `answer` is the number that the worker gave an answer. */
export type Asked =
  | { readonly what: 'open'; readonly folder: string }
  | { readonly what: 'ask'; readonly question: Question }
  | { readonly what: 'hits'; readonly answer: number; readonly from: number; readonly most: number }
  | {
      readonly what: 'groups';
      readonly answer: number;
      readonly from: number;
      readonly most: number;
      readonly each: number;
    }
  | {
      readonly what: 'inGroup';
      readonly answer: number;
      readonly group: number;
      readonly from: number;
      readonly most: number;
    }
  | { readonly what: 'counts'; readonly answer: number }
  | { readonly what: 'people'; readonly answer: number }
  | { readonly what: 'nearest'; readonly answer: number; readonly word: string };

/** What comes of each. */
export interface Results {
  readonly open: null;
  readonly ask: { readonly answer: number; readonly said: Said };
  readonly hits: readonly Hit[];
  readonly groups: readonly HitGroup[];
  readonly inGroup: readonly Hit[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly people: readonly FacetCount[];
  readonly nearest: readonly CountedWord[];
}

/** A call with the number by which its reply is known. */
export interface Call {
  readonly call: number;
  readonly asked: Asked;
}

/** Which error stands for a fault on the other side. */
export type FaultKind = 'broken' | 'replaced' | 'other';

export type Reply =
  | { readonly call: number; readonly result: Results[Asked['what']] }
  | { readonly call: number; readonly fault: { readonly message: string; readonly kind: FaultKind } };
