import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, '.cache', 'tests');

/** The sites that the tests look at: the archive each is made from, below the project's root, and the folder it is built into by `npm test`. */
export const sites = {
  /** The record itself. */
  record: { archive: 'content', folder: join(built, 'record') },
  /** The small archive in English, Russian and Tajik, published below a path. */
  archive: { archive: 'tests/archives/two-languages', folder: join(built, 'two-languages') },
  /** The small archive whose documents were corrected, renamed and withdrawn after they had been published. */
  permanence: { archive: 'tests/archives/permanence', folder: join(built, 'permanence') },
  /** Many small documents, a third of them undated; `makeMany` writes the archive. */
  many: { archive: '.cache/tests/many-archive', folder: join(built, 'many') },
} as const;

/** Where `npm test` keeps what the runners report. */
export const reports = {
  unit: join(built, 'unit.json'),
  components: join(built, 'components.json'),
  site: join(built, 'site.json'),
  browser: join(built, 'browser.json'),
} as const;
