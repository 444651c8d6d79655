import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { problem } from '#document/problems.ts';
import { siteSchema, type Site } from '#document/site.ts';
import { CorpusFailure } from './failure.ts';

/** The file that says what an archive is called and where it stands. @param folder the archive's folder */
export const siteFile = (folder: string): string => path.join(folder, 'site.yaml');

/**
 * Reads `site.yaml` of an archive.
 * @param folder the archive's folder
 * @throws CorpusFailure `site-invalid` for everything that is wrong with it
 */
export function readSite(folder: string): Site {
  const file = siteFile(folder);
  const fail = (messages: readonly string[]): never => {
    throw new CorpusFailure(messages.map((message) => problem('site-invalid', { file, line: null }, message)));
  };
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return fail(['The file is missing or cannot be read.']);
  }
  const yaml = parseDocument(source, { schema: 'failsafe', prettyErrors: true });
  if (yaml.errors.length > 0) return fail(yaml.errors.map(({ message }) => message));
  const site = siteSchema.safeParse(yaml.toJS({ maxAliasCount: 0 }));
  if (site.success) return site.data;
  return fail(site.error.issues.map((issue) => `${z.core.toDotPath(issue.path) || 'The file'}: ${issue.message}.`));
}
