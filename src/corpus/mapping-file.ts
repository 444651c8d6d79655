import { readFileSync } from 'node:fs';
import type { Problem } from '#document/problem.ts';
import type { YamlFault } from '#document/problem-values.ts';
import { parseMapping, type BlockEntry } from '#read/yaml-block.ts';
import { CorpusFailure } from './failure.ts';

/**
 * The entries of a file of an archive that holds one mapping.
 * @param invalid what to say of it: that it cannot be read, or what is wrong with a line of it
 * @throws CorpusFailure with that
 */
export function entriesIn(
  file: string,
  invalid: (line: number | null, ...fault: ['unreadable'] | YamlFault) => Problem,
): readonly BlockEntry[] {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new CorpusFailure([invalid(null, 'unreadable')]);
  }
  const { entries, error } = parseMapping(source);
  if (error) throw new CorpusFailure([invalid(error.line, ...error.particulars)]);
  return entries;
}
