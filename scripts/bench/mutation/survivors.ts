import type { Mutant } from './mutants.ts';

/** A change of a rule that no test can notice, and why. */
type Survivor = Pick<Mutant, 'file' | 'code' | 'after'> & { readonly reason: string };

const survivors: readonly Survivor[] = [];

/** Why a mutant cannot be noticed; null where that is not known. */
export const reasonOf = ({ file, code, after }: Mutant): string | null =>
  survivors.find((known) => known.file === file && known.code === code && known.after === after)?.reason ?? null;
