import { foldForComparing } from './fold.ts';
import type { Reference } from './reference.ts';

/** A person or an organisation, with the names under which documents know it. */
export interface RegisterEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An authority list: entries by their ids. */
export type Register = ReadonlyMap<string, RegisterEntry>;

/** The authority lists of an archive. */
export interface Registers {
  readonly people: Register;
  readonly organisations: Register;
}

export const noRegisters: Registers = { people: new Map(), organisations: new Map() };

/** Refers to the one entry that has a name, capitals and blanks aside; to none where several have it. */
export function referenceTo(name: string, register: Register): Reference {
  const folded = foldForComparing(name);
  const known = [...register].filter(([, entry]) =>
    [entry.name, ...entry.aliases].some((other) => foldForComparing(other) === folded),
  );
  const [only, other] = known;
  return { id: only && !other ? only[0] : null, name };
}
