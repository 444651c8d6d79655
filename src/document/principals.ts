import type { Speaker } from './document.ts';

/** So many speakers are named at once; one more than these is named too, since “and 1 more” says no less in no less room. */
export const FEW_SPEAKERS = 5;

/** Who says most in a document, and the others, each in order of first appearance. */
export function principals<One extends Pick<Speaker, 'words'>>(
  speakers: readonly One[],
): { first: One[]; others: One[] } {
  if (speakers.length <= FEW_SPEAKERS + 1) return { first: [...speakers], others: [] };
  const most = new Set([...speakers].sort((a, b) => b.words - a.words).slice(0, FEW_SPEAKERS));
  return { first: speakers.filter((one) => most.has(one)), others: speakers.filter((one) => !most.has(one)) };
}
