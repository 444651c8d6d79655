import { foldForComparing } from './fold.ts';
import type { Reference } from './reference.ts';

/** An authority list: ids by all names that it knows, folded for comparing; null for a name that several have. */
export type Register = ReadonlyMap<string, string | null>;

/** The authority lists of an archive. */
export interface Registers {
  readonly people: Register;
  readonly organisations: Register;
}

export const noRegisters: Registers = { people: new Map(), organisations: new Map() };

/** Refers to the one entry that has a name, capitals and blanks aside; to none where several have it. */
export const referenceTo = (name: string, register: Register): Reference => ({
  id: register.get(foldForComparing(name)) ?? null,
  name,
});
