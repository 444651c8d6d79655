import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Evidence, Format, Parsed } from '#document/format.ts';
import { SPECIAL_MENU } from '../../page/boilerplate.ts';
import { readPage } from '../../page/general-page.ts';

function recognise(capture: Capture): Evidence | null {
  const found = capture.lines
    .slice(0, 6)
    .find((line) => line.text.length < 160 && SPECIAL_MENU.test(foldBlanks(line.text)));
  return found ? { weight: 86, why: `the menu of special.kremlin.ru: “${foldBlanks(found.text)}”` } : null;
}

const parse = (capture: Capture): Parsed =>
  readPage(capture, { publisher: { text: 'President of Russia', why: 'the layout is that of special.kremlin.ru' } });

export const kremlinSpecial: Format = {
  name: 'kremlin-special',
  recognise,
  parse,
};
