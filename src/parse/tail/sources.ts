import type { Line } from '#document/capture.ts';
import type { Metadata } from '#document/tree.ts';
import { consumeEdges } from '../page/edges.ts';
import type { Page } from '../page/page.ts';
import { metadata } from '../page/span.ts';
import { addressOf } from '../page/line-parts.ts';
import { isBareAddress, readCopyrightLine, readSourceLine, sourceFacts } from './source-line.ts';

/** So many lines at either end may name the source; further in, `Source: …` is said of something else. */
const EDGE = 6;
/** So many lines at the end may be the copyright line; above them it stands below a picture. */
const COPYRIGHT_EDGE = 3;

/** Consumes lines at either end that name the publisher, the source or the address. */
export function consumeSources(page: Page): void {
  const last = page.lines.length - 1;
  const factsOf = (line: Line, index: number): Pick<Metadata, 'field' | 'text'> | null => {
    const source = readSourceLine(line);
    if (source) return sourceFacts(source);
    const owner = index > last - COPYRIGHT_EDGE ? readCopyrightLine(line) : null;
    if (owner) return { field: 'publisher', text: owner };
    return isBareAddress(line) ? { field: 'url', text: addressOf(line) } : null;
  };
  consumeEdges(page, { head: EDGE, tail: EDGE }, (line, index) => {
    const facts = factsOf(line, index);
    return facts && metadata(page.capture, line, facts);
  });
}
