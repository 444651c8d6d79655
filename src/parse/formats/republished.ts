import type { Capture } from '#document/capture.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { mayHold } from '#document/may-hold.ts';
import { readSourceLine, SOURCE_SIGN } from '../tail/source-line.ts';
import { readPage } from '../page/general-page.ts';
import { excerptOf, shownBy, weightOf } from './signs.ts';

function recognise(capture: Capture): Recognition | null {
  if (!mayHold(capture, SOURCE_SIGN)) return null;
  for (const line of capture.lines) {
    const source = readSourceLine(line);
    if (source) return shownBy({ name: 'source-line', values: { printed: excerptOf(source) } });
  }
  return null;
}

const parse = (capture: Capture): Parsed => readPage(capture);

export const republished: Format = {
  name: 'republished',
  strongest: weightOf('source-line'),
  recognise,
  parse,
};
