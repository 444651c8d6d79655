import { remembered } from '#document/remembered.ts';
import { allWords } from '#languages/all-words.ts';
import { bare } from '#names/name-word.ts';
import type { LabelCandidate } from './candidate.ts';
import { classOf } from './shape.ts';

const TITLES = allWords('courtesyTitles');

const startsWithTitle = remembered((name) => TITLES.has(bare(name.split(' ', 1)[0] ?? '')));

/** Whether a label opens with a form of address: `Mr Petrov`. */
export const opensWithTitle = ({ name }: LabelCandidate): boolean => startsWithTitle(name);

/** Whether a label holds somebody's name, as far as its shape tells: a full name, one before an office, or one with a seat in brackets. */
export const holdsName = ({ class: kind, name, note }: LabelCandidate): boolean =>
  kind === 'person' ||
  kind === 'loose' ||
  note !== null ||
  name.includes('(') ||
  classOf(name.split(',', 1)[0] ?? '') === 'person';
