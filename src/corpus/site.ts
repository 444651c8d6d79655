import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTROL } from '#document/editor.ts';
import { problem, type Problem } from '#document/problem.ts';
import { siteSchema, type Site } from '#document/site.ts';
import { nearest } from '#read/nearest.ts';
import { parseMapping, type BlockEntry } from '#read/yaml-block.ts';
import { CorpusFailure } from './failure.ts';

/** The file that says what an archive is called and where it stands. @param folder the archive's folder */
export const siteFile = (folder: string): string => path.join(folder, 'site.yaml');

/** The form of every value of `site.yaml`, as a message names it. */
const forms: Record<keyof Site, string> = {
  title: 'a text',
  subtitle: 'a text',
  description: 'a text',
  address: 'the web address at which the site is published, such as https://record.example/, without ? and #',
  language: 'a language tag such as en, ru or tg',
  about: 'a list of paragraphs, each after a hyphen of its own',
  rights: 'a list of paragraphs, each after a hyphen of its own',
  contact: 'a mail address or a web address',
};

const keys = Object.keys(forms) as (keyof Site)[];
const isKey = (key: string): key is keyof Site => Object.hasOwn(forms, key);

/** What is wrong with one key of the file; nothing where it is as it must be. */
function faultsOf({ key, value, line }: BlockEntry): { line: number; message: string }[] {
  if (!isKey(key)) {
    const meant = nearest(key, keys);
    const question = meant === null ? '' : ` Did you mean “${meant}”?`;
    return [
      { line, message: `“${key.slice(0, 60)}” is not a key of site.yaml.${question} The keys are ${keys.join(', ')}.` },
    ];
  }
  if (siteSchema.shape[key].safeParse(value).success) return [];
  const control = [value].flat().some((text) => typeof text === 'string' && CONTROL.test(text));
  return [{ line, message: `\`${key}\` must be ${forms[key]}${control ? ' without control characters' : ''}.` }];
}

/**
 * Reads `site.yaml` of an archive.
 * @param folder the archive's folder
 * @throws CorpusFailure `site-invalid` for everything that is wrong with it
 */
export function readSite(folder: string): Site {
  const file = siteFile(folder);
  const invalid = (line: number | null, message: string, hint?: string): Problem =>
    problem('site-invalid', { file, line }, message, hint);
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new CorpusFailure([
      invalid(
        null,
        'The file is missing or cannot be read.',
        'An archive is a folder with site.yaml and documents/ in it; CONTENT_DIR says where it is.',
      ),
    ]);
  }
  const { entries, error } = parseMapping(source);
  if (error) throw new CorpusFailure([invalid(error.line, error.message, error.hint)]);
  const given = new Set(entries.map(({ key }) => key));
  const missing = keys.filter((key) => !given.has(key) && !siteSchema.shape[key].safeParse(undefined).success);
  const problems = [
    ...entries.flatMap(faultsOf).map(({ line, message }) => invalid(line, message)),
    ...missing.map((key) =>
      invalid(null, `\`${key}\` is missing; it must be ${forms[key]}.`, `Add \`${key}\` to the file.`),
    ),
  ];
  if (problems.length > 0) throw new CorpusFailure(problems);
  return siteSchema.parse(Object.fromEntries(entries.map(({ key, value }) => [key, value])));
}
