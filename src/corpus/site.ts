import path from 'node:path';
import { CONTROL } from '#document/editor.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { siteSchema, type Site } from '#document/site.ts';
import { nearest } from '#read/nearest.ts';
import type { BlockEntry } from '#read/yaml-block.ts';
import { CorpusFailure } from './failure.ts';
import { entriesIn } from './mapping-file.ts';

/** The file that says what an archive is called and where it stands. @param folder the archive's folder */
export const siteFile = (folder: string): string => path.join(folder, 'site.yaml');

const keys = Object.keys(siteSchema.shape);
const isKey = (key: string): key is keyof Site => keys.includes(key);

/** What is wrong with one key of the file; null where it is as it must be. */
function faultOf({ key, value }: BlockEntry): Particulars<'site-invalid'> | null {
  if (!isKey(key)) {
    const meant = nearest(key, keys);
    const values = { key: key.slice(0, 60), keys };
    return meant === null ? ['unknown-key', values] : ['misspelt-key', { ...values, meant }];
  }
  if (siteSchema.shape[key].safeParse(value).success) return null;
  const control = [value].flat().some((text) => typeof text === 'string' && CONTROL.test(text));
  return [control ? 'control' : 'value', { key, form: key }];
}

/**
 * Reads `site.yaml` of an archive.
 * @param folder the archive's folder
 * @throws CorpusFailure `site-invalid` for everything that is wrong with it
 */
export function readSite(folder: string): Site {
  const file = siteFile(folder);
  const invalid = (line: number | null, ...particulars: Particulars<'site-invalid'>): Problem =>
    problem('site-invalid', { file, line }, ...particulars);
  const entries = entriesIn(file, invalid);
  const given = new Set(entries.map(({ key }) => key));
  const missing = keys
    .filter(isKey)
    .filter((key) => !given.has(key) && !siteSchema.shape[key].safeParse(undefined).success);
  const problems = [
    ...entries.flatMap((entry) => {
      const fault = faultOf(entry);
      return fault === null ? [] : [invalid(entry.line, ...fault)];
    }),
    ...missing.map((key) => invalid(null, 'missing-key', { key, form: key })),
  ];
  if (problems.length > 0) throw new CorpusFailure(problems);
  return siteSchema.parse(Object.fromEntries(entries.map(({ key, value }) => [key, value])));
}
