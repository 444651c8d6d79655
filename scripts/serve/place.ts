import { Refused } from '../terminal/command-line.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 100;
const LAST_PORT = 65_535;

const DECIMAL = /^(?:0|[1-9]\d{0,4})$/u;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The ports to try in order: `PORT` alone where it is set.
 * @throws {Refused} where it is no port number in decimal figures
 */
export function portsToTry({ PORT: wanted = '' }: Environment = process.env): number[] {
  if (wanted === '') return Array.from({ length: PORTS_TRIED }, (_, more) => FIRST_PORT + more);
  if (!DECIMAL.test(wanted) || Number(wanted) > LAST_PORT)
    throw new Refused(`PORT is “${wanted}”, which is no port number. Give a number from 0 to ${LAST_PORT}, or none.`);
  return [Number(wanted)];
}

/**
 * The interface to listen on: this machine alone unless `VERBATIM_HOST` says otherwise. `HOST` is a name that other tools set for
 * purposes of their own, and a server that took it would be open to a whole network unasked.
 */
export function hostOf({ VERBATIM_HOST: wanted = '' }: Environment = process.env): string {
  return wanted.trim() === '' ? '127.0.0.1' : wanted.trim();
}
