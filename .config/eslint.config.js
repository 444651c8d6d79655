/** Lint rules; run by `npm run lint`. The layers have their own file, made from one table. */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { boundariesConfig } from './boundaries.js';
import { noCircles } from './cycles.js';
import { noWords } from './words.js';

/** Texts and generated files are nobody's code. */
const notCode = {
  ignores: [
    'dist/',
    'dist.*/',
    '.verbatim-*/',
    '.astro/',
    '.cache/',
    'content/',
    'public/',
    'test-results/',
    'tests/{fixtures,problems,archives}/',
  ],
};

const everywhere = {
  name: 'everywhere',
  // Nothing is switched off in a file: an exception is a line here, with its reason.
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: 'error',
    // Ways through a function, as ESLint counts them. There are no exceptions; should one ever be needed, it is a line here.
    complexity: ['error', 15],
    'no-console': 'error',
    // Patterns over captures name control characters on purpose.
    'no-control-regex': 'off',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'max-lines': ['error', { max: 400 }],
  },
};

/** The names under which the script elements of `.astro` files are linted. */
const scriptElements = ['**/*.astro/*.ts'];

const typescript = {
  name: 'TypeScript',
  files: ['**/*.ts'],
  ignores: scriptElements,
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

/** Astro's types promise `import.meta.env`; plain Node, which runs the commands, has none. */
const alsoInNode = {
  name: 'also in Node',
  files: ['src/addresses/addresses.ts'],
  rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
};

/** Types inside templates are the business of `astro check`, which knows what a component's properties are. */
const astroFiles = {
  name: 'Astro',
  files: ['**/*.astro', ...scriptElements],
  extends: [tseslint.configs.strict],
  rules: { 'astro/no-set-text-directive': 'error', 'astro/no-unused-css-selector': 'error' },
};

/** No module may lead back to itself: see `cycles.js`. */
const cycles = {
  name: 'no circles',
  files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'],
  plugins: { cycles: { rules: { 'no-circles': noCircles } } },
  rules: { 'cycles/no-circles': 'error' },
};

/** A word of a source language is known once: see `words.js`. A format holds the words that only its site prints. */
const wordsOfLanguages = [
  {
    name: 'no words of source languages',
    files: ['src/{parse,names,enrich,recognise}/**/*.ts'],
    ignores: ['src/parse/formats/**'],
    plugins: { words: { rules: { 'no-words': noWords } } },
    rules: { 'words/no-words': 'error' },
  },
  {
    // What stands in Latin letters there is of HTML, YAML and encodings.
    name: 'no letters of source languages',
    files: ['src/read/**/*.ts'],
    plugins: { words: { rules: { 'no-words': noWords } } },
    rules: { 'words/no-words': ['error', { alphabetsOnly: true }] },
  },
  // It lists the letters of an encoding.
  { files: ['src/read/guess-encoding.ts'], rules: { 'words/no-words': 'off' } },
  // The mark of a crawler, and the key of a speaker whose name has no letters.
  { files: ['src/parse/date/register.ts'], rules: { 'words/no-words': ['error', { except: ['date'] }] } },
  { files: ['src/enrich/speakers.ts'], rules: { 'words/no-words': ['error', { except: ['speaker'] }] } },
];

/** Commands talk to a person. */
const commands = {
  name: 'commands',
  files: ['scripts/**', 'tests/**'],
  rules: {
    'no-console': 'off',
    // Playwright reads from the pattern which fixtures are wanted, and refuses a plain name.
    'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
  },
};

/** What goes wrong in a reader's browser is said there, for whoever looks into it. */
const inBrowser = {
  name: 'in the browser',
  files: ['src/components/**/*.element.ts'],
  rules: { 'no-console': ['error', { allow: ['error'] }] },
};

/** Runs on the Node that the machine happens to have, before any package is there. */
const nodeGlobals = {
  name: 'plain JavaScript',
  files: ['**/*.{js,mjs}'],
  languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
};

export default defineConfig(
  notCode,
  js.configs.recommended,
  everywhere,
  typescript,
  alsoInNode,
  astroFiles,
  // After the TypeScript rules, whose parser would else be given the templates.
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  cycles,
  wordsOfLanguages,
  commands,
  inBrowser,
  nodeGlobals,
  boundariesConfig,
);
