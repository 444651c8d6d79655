import type { Format } from '#document/format.ts';
import { agency } from './agency/agency.ts';
import { embassy } from './embassy.ts';
import { general } from './general.ts';
import { kremlinEvent } from './kremlin/english.ts';
import { kremlinEventRussian } from './kremlin/russian.ts';
import { kremlinSpecial } from './kremlin/special.ts';
import { mail } from './mail/mail.ts';
import { mid } from './mid.ts';
import { pressOffice } from './press-office.ts';
import { republished } from './republished.ts';
import { subtitles } from './subtitles/subtitles.ts';
import { whiteHouse } from './white-house/white-house.ts';

/** Every known layout. Order does not matter: the strongest evidence wins, the first named on equal weight. */
export const formats: readonly Format[] = [
  kremlinEvent,
  kremlinEventRussian,
  kremlinSpecial,
  mid,
  embassy,
  agency,
  pressOffice,
  republished,
  whiteHouse,
  mail,
  subtitles,
  general,
];
