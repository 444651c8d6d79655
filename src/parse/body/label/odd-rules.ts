import { namesSomebody, OPENS_WITH_ABBREVIATION } from './odd-label.ts';
import { ALONE, CONVERSATION, DOUBT, ENTRY, QUOTED, type LabelRule } from './shared-rules.ts';

/** `Harbour master`: has no shape of a label, so that only the habit of the page can show one. */
export const ODD: readonly LabelRule[] = [
  ENTRY,
  QUOTED,
  { ...ALONE, when: (label) => ALONE.when(label) && namesSomebody(label.candidate.name) },
  {
    name: 'recurs among voices',
    when: ({ recurs, begins, page }) => recurs && begins && page.takesTurns,
    verdict: 'label',
  },
  // `Abg. Maurer` where `Abg. Lang` speaks too.
  {
    name: 'abbreviation of the page',
    when: ({ candidate, begins, page }) => begins && page.abbreviates(candidate),
    verdict: 'label',
  },
  // `Eng. Okello` where others speak too.
  {
    name: 'abbreviation in a conversation',
    when: ({ candidate, begins, page }) =>
      begins && OPENS_WITH_ABBREVIATION.test(candidate.name) && page.sureCount >= CONVERSATION,
    verdict: 'label',
  },
  { name: 'nothing begins', when: ({ begins }) => !begins, verdict: 'text' },
  { name: 'names nobody', when: ({ candidate }) => !namesSomebody(candidate.name), verdict: 'text' },
  { name: 'common words', when: ({ isCommon }) => isCommon, verdict: 'text' },
  DOUBT,
];
