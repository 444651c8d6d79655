import type { Format } from '#document/format.ts';
import { readPage } from '../page/general-page.ts';
import { shownBy, weightOf } from './signs.ts';

/** Reads any capture that fits no known layout; never refuses one. */
export const general: Format = {
  name: 'general',
  strongest: weightOf('no-layout'),
  recognise: () => shownBy({ name: 'no-layout', values: {} }),
  parse: readPage,
};
