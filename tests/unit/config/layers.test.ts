import { ESLint, type Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { boundariesConfig } from '../../../.config/boundaries.js';
import { allowed, layers } from '../../../.config/layers.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const wholeConfig = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.js` });
/** The layers' rule alone, without the rules that need the types of the whole project. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    boundariesConfig,
  ] as Linter.Config[],
});

/** What the layers' rule says of a file with this text. The files imported exist: the rule looks at what it can find. */
async function faults(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies').map(({ message }) => message),
  );
}

const inAstro = (statement: string): string => `---\n${statement}\n---\n<p>text</p>\n`;

describe('an import that the table of layers forbids is reported', () => {
  test.each([
    ['src/parse/patterns.ts', "import { addressesFor } from '#addresses/addresses.ts';", 'addresses'],
    ['src/parse/patterns.ts', "import { addressesFor } from '../addresses/addresses.ts';", 'addresses'],
    ['src/parse/patterns.ts', "import type { addressesFor } from '#addresses/addresses.ts';", 'addresses'],
    ['src/parse/patterns.ts', "export * from '#addresses/addresses.ts';", 'addresses'],
    ['src/parse/patterns.ts', "await import('#addresses/addresses.ts');", 'addresses'],
    ['src/document/kind.ts', "import { addressesFor } from '#addresses/addresses.ts';", 'addresses'],
  ])('%s: %s', async (file, statement, layer) => {
    expect((await faults(file, statement)).join()).toContain(`may not import ${layer}: `);
  });

  test('in the frontmatter of an .astro file', async () => {
    const found = await faults(
      'src/pages/index.astro',
      inAstro("import { readCapture } from '#read/read-capture.ts';"),
    );
    expect(found.join()).toContain('Files of “pages” may not import read: ');
  });

  test('in a script element of an .astro file', async () => {
    const text = "<p>text</p>\n<script>import { readCapture } from '#read/read-capture.ts'; readCapture();</script>\n";
    expect((await faults('src/pages/index.astro', text)).join()).toContain('may not import read: ');
  });

  test('and what is allowed is not', async () => {
    expect(await faults('src/parse/patterns.ts', "import { kinds } from '#document/kind.ts';")).toEqual([]);
    expect(await faults('src/pages/index.astro', inAstro("import { kinds } from '#document/kind.ts';"))).toEqual([]);
  });

  test('but for files of a closed folder that the table opens', async () => {
    const preview = 'scripts/dev/preview.element.ts';
    expect(await faults(preview, "import { make } from '#components/make.element.ts';")).toEqual([]);
    const drawing = await faults(preview, "import { columnsOf } from '#components/Timeline/drawing.ts';");
    expect(drawing.join()).toContain('Files of “scripts” may not import components: ');
    const kind = await faults('src/components/make.element.ts', "import { kinds } from '#document/kind.ts';");
    expect(kind.join()).toContain('Files of “element scripts” may not import document: ');
  });
});

test.each(['src/parse/patterns.ts', 'src/pages/index.astro', 'scripts/start.ts'])(
  'npm run lint has the rule for %s',
  async (file) => {
    const config = (await wholeConfig.calculateConfigForFile(`${root}${file}`)) as Linter.Config;
    expect(config.rules?.['boundaries/dependencies']).toEqual([
      2,
      ...[boundariesConfig.rules['boundaries/dependencies']].flat().slice(1),
    ]);
  },
);

describe('only some layers may touch the disk [promise 5]', () => {
  test.each(['node:fs', 'fs', 'node:fs/promises', 'node:child_process'])('%s', async (module) => {
    const statement = `import * as it from '${module}';`;
    expect((await faults('src/enrich/step.ts', statement)).join()).toContain('may not touch the disk');
    expect((await faults('src/pages/index.astro', inAstro(statement))).join()).toContain('may not touch the disk');
    expect(await faults('src/read/step.ts', statement)).toEqual([]);
    expect(await faults('src/corpus/step.ts', statement)).toEqual([]);
  });
});

test('only the catalogue and the content door import astro:content', async () => {
  const statement = "import { getCollection } from 'astro:content';";
  expect((await faults('src/pages/index.astro', inAstro(statement))).join()).toContain('may import astro:content');
  expect((await faults('src/corpus/loader.ts', statement)).join()).toContain('may import astro:content');
  expect(await faults('src/catalogue/catalogue.ts', statement)).toEqual([]);
  expect(await faults('src/content.config.ts', statement)).toEqual([]);
});

describe('the table itself', () => {
  const names = layers.map(({ name }) => name);

  test('names only layers that it has', () => {
    expect(layers.flatMap(({ mayImport }) => mayImport).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has every folder of src', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('goes one way: no layer comes back to itself', () => {
    const mayImport = new Map(layers.map((layer) => [layer.name, layer.mayImport]));
    const below = (name: string, path: readonly string[]): string[] =>
      path.includes(name)
        ? [[...path, name].join(' → ')]
        : (mayImport.get(name) ?? []).flatMap((next) => below(next, [...path, name]));
    expect(names.flatMap((name) => below(name, []))).toEqual([]);
  });

  test('stands in CONTRIBUTING.md as it is', () => {
    const guide = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
    const rows = layers.map((layer) => {
      const { name, files, disk, reason } = layer;
      return `| ${name} | \`${files}\` | ${allowed(layer)} | ${disk ? 'yes' : 'no'} | ${reason} |`;
    });
    const [, table = ''] = guide.split('| layer | where | may import | disk | why |\n|---|---|---|---|---|\n');
    expect(table.split('\n\n')[0]?.trim()).toBe(rows.join('\n'));
  });
});
