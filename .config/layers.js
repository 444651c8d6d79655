/**
 * Who may import whom, and why. The only table of the layers: the lint rule is made from it, and a test compares
 * the table in CONTRIBUTING.md with it.
 *
 * @typedef {object} Layer
 * @property {string} name what the layer is called in messages and in CONTRIBUTING.md
 * @property {string} files its folder, or for single files a pattern, below the project's root
 * @property {readonly string[]} mayImport names of the layers it may import from, besides itself
 * @property {boolean} [disk] whether it may read and write files; it may not where this is left out
 * @property {readonly string[]} [only] modules that nobody but the layers naming them may import
 * @property {string} reason what the rule protects; shown with every violation
 */

const reading = ['document', 'languages', 'names', 'addresses', 'ledger', 'recognise', 'parse', 'search', 'strings'];

/** @type {readonly Layer[]} */
export const layers = [
  {
    name: 'document',
    files: 'src/document',
    mayImport: [],
    reason: 'the vocabulary stands below everything, so that every stage can speak it',
  },
  {
    name: 'languages',
    files: 'src/languages',
    mayImport: ['document'],
    reason: 'what is known of a source language is data, one file a language',
  },
  {
    name: 'names',
    files: 'src/names',
    mayImport: ['document', 'languages'],
    reason: 'who is meant by a printed name is known in one place, for reading, registers and pages alike',
  },
  {
    name: 'addresses',
    files: 'src/addresses',
    mayImport: ['document'],
    reason: 'the one place that knows addresses is a table, not a program',
  },
  {
    name: 'ledger',
    files: 'src/ledger',
    mayImport: ['document'],
    reason: 'published addresses are matched by a pure function; the list arrives as an argument',
  },
  {
    name: 'recognise',
    files: 'src/recognise',
    mayImport: ['document'],
    reason: 'choosing a format is a pure function of the capture and the table of formats it is given',
  },
  {
    name: 'parse',
    files: 'src/parse',
    mayImport: ['document', 'languages', 'names'],
    reason: 'a format reads a capture without knowing where it came from or where it is going',
  },
  {
    name: 'search',
    files: 'src/search',
    mayImport: ['document'],
    reason: 'pages and build know a search engine by one interface; what is Pagefind’s stays in its folder',
  },
  {
    name: 'strings',
    files: 'src/strings',
    mayImport: ['document'],
    reason: 'the words of the interface are data',
  },
  {
    name: 'read',
    files: 'src/read',
    mayImport: ['document', 'languages'],
    disk: true,
    reason: 'bytes become a capture here and nowhere else',
  },
  {
    name: 'enrich',
    files: 'src/enrich',
    mayImport: ['document', 'languages', 'names', 'addresses', 'ledger'],
    reason: 'each step is a pure function; registers and the ledger arrive as arguments',
  },
  {
    name: 'corpus',
    files: 'src/corpus',
    mayImport: [...reading, 'read', 'enrich'],
    disk: true,
    reason: 'the stages are put together here, so that none of them needs to know the next',
  },
  {
    name: 'catalogue',
    files: 'src/catalogue',
    mayImport: ['document'],
    disk: true,
    only: ['astro:content'],
    reason: 'pages ask typed questions; only this layer knows how Astro keeps the answers',
  },
  {
    name: 'report',
    files: 'src/report',
    mayImport: [...reading, 'read', 'enrich', 'corpus'],
    disk: true,
    reason: 'what a reading found is said in one form, to people and to programs',
  },
  {
    name: 'markup',
    files: 'src/markup',
    mayImport: [],
    reason: 'what pages, style sheets and scripts in the browser agree on is one table below all of them',
  },
  {
    name: 'render',
    files: 'src/render',
    mayImport: ['document', 'addresses', 'markup'],
    reason: 'a document becomes HTML by a pure function, beside the components whose class names it shares',
  },
  {
    name: 'exports',
    files: 'src/exports',
    mayImport: ['document', 'addresses'],
    reason: 'a document becomes a file by a pure function; one table lists the forms',
  },
  {
    name: 'components',
    files: 'src/components',
    mayImport: ['document', 'addresses', 'markup', 'search', 'strings'],
    reason: 'a component shows what it is given and fetches nothing',
  },
  {
    name: 'element scripts',
    files: 'src/components/**/*.element.ts',
    mayImport: ['addresses', 'markup', 'search', 'strings'],
    reason: 'what runs in the browser stays small; with the build it shares only what both must say alike',
  },
  {
    name: 'styles',
    files: 'src/styles',
    mayImport: [],
    reason: 'style sheets need nothing',
  },
  {
    name: 'layouts',
    files: 'src/layouts',
    mayImport: ['document', 'addresses', 'markup', 'search', 'strings', 'components', 'styles'],
    reason: 'a layout frames a page and fetches nothing',
  },
  {
    name: 'pages',
    files: 'src/pages',
    mayImport: [
      'catalogue',
      'layouts',
      'components',
      'styles',
      'markup',
      'render',
      'exports',
      'search',
      'strings',
      'addresses',
      'document',
    ],
    reason: 'a page asks the catalogue and hands over; reading and parsing are over by then',
  },
  {
    name: 'content door',
    files: 'src/content.config.ts',
    mayImport: ['corpus'],
    only: ['astro:content', 'astro/loaders'],
    reason: 'Astro comes in by this file alone, and it hands over at once',
  },
  {
    name: 'scripts',
    files: 'scripts',
    mayImport: [
      ...reading,
      'read',
      'enrich',
      'corpus',
      'report',
      'catalogue',
      'markup',
      'render',
      'exports',
      'styles',
      'element scripts',
    ],
    disk: true,
    reason: 'the commands may use everything but what draws pages',
  },
  {
    name: 'tests',
    files: 'tests',
    mayImport: [
      ...reading,
      'read',
      'enrich',
      'corpus',
      'report',
      'catalogue',
      'markup',
      'render',
      'exports',
      'components',
      'element scripts',
      'styles',
      'layouts',
      'pages',
      'scripts',
    ],
    disk: true,
    only: ['astro:content'],
    reason: 'tests look at everything and nothing looks at them',
  },
];

/**
 * What a layer may import, in words: the shorter of what it may and what it may not.
 * @param {Layer} layer
 */
export function allowed({ name, mayImport }) {
  const others = layers.map((layer) => layer.name).filter((other) => other !== name && !mayImport.includes(other));
  if (mayImport.length === 0) return 'nothing of ours';
  return mayImport.length > layers.length / 2 ? `everything but ${others.join(', ')}` : mayImport.join(', ');
}

/** Modules by which a program reaches the disk, another program or the network. */
export const diskModules = ['fs', 'fs/promises', 'child_process', 'worker_threads', 'net', 'http', 'https'];
