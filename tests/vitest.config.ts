import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Project {
  readonly include: string[];
  readonly exclude?: string[];
  readonly isolate?: boolean;
}

const project = (name: string, { include, exclude = [], isolate = false }: Project) => ({
  root,
  cacheDir: '.cache/vitest',
  test: { name, root, include, exclude, isolate, testTimeout: 60_000, setupFiles: ['tests/support/seed.ts'] },
});

const ISOLATED = 'tests/**/*.isolated.test.ts';

/**
 * Tests without a browser. `unit`: units mirror `src`, with properties and fixtures beside them; they share a process, since
 * loading every module anew for each file takes as long as the tests. `unit-isolated`: the few that put another module in the
 * place of one. `site`: what stands in the folders that `npm test` has built.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', { include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/components/**', ISOLATED] }),
      project('unit-isolated', { include: [ISOLATED], isolate: true }),
      project('site', { include: ['tests/site/**/*.test.ts'] }),
    ],
  },
});
