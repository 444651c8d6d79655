import type { Layout } from '../patterns.ts';
import { agency, agencyRussian } from './agency.ts';
import { general } from './general.ts';
import { kremlin, kremlinRussian } from './kremlin.ts';
import type { WriteLayout } from './layout.ts';
import { ministry } from './ministry.ts';
import { whiteHouse } from './white-house.ts';

/** How each layout is written. */
export const layouts: Readonly<Record<Layout, WriteLayout>> = {
  kremlin,
  'kremlin-russian': kremlinRussian,
  'white-house': whiteHouse,
  ministry,
  agency,
  'agency-russian': agencyRussian,
  general,
};
