import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests without a browser: units mirror `src`, properties and fixtures beside them. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Two cores are the measure; the corpora tests are the long ones and run beside the rest.
    pool: 'threads',
  },
});
