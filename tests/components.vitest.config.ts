import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that draw components as Astro does, without the archive: no configuration of the project is read. */
export default getViteConfig(
  {
    cacheDir: '.cache/vitest-components',
    test: { name: 'components', root, include: ['tests/components/**/*.test.ts'], testTimeout: 60_000 },
  },
  { root, configFile: false, site: 'https://record.example', trailingSlash: 'always', cacheDir: './.cache/components' },
);
