import { existsSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_ID, LONGEST_DOCUMENT_ID } from '#document/id.ts';
import { personSchema, type People } from '#document/people.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import type { BlockEntry } from '#read/yaml-block.ts';
import { CorpusFailure } from './failure.ts';
import { entriesIn } from './mapping-file.ts';

/** The register of the people of an archive. @param folder the archive's folder */
const peopleFile = (folder: string): string => path.join(folder, 'registers', 'people.yaml');

/** What is wrong with one person; null where all is as it must be. */
function faultOf({ key, value }: BlockEntry): Particulars<'people-invalid'> | null {
  const shown = key.slice(0, LONGEST_DOCUMENT_ID);
  if (!DOCUMENT_ID.test(key) || key.length > LONGEST_DOCUMENT_ID) return ['id', { key: shown }];
  return personSchema.safeParse(value).success ? null : ['person', { key: shown }];
}

/**
 * Reads the register of people, `registers/people.yaml`; an archive need not have one.
 * @param folder the archive's folder
 * @throws CorpusFailure `people-invalid` for everything that is wrong with it
 */
export function readPeople(folder: string): People {
  const file = peopleFile(folder);
  if (!existsSync(file)) return new Map();
  const invalid = (line: number | null, ...particulars: Particulars<'people-invalid'>): Problem =>
    problem('people-invalid', { file, line }, ...particulars);
  const entries = entriesIn(file, invalid);
  const problems = entries.flatMap((entry) => {
    const fault = faultOf(entry);
    return fault === null ? [] : [invalid(entry.line, ...fault)];
  });
  if (problems.length > 0) throw new CorpusFailure(problems);
  return new Map(entries.map(({ key, value }) => [key, personSchema.parse(value)]));
}
