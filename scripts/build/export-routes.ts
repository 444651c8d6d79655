import type { AstroIntegration } from 'astro';
import type { Export } from '#exports/index.ts';
import { routeOf } from '#exports/routes.ts';

/** Gives the one endpoint of exports a route for each form of a table. */
export function exportRoutes(table: readonly Export[]): AstroIntegration {
  return {
    name: 'exports',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const form of table)
          injectRoute({ pattern: routeOf(form), entrypoint: './src/pages/documents/_export.ts' });
      },
    },
  };
}
