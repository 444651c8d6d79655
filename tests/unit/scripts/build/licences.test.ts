import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../../../scripts/build/licences.ts';

const root = path.join(import.meta.dirname, '../../../..');

/** What a file asks for when it runs; types are gone by then. */
const TYPES = /^(?:import|export) type [^;]*;/gmu;
const ASKED = /(?:\bfrom |^import |\bimport\(|\bnew URL\()'([^']+)'/gmu;

/** A file of the project that another asks for; null where it asks for a package. */
function fileOf(name: string, from: string): string | null {
  if (name.startsWith('#')) return path.join(root, 'src', name.slice(1));
  return name.startsWith('.') ? path.join(path.dirname(from), name) : null;
}

/** The packages that scripts of pages ask for, they or what they ask for. */
function packagesInBrowser(): Set<string> {
  const reached = new Set(globSync('src/**/*.element.ts', { cwd: root }).map((file) => path.join(root, file)));
  const packages = new Set<string>();
  for (const file of reached)
    for (const [, name = ''] of readFileSync(file, 'utf8').replace(TYPES, '').matchAll(ASKED)) {
      const own = fileOf(name, file);
      if (own === null) packages.add(/^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
      else if (own.endsWith('.ts')) reached.add(own);
    }
  return packages;
}

test('every package whose code runs in the browser has its licence handed on, and asks for no other', () => {
  const packages = packagesInBrowser();
  expect(packages.size).toBeGreaterThan(2);
  for (const name of packages) {
    const folder = path.join('node_modules', name);
    expect(
      parts.map(({ licence }) => path.dirname(licence)),
      name,
    ).toContain(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    expect(dependencies, name).toEqual({});
  }
});

test('every licence is there', () => {
  expect(parts.filter(({ licence }) => !existsSync(path.join(root, licence)))).toEqual([]);
});
