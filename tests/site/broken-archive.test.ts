import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/serve/build-site.ts';

const site = `title: A broken archive
subtitle: For the tests.
description: It must not be published.
address: https://archive.example/
language: en
about: [Nothing.]
rights: [None.]
`;

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  /** Whether a page was written. */
  readonly published: boolean;
}

/** Builds an archive of these files. Takes some seconds: give one archive all the faults it needs. */
async function build(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const outDir = join(folder, 'out');
  const { ok, output } = buildSite({ contentDir: folder, outDir }, false);
  return { ok, output, published: existsSync(join(outDir, 'index.html')) };
}

/** A document with this front matter. */
const document = (frontMatter: string): string => `---\n${frontMatter}\n---\nA title\n\nA paragraph of text.\n`;

describe(
  'an archive with faults is not published, and all of them are named at once [promise 11, 63]',
  { timeout: 60_000 },
  () => {
    test('faults of its documents', async () => {
      const { ok, output, published } = await build({
        'site.yaml': site,
        'documents/good.txt': 'A title\n\nA paragraph of text.\n',
        'documents/broken.txt': document('title: "no end'),
        'documents/code.txt': '---js\n{ title: process.exit(0) }\n---\nA title\n\nA paragraph.\n',
        'documents/digest.txt': document(`sha256: ${'0'.repeat(64)}`),
        'documents/unknown.txt': document('titel: misspelt'),
        'documents/reference.txt': document('related: [nowhere-at-all]'),
        'documents/twin-one.txt': document('id: twin'),
        'documents/twin-two.txt': document('id: twin'),
        'documents/empty.txt': '\n\n',
      });
      expect({ ok, published }).toEqual({ ok: false, published: false });
      for (const [file, name] of [
        ['broken.txt', 'front-matter-invalid'],
        ['code.txt', 'front-matter-invalid'],
        ['digest.txt', 'digest-mismatch'],
        ['unknown.txt', 'front-matter-unknown-key'],
        ['reference.txt', 'reference-unresolved'],
        ['twin-two.txt', 'id-duplicate'],
        ['empty.txt', 'file-empty'],
      ] as const)
        expect(output).toMatch(new RegExp(`${file.replace('.', '\\.')}\\S* +${name}`, 'u'));
      expect(output).toContain('nowhere-at-all');
      expect(output).not.toContain('good.txt');
    });

    test('a site.yaml that is not as it must be', async () => {
      const { ok, output, published } = await build({
        'site.yaml': 'title: Only a title\n',
        'documents/a.txt': 'A title\n\nText.\n',
      });
      expect({ ok, published }).toEqual({ ok: false, published: false });
      for (const key of ['subtitle', 'description', 'address', 'language', 'about', 'rights'])
        expect(output).toContain(`\`${key}\` is missing`);
    });

    test('no site.yaml at all', async () => {
      const { ok, output } = await build({ 'documents/a.txt': 'A title\n\nText.\n' });
      expect(ok).toBe(false);
      expect(output).toContain('site-invalid');
    });
  },
);

test('an archive without documents builds, and says that it is empty', { timeout: 60_000 }, async () => {
  const { ok, published, output } = await build({ 'site.yaml': site, 'documents/.gitkeep': '' });
  expect({ ok, published }, output).toEqual({ ok: true, published: true });
});
