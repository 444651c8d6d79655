import { randomBytes } from 'node:crypto';

/** A random number of 128 bits, lower-case hexadecimal, as the ledger wants its salts. */
export const randomSalt = (): string => randomBytes(16).toString('hex');
