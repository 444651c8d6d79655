import type { Line } from '#document/capture.ts';
import { later } from '#document/later.ts';
import { once } from '#document/once.ts';
import { contentOf } from './content.ts';
import { isTooDeep } from './risk.ts';
import { linesOfPage } from './walk.ts';

const processor = once(() => later('rehype').rehype().data('settings', { verbose: true }).freeze());

/** Anything that could be a tag. */
export const TAG = /<[A-Za-z!/]/u;

/**
 * Reads a saved page by way of rehype.
 * @returns its lines in the order of the tree; null where it is nested too deeply to be parsed safely
 */
export function readHtml(text: string): readonly Line[] | null {
  if (isTooDeep(text)) return null;
  try {
    const root = processor().parse(text);
    return linesOfPage(root, text, contentOf(root));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
