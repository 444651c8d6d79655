import type { Document } from '#document/document.ts';
import { leaves } from '#document/walk.ts';

const BLANK = /\s/u;

/**
 * The places at which the leaves of a document do not tile its capture: a character other than a blank that no leaf covers,
 * or that more than one does. Empty where nothing is lost and nothing is doubled.
 */
export function untiled(document: Document): string[] {
  const { capture } = document;
  const cover = new Uint8Array(capture.length);
  for (const { position } of leaves(document.tree))
    for (let at = position.start.offset; at < position.end.offset; at += 1) cover[at] = (cover[at] ?? 0) + 1;
  const faults: string[] = [];
  for (let at = 0; at < capture.length && faults.length < 5; at += 1) {
    if (BLANK.test(capture.charAt(at)) || cover[at] === 1) continue;
    faults.push(`${cover[at] ? 'doubled' : 'lost'} at ${String(at)}: ${JSON.stringify(capture.slice(at, at + 40))}`);
    while (at + 1 < capture.length && cover[at + 1] === cover[at]) at += 1;
  }
  return faults;
}

/**
 * The leaves of a plain text that do not say, letter for letter, what stands at their place.
 * Line ends inside a joined line count as the one blank they are read as.
 */
export function altered(document: Document): string[] {
  const faults: string[] = [];
  const folded = (text: string): string => text.replace(/\s*\n\s*/gu, '\n');
  for (const leaf of leaves(document.tree)) {
    const printed = document.capture.slice(leaf.position.start.offset, leaf.position.end.offset);
    if (folded(leaf.value) !== folded(printed))
      faults.push(`${leaf.type}: ${JSON.stringify(leaf.value)} ≠ ${JSON.stringify(printed)}`);
  }
  return faults;
}
