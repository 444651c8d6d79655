import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { PART_WORDS } from '#document/names.ts';
import { bare, splitOffice } from '#document/person.ts';
import { isOutlet } from '#document/voice.ts';
import { isWordOfLabel, type LabelCandidate, type LabelClass } from './label.ts';

export const QUOTE_START = /^\s*["“«„]/u;

/** What the page knows beside its labels. */
export interface PageNames {
  /** Names of persons in title, captions and lists, blanks folded. */
  readonly names: readonly string[];
  /** Candidates that the layout itself shows to be labels. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
}

const squeezeKey = (name: string): string => name.replaceAll(' ', '').toLowerCase();

/** A list entry rather than speech: a name, a date, a telephone number, one or two capitalised words. */
function isEntry(text: string): boolean {
  const said = foldBlanks(text);
  if (said === '') return false;
  if (/^[+\d(]/u.test(said)) return true;
  const words = said.replace(/[.;]$/u, '').split(' ');
  return words.length <= 5 && words.length > 1 && words.every((word) => isWordOfLabel(word)) && !/[?!]$/u.test(said);
}

/** `PRIME MINISTER:` in capitals on a line of its own: the words stand below. */
const standsAlone = ({ name }: LabelCandidate, said: string): boolean =>
  said.trim() === '' && name === name.toUpperCase() && PART_WORDS.has(bare(name.split(' ').at(-1) ?? ''));

const isSure = (kind: LabelClass): boolean => kind === 'person' || kind === 'anonymous';

/**
 * Decides which candidates of a page are labels.
 * @param lines the lines of the body
 * @param candidates one per line, null where the line has none
 * @returns the candidates that are labels, null elsewhere
 */
export function chooseLabels(
  lines: readonly Line[],
  candidates: readonly (LabelCandidate | null)[],
  page: PageNames,
): (LabelCandidate | null)[] {
  const count = new Map<string, number>();
  for (const candidate of candidates) if (candidate) count.set(candidate.key, (count.get(candidate.key) ?? 0) + 1);
  const recurs = (candidate: LabelCandidate): boolean => (count.get(candidate.key) ?? 0) > 1;
  const textAfter = (index: number, candidate: LabelCandidate): string =>
    lines[index]?.text.slice(candidate.markEnd, candidate.markEnd + 400) ?? '';

  const sure = candidates.filter(
    (candidate) =>
      candidate && !candidate.glued && (isSure(candidate.class) || (candidate.class !== 'loose' && recurs(candidate))),
  ).length;
  const known = new Set<string>();
  const knowName = (name: string): void => {
    known.add(squeezeKey(foldBlanks(name)));
    const surname = foldBlanks(name).split(' ').at(-1);
    if (surname && surname.length > 2) known.add(squeezeKey(surname));
  };
  for (const name of page.names) knowName(name);
  for (const candidate of candidates)
    if (candidate?.class === 'person') {
      const { name } = splitOffice(candidate.name);
      if (name) knowName(name);
    }
  const isKnown = (name: string): boolean => {
    const words = name.split(' ');
    return known.has(squeezeKey(words.slice(-2).join(' '))) || known.has(squeezeKey(words.at(-1) ?? ''));
  };

  return candidates.map((candidate, index) => {
    if (!candidate) return null;
    if (page.sure?.(candidate)) return candidate;
    if (sure > 0 && isOutlet(candidate.name) && textAfter(index, candidate).trim() !== '') return candidate;
    const said = textAfter(index, candidate);
    const bold = (lines[index]?.bold ?? 0) >= candidate.nameEnd;
    if (candidate.glued && !recurs(candidate) && !isKnown(candidate.name) && candidate.class !== 'anonymous')
      return null;
    switch (candidate.class) {
      case 'anonymous':
        return candidate;
      case 'person':
        return isEntry(said) && !recurs(candidate) && sure < 3 && !isKnown(candidate.name) ? null : candidate;
      case 'word':
        if (QUOTE_START.test(said) && !isKnown(candidate.name) && !recurs(candidate)) return null;
        if ((bold || lines[index]?.role === 'heading') && sure > 0) return candidate;
        return recurs(candidate) || isKnown(candidate.name) ? candidate : null;
      case 'post':
        if (isEntry(said) && !recurs(candidate)) return null;
        return recurs(candidate) || bold || sure > 1 || standsAlone(candidate, said) ? candidate : null;
      case 'loose':
        if (isEntry(said) && !recurs(candidate)) return null;
        return (sure > 0 && (bold || sure > 1)) || recurs(candidate) || knownEnd(candidate.name) ? candidate : null;
    }
  });

  function knownEnd(name: string): boolean {
    const words = name.split(' ');
    return words.length > 2 && known.has(squeezeKey(words.slice(-2).join(' ')));
  }
}
