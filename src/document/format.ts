import type { Capture } from './capture.ts';
import type { Evidence } from './evidence.ts';
import type { ParsedTree } from './tree.ts';
import type { Kind } from './kind.ts';
import type { Problem } from './problem.ts';
import type { Decision } from './rule.ts';

/** The permanent names of all layouts; readers are shown the words that the strings of the interface have for them. */
export const formatNames = [
  'kremlin-event',
  'kremlin-event-russian',
  'kremlin-special',
  'mid',
  'embassy',
  'agency',
  'press-office',
  'republished',
  'white-house',
  'mail',
  'subtitles',
  'general',
] as const;

export type FormatName = (typeof formatNames)[number];

/** Signs that a capture has the layout of a format: what was seen where, and how it weighs against signs of other formats. */
export interface Recognition {
  readonly weight: number;
  readonly evidence: Evidence;
}

/** What a parser makes of a capture: the tree, and the facts that follow from the layout as a whole. */
export interface Parsed {
  readonly tree: ParsedTree;
  readonly kind: Kind;
  /** Publisher that follows from the layout rather than from a line of the capture. */
  readonly publisher: { readonly name: string; readonly evidence: Evidence } | null;
  /** Name of the person whose unlabelled statement opens the text, where the title or layout tells it. */
  readonly titledSpeaker: string | null;
  readonly problems: readonly Problem[];
  /** By which rules its lines were read, as far as tables of rules decided. */
  readonly decisions: readonly Decision[];
}

/** One layout of captures: how it is recognised and how it is read. One file each in `parse/formats`. */
export interface Format {
  readonly name: FormatName;
  /** The weight of the strongest sign that `recognise` may find. A format is not asked where that of another is stronger. */
  readonly strongest: number;
  /** Evidence that the capture is of this layout; null where there is none. Never throws. */
  readonly recognise: (capture: Capture) => Recognition | null;
  /** Reads the capture. Never throws on any input; tiles it. */
  readonly parse: (capture: Capture) => Parsed;
}
