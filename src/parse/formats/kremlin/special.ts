import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { SPECIAL_MENU } from '../site-lines.ts';
import { readPage } from '../../page/general-page.ts';
import { shownBy, weightOf } from '../signs.ts';

/** The menu stands among so many lines at the top. */
const MENU_LINES = 6;
/** A longer line is no entry of it, in UTF-16 code units. */
const LONGEST_MENU = 159;

function recognise(capture: Capture): Recognition | null {
  const found = capture.lines
    .slice(0, MENU_LINES)
    .find((line) => line.text.length <= LONGEST_MENU && SPECIAL_MENU.test(foldBlanks(line.text)));
  return found ? shownBy({ name: 'kremlin-special-menu', values: { printed: foldBlanks(found.text) } }) : null;
}

const parse = (capture: Capture): Parsed =>
  readPage(capture, {
    publisher: { name: 'President of Russia', evidence: { name: 'layout-of-kremlin-special', values: {} } },
  });

export const kremlinSpecial: Format = {
  name: 'kremlin-special',
  strongest: weightOf('kremlin-special-menu'),
  recognise,
  parse,
};
