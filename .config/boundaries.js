/** Makes the lint rule of the layers out of the table in `layers.js`. */
import boundaries from 'eslint-plugin-boundaries';
import { allowed, diskModules, layers } from './layers.js';

const isFolder = (layer) => !/[*.]/u.test(layer.files);
const folders = layers.filter(isFolder);
const singles = layers.filter((layer) => !isFolder(layer));

/** Selects the files of a layer as the origin of an import. */
const from = (layer) => (isFolder(layer) ? { element: { type: layer.name } } : { file: { categories: layer.name } });

/** Imports from layers that the table does not name. */
const layerPolicies = layers.map((layer) => ({
  from: from(layer),
  disallow: {
    to: {
      element: {
        type: folders.map(({ name }) => name).filter((name) => name !== layer.name && !layer.mayImport.includes(name)),
      },
    },
  },
  message: `Files of “${layer.name}” may not import {{to.element.type}}: ${layer.reason}. They may import ${allowed(layer)}.`,
}));

/** Single files of a folder that is closed otherwise, to layers whose row names them. */
const openFiles = layers.flatMap((layer) => {
  const categories = singles.map(({ name }) => name).filter((name) => layer.mayImport.includes(name));
  return categories.length === 0 ? [] : [{ from: from(layer), allow: { to: { file: { categories } } } }];
});

/** Imports of modules that reach the disk, by layers that must be pure. */
const diskPolicies = layers
  .filter(({ disk }) => !disk)
  .map((layer) => ({
    from: from(layer),
    disallow: { to: { module: { source: diskModules.flatMap((name) => [name, `node:${name}`]) } } },
    message: `Files of “${layer.name}” may not touch the disk, the network or other programs: ${layer.reason}.`,
  }));

const layersWith = (source) =>
  layers
    .filter(({ only }) => only?.includes(source))
    .map(({ name }) => name)
    .join(', ');

/** Imports of modules that the table reserves for some layers. */
const reservedPolicies = [...new Set(layers.flatMap(({ only }) => only ?? []))].flatMap((source) =>
  layers
    .filter(({ only }) => !only?.includes(source))
    .map((layer) => ({
      from: from(layer),
      disallow: { to: { module: { source } } },
      message: `Only ${layersWith(source)} may import ${source}.`,
    })),
);

/** The lint configuration of the layers; it sees `.astro` files too and resolves `#layer/file.ts`. */
export const boundariesConfig = {
  name: 'layers',
  files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: 'tsconfig.json' } },
    'boundaries/root-path': new URL('..', import.meta.url).pathname,
    'boundaries/elements': folders.map(({ name, files }) => ({ type: name, pattern: files, partialMatch: false })),
    'boundaries/files': singles.map(({ name, files }) => ({ category: name, pattern: files })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        checkAllOrigins: true,
        policies: [...layerPolicies, ...openFiles, ...diskPolicies, ...reservedPolicies],
      },
    ],
  },
};
