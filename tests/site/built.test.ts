import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idOfFile } from '#corpus/read-told.ts';
import { readLedgers } from '#corpus/ledgers.ts';
import { readSite } from '#corpus/site.ts';
import { lastState } from '#ledger/ledger.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { sites } from '../../scripts/test/sites.ts';
import { readBuiltSite } from '../../scripts/verify/built-site.ts';
import { html } from '../../scripts/verify/html.ts';
import { links } from '../../scripts/verify/links.ts';
import { machine } from '../../scripts/verify/machine.ts';
import { originals } from '../../scripts/verify/originals.ts';
import { ownFiles } from '../../scripts/verify/own-files.ts';
import { policy } from '../../scripts/verify/policy.ts';
import { schemes } from '../../scripts/verify/schemes.ts';
import { sizes } from '../../scripts/verify/sizes.ts';
import { speakers } from '../../scripts/verify/speakers.ts';

describe('the originals of an archive whose documents were renamed and withdrawn', async () => {
  const { archive, folder } = sites.permanence;
  const { byDocument } = await readLedgers(archive);
  const files = new Map(readdirSync(join(archive, 'documents')).map((file) => [idOfFile(file), file]));
  const original = (id: string): string => join(folder, 'documents', id, 'capture/original.txt');

  test('are the files without the front matter, under earlier addresses too [promise 25, 26]', () => {
    const renamed = new Set<string>();
    for (const [id, file] of files) {
      const { rest } = splitFrontMatter(readFileSync(join(archive, 'documents', file)), file);
      for (const address of [id, ...(byDocument.get(id)?.formerly ?? []).map((former) => former.id)]) {
        if (address !== id) renamed.add(address);
        expect(readFileSync(original(address)).equals(rest), address).toBe(true);
      }
    }
    expect(renamed.size).toBeGreaterThan(0);
  });

  test('go with a withdrawn document, whose words the ledger keeps [promise 27]', () => {
    const withdrawn = [...byDocument.values()].filter(({ document }) => !files.has(document));
    expect(withdrawn).not.toEqual([]);
    for (const { document, paragraphs } of withdrawn) {
      expect(existsSync(original(document)), document).toBe(false);
      const published = readFileSync(join(folder, 'documents', `${document}.ledger.json`), 'utf8');
      for (const paragraph of paragraphs) expect(published).toContain(JSON.stringify(lastState(paragraph).text));
    }
  });
});

describe.each(Object.entries(sites))('the built site of the %s', (_, { archive, folder }) => {
  test.each([html, links, schemes, ownFiles, policy, originals, speakers, sizes, machine])(
    '$claim',
    async ({ faults }) => {
      const site = await readBuiltSite(folder, readSite(archive).address);
      expect(site.pages.length).toBeGreaterThan(15);
      expect(await faults(site)).toEqual([]);
    },
  );
});
