import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layouts } from './layouts/index.ts';
import { planArchive, type ArchiveSettings } from './plan.ts';

const SITE = `title: A generated archive
subtitle: Documents that nobody wrote.
description: Words that mean nothing, to measure by.
address: https://record.example/
language: en
about:
  - It is generated.
rights:
  - It belongs to nobody.
`;

/**
 * Writes a generated archive as a user keeps one: `site.yaml` and captures.
 * @param folder a folder that is made where it is not there
 */
export function writeArchive(folder: string, documents: number, settings?: ArchiveSettings): void {
  const { document } = planArchive(settings);
  const captures = path.join(folder, 'documents');
  mkdirSync(captures, { recursive: true });
  writeFileSync(path.join(folder, 'site.yaml'), SITE);
  for (let place = 0; place < documents; place += 1) {
    const planned = document(place);
    const { ending, text } = layouts[planned.layout](planned);
    writeFileSync(path.join(captures, planned.id + ending), text);
  }
}
