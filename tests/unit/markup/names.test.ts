import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes, classes } from '#markup/names.ts';

const source = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const CLASS_SELECTOR = /\.(-?[a-z][\w-]*)/giu;
const COMMENT = /\/\*.*?\*\//gsu;
/** Values of declarations hold figures such as `.5rem`, and names of files. */
const DECLARATIONS = /:[^:{}]*;/gu;
/** `class="by"` of a template. */
const TEMPLATE_CLASS = /\bclass="([^"]+)"|'([\w-]+)'/gu;

const classesOfStyle = (css: string): string[] => [
  ...new Set(
    Array.from(css.replace(COMMENT, '').replace(DECLARATIONS, ';').matchAll(CLASS_SELECTOR), ([, name = '']) => name),
  ),
];
const classesOfTemplates = (html: string): string[] =>
  Array.from(html.matchAll(TEMPLATE_CLASS), ([, several, one]) => (several ?? one ?? '').split(' ')).flat();

const agreed: readonly string[] = Object.values(classes);

describe.each(['DocumentBody', 'Capture', 'PublishedText'])('the style sheets of %s', (component) => {
  const folder = `src/components/${component}`;

  test('know no class that neither the table nor the component’s own template has', () => {
    const styled = classesOfStyle(source(`${folder}/*.css`));
    const own = new Set(classesOfTemplates(source(`${folder}/*.astro`)));
    expect(styled.length).toBeGreaterThan(1);
    expect(styled.filter((name) => !agreed.includes(name) && !own.has(name))).toEqual([]);
  });
});

test('the style sheets ask for no attribute of data that the table lacks', () => {
  const asked = Array.from(
    source('src/components/{DocumentBody,Capture,PublishedText}/*.css').matchAll(/(?:\[|attr\()(data-[\w-]+)/gu),
    ([, name = '']) => name,
  );
  expect(new Set(asked)).toEqual(new Set([attributes.kind, attributes.code]));
});

describe('every name of the table', () => {
  const written = source('src/{render,components}/**/*.{ts,astro}');

  test.each([
    ...Object.keys(classes).map((name) => `classes.${name}`),
    ...Object.keys(attributes).map((name) => `attributes.${name}`),
  ])('%s is used by what writes or finds it', (name) => {
    expect(written).toMatch(new RegExp(`\\b${name.replace('.', '\\.')}\\b`, 'u'));
  });

  test('is told apart from every other', () => {
    const all = [...agreed, ...Object.values(attributes)];
    expect(new Set(all).size).toBe(all.length);
  });
});

test('what becomes HTML here takes its classes and attributes from the table', () => {
  const renderer = source('src/render/**/*.ts').replace(COMMENT, '');
  expect(renderer).toContain('class: classes.number');
  expect(renderer.match(/\bclass: ['"`].*|\bdata[A-Z]\w*:.*|'data-.*/gu) ?? []).toEqual([]);
});
