import type { AstroIntegration } from 'astro';
import { exportTable } from '#exports/index.ts';
import { routeOf } from '#exports/routes.ts';

/** Gives the one endpoint of exports a route for each form of the table. */
export function exportRoutes(): AstroIntegration {
  return {
    name: 'exports',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const form of exportTable)
          injectRoute({ pattern: routeOf(form), entrypoint: './src/pages/documents/_export.ts' });
      },
    },
  };
}
