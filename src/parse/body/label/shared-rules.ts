import type { Rule } from '#document/rule.ts';
import type { LabelInView } from './label-in-view.ts';
import { isCapitals } from './labels-together.ts';

/**
 * A row of the tables that decide whether a candidate is a label or belongs to the text. In doubt it is neither: the words are
 * nobody's, least of all those of whoever spoke before.
 */
export type LabelRule = Rule<LabelInView, 'label' | 'text' | 'doubt'>;

/** One sure label shows that the page prints labels at all. */
export const LABELS = 1;
/** Two show that people speak on it, this candidate beside another or two others. */
export const CONVERSATION = 2;
/** A label that opens another line too. */
export const RECURS: LabelRule = { name: 'recurs', when: ({ recurs }) => recurs, verdict: 'label' };
/** `THE WITNESS:` where all labels of the page stand in capitals. */
export const IN_CAPITALS: LabelRule = {
  name: 'in capitals as the labels of the page',
  when: ({ candidate, begins, page }) => begins && page.labelsInCapitals && isCapitals(candidate.name),
  verdict: 'label',
};
/** `Minister of Energy: Alexander Novak.` */
export const ENTRY: LabelRule = { name: 'entry of a list', when: ({ isEntry }) => isEntry, verdict: 'text' };
/** `Our aim: to grow.` */
export const GOES_ON: LabelRule = { name: 'goes on in small letters', when: ({ goesOn }) => goesOn, verdict: 'text' };
/** `Germany: “We agree.”` tells what somebody said elsewhere. */
export const QUOTED: LabelRule = { name: 'quoted words', when: ({ isQuoted }) => isQuoted, verdict: 'text' };

/** Begins to speak by its shape, and no row shows who. */
export const DOUBT: LabelRule = { name: 'begins to speak', when: ({ begins }) => begins, verdict: 'doubt' };

/** `**Agriculture**:` is bold on pages that set their labels so, and on those that print no label. */
export const SET_APART: LabelRule = {
  name: 'set apart beside labels',
  when: ({ isBold, isHeading, page }) => (isBold || isHeading) && page.sureCount >= LABELS,
  verdict: 'label',
};

/** `Petrov:` on a line of its own where all labels of the page stand so. */
export const ALONE: LabelRule = {
  name: 'alone as the labels of the page',
  when: ({ hasSpeech, page }) => !hasSpeech && page.habit.words === 'below',
  verdict: 'label',
};

/** The page says that it holds a transcript. */
export const isTranscript = ({ page }: LabelInView): boolean => page.evidence.transcript === true;
