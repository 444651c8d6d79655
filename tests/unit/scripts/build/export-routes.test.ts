import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import type { Export } from '#exports/index.ts';
import { exportRoutes } from '../../../../scripts/build/export-routes.ts';

const markdown: Export = { suffix: 'md', mediaType: 'text/markdown; charset=utf-8', write: ({ id }) => id };

/** The routes that a table of forms gives the endpoint. */
async function routesOf(table: readonly Export[]) {
  const routes: { pattern: string; entrypoint: unknown }[] = [];
  const setup = exportRoutes(table).hooks['astro:config:setup'];
  type Options = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
  await setup?.({ injectRoute: (route: (typeof routes)[number]) => routes.push(route) } as unknown as Options);
  return routes;
}

test('each form has a route to the one endpoint, and an empty table none', async () => {
  const entrypoint = './src/pages/documents/_export.ts';
  expect(await routesOf([markdown, { ...markdown, suffix: 'tei.xml' }])).toEqual([
    { pattern: '/documents/[id].md', entrypoint },
    { pattern: '/documents/[id].tei.xml', entrypoint },
  ]);
  expect(existsSync(entrypoint)).toBe(true);
  expect(await routesOf([])).toEqual([]);
});
