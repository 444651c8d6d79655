import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Evidence, Format, Parsed } from '#document/format.ts';
import { CLOCK_LINE } from '../parts/head.ts';
import { readPage } from '../parts/reading.ts';

function recognise(capture: Capture): Evidence | null {
  const head = capture.lines.slice(0, 8).map((line) => foldBlanks(line.text.slice(0, 80)));
  const clocks = head.filter((text) => CLOCK_LINE.test(text)).length;
  if (clocks >= 2)
    return {
      weight: 84,
      why: 'two clocks stand above the title; their day is that of the capture, not of the document',
    };
  return null;
}

const parse = (capture: Capture): Parsed =>
  readPage(capture, {
    publisher: capture.lines.slice(0, 8).some((line) => line.text.startsWith('London:'))
      ? {
          text: 'Embassy of the Russian Federation to the United Kingdom',
          why: 'the clocks of Moscow and London stand above the title',
        }
      : null,
  });

export const embassy: Format = { name: 'embassy', what: 'embassy page with clocks above the title', recognise, parse };
