import type { Format } from '#document/format.ts';
import { agency } from './agency.ts';
import { general } from './general.ts';
import { kremlinEvent } from './kremlin-event.ts';
import { mid } from './mid.ts';
import { pressOffice } from './press-office.ts';
import { republished } from './republished.ts';
import { whiteHouse } from './white-house.ts';

/** Every known layout. Order does not matter: the strongest evidence wins, the first named on equal weight. */
export const formats: readonly Format[] = [kremlinEvent, mid, agency, pressOffice, republished, whiteHouse, general];
