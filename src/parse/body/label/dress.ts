import { remembered } from '#document/remembered.ts';
import { isFormOfAddress } from '#names/form-of-address.ts';
import { bare } from '#names/name-word.ts';
import { labelParts } from '#names/office.ts';
import { isNameless } from '#names/voice.ts';
import { isPersonNoun } from '#names/words.ts';
import { FIRM } from '../habit/habit.ts';
import { recurring } from '../recurring.ts';
import { voiceOf } from '../turn-kind.ts';
import type { LabelCandidate } from './candidate.ts';

/** From two different names with a bracket on a page sets party, seat or state behind its names. */
const FEWEST_SEATED = 2;
/** but for so many for each of them: bare names that open several lines, and questions, are labels of their own; */
const BARE_SHARE = 0.1;
/** so many other words may do so before they are: `Referred to:`, `Rapporteur:`. */
const WORD_SHARE = 0.5;

/** What a printed label tells beside the name: a seat, party or state in brackets, an office, or nothing. */
const dressOf = remembered((name): 'seat' | 'office' | 'bare' => {
  const { name: person, role, seats, offices, hasHolder } = labelParts(name);
  if (seats.length > 0) return 'seat';
  if (hasHolder || offices.length > 0) return 'office';
  return person !== null && role?.split(' ').some((word) => isPersonNoun(bare(word))) ? 'office' : 'bare';
});

/** Whether a label tells beside the name which party, seat or office the person has; a remark stands there too. */
export const isDressed = ({ name, note }: LabelCandidate): boolean => note !== null || dressOf(name) !== 'bare';

/** How a page dresses the names of its labels. */
export interface Dress {
  /** Nearly all labels tell party, seat or office beside the name, as in records of parliaments. */
  readonly isWorn: boolean;
  /** Questions of nobody in particular are among the labels. */
  readonly asks: boolean;
  /** Offices that a label names together with their holder, word by word in small letters. */
  readonly offices: ReadonlySet<string>;
}

const NONE: Dress = { isWorn: false, asks: false, offices: new Set() };

/** Whether a label of nobody is one word of a talk, `Question`, `Answer`: a speaker asks himself so too. */
const isOfTalk = (candidate: LabelCandidate): boolean =>
  !candidate.name.includes(' ') && !isNameless(candidate.name) && voiceOf(candidate) !== 'remark';

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Those whose key stands again. */
function recurringOf(all: readonly LabelCandidate[]): LabelCandidate[] {
  const again = recurring(all.map(({ key }) => key));
  return all.filter(({ key }) => again.has(key));
}

/** Finds whether nearly all labels of a page tell party, seat or office beside the name. */
export function dressIn(all: readonly LabelCandidate[]): Dress {
  if (!all.some(({ name }) => name.endsWith(')'))) return NONE;
  const own = all.filter(({ class: kind }) => kind !== 'anonymous' && kind !== 'uncased');
  const seated = new Set(own.flatMap(({ key, name }) => (dressOf(name) === 'seat' ? key : [])));
  if (seated.size < FEWEST_SEATED) return NONE;
  const dressed = own.filter(isDressed);
  const named = new Set(dressed.flatMap(({ name }) => lastWord(labelParts(name).name ?? '')));
  const bare = recurringOf(own.filter((each) => !isDressed(each) && each.class !== 'post'));
  const names = bare.filter(({ class: kind, name }) => kind === 'person' || named.has(lastWord(name))).length;
  const questions = all.filter((each) => each.class === 'anonymous' && isOfTalk(each)).length;
  const most = (share: number): number => share * dressed.length;
  return {
    isWorn: dressed.length >= FIRM && names <= most(BARE_SHARE) && bare.length <= most(WORD_SHARE),
    asks: questions > most(BARE_SHARE),
    offices: new Set(dressed.flatMap(({ name }) => (labelParts(name).role ?? '').toLowerCase().split(' '))),
  };
}

/** Whether a candidate addresses the holder of an office whom labels name: `Mr President` where `President Lind` speaks. */
const addressesHolder = ({ name }: LabelCandidate, { offices }: Dress): boolean => {
  const [title = '', ...office] = name.split(' ');
  return isFormOfAddress(title) && office.length > 0 && office.every((word) => offices.has(word.toLowerCase()));
};

/** Whether a candidate stands without party, seat and office on a page whose labels have them, and means nobody by his office. */
export function isUndressed(candidate: LabelCandidate, dress: Dress): boolean {
  if (!dress.isWorn || isDressed(candidate)) return false;
  const { class: kind, name } = candidate;
  if (kind === 'anonymous') return !dress.asks && isOfTalk(candidate);
  if (kind === 'uncased') return false;
  if (addressesHolder(candidate, dress)) return true;
  return labelParts(name).name !== null || !name.split(' ').some((word) => isPersonNoun(bare(word)));
}
