import { splitOffice } from '#names/office.ts';
import type { LabelCandidate } from './candidate.ts';
import type { KnownNames } from './known-names.ts';
import { areToldToNobody } from './said-words.ts';

/** So many of the terms of two words must end in a word that the page prints in small letters: `Flood Gate`. */
const TERMS_SHARE = 0.5;

/** What has the shape of a label, with the words behind or below it. */
export interface LabelledText {
  readonly candidate: LabelCandidate;
  readonly text: string;
}

/** What a page tells of its names. */
interface PageNames {
  readonly known: KnownNames;
  /** Whether the page prints every word of a name in small letters elsewhere. */
  readonly isCommon: (name: string) => boolean;
}

/** Whether a head could be a term: a word or two, no voice, no office, no form of address, nothing in brackets. */
const isTerm = ({ class: kind, name, note }: LabelCandidate): boolean =>
  (kind === 'word' || kind === 'person') && note === null && splitOffice(name).role === null && !name.includes('.');

/** Whether the heads of two words that look like names are things, as far as the page prints their last words in small letters. */
function areCommon(heads: readonly LabelCandidate[], isCommon: PageNames['isCommon']): boolean {
  const names = heads.filter(({ class: kind, name }) => kind === 'person' && name.includes(' '));
  const common = names.filter(({ name }) => isCommon(name.split(' ').at(-1) ?? ''));
  return common.length >= TERMS_SHARE * names.length;
}

/**
 * Whether the heads of a page are terms or places: none of them is shown to be a label, bears a title or is the name of somebody known,
 * and nothing behind them is said to somebody.
 */
export function areTerms(found: readonly LabelledText[], { known, isCommon }: PageNames): boolean {
  if (found.some(({ candidate }) => candidate.isShown === true)) return false;
  const heads = [...new Map(found.map(({ candidate }) => [candidate.key, candidate])).values()];
  return (
    heads.every((head) => isTerm(head) && !known.hasElsewhere(head)) &&
    areCommon(heads, isCommon) &&
    areToldToNobody(found.map(({ text }) => text))
  );
}
