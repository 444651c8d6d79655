import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const project = (name: string, include: string[], exclude: string[]) => ({
  root,
  cacheDir: '.cache/vitest',
  test: { name, root, include, exclude, testTimeout: 60_000, setupFiles: ['tests/support/seed.ts'] },
});

/**
 * Tests without a browser. `unit`: units mirror `src`, with properties and fixtures beside them.
 * `site`: what stands in the folders that `npm test` has built.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', ['tests/**/*.test.ts'], ['tests/site/**', 'tests/components/**']),
      project('site', ['tests/site/**/*.test.ts'], []),
    ],
  },
});
