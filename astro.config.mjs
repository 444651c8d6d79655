import { defineConfig } from 'astro/config';
import { exportRoutes } from './scripts/build/export-routes.ts';
import { preview } from './scripts/dev/preview.ts';
import { cacheDir, contentDir } from './src/corpus/content-dir.ts';
import { readSite } from './src/corpus/site.ts';
import { exportTable } from './src/exports/index.ts';
import { stringsFor } from './src/strings/strings.ts';

const folder = contentDir();
const site = readSite(folder);
const { origin, pathname } = new URL(site.address);

export default defineConfig({
  site: origin,
  // Astro compares it with paths whose letters are not written as bytes.
  base: decodeURI(pathname),
  trailingSlash: 'always',
  cacheDir: `./${cacheDir(folder)}`,
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [preview(folder), exportRoutes(exportTable)],
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.INTERFACE_LANGUAGE': JSON.stringify(stringsFor(site.language).language) },
  },
});
