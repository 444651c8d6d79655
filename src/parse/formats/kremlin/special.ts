import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { SPECIAL_MENU } from '../../page/boilerplate.ts';
import { readPage } from '../../page/general-page.ts';
import { shownBy } from '../signs.ts';

function recognise(capture: Capture): Recognition | null {
  const found = capture.lines
    .slice(0, 6)
    .find((line) => line.text.length < 160 && SPECIAL_MENU.test(foldBlanks(line.text)));
  return found ? shownBy({ name: 'kremlin-special-menu', values: { printed: foldBlanks(found.text) } }) : null;
}

const parse = (capture: Capture): Parsed =>
  readPage(capture, {
    publisher: { name: 'President of Russia', evidence: { name: 'layout-of-kremlin-special', values: {} } },
  });

export const kremlinSpecial: Format = {
  name: 'kremlin-special',
  recognise,
  parse,
};
