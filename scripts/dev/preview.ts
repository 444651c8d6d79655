import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type * as previewData from './preview-data.ts';

/** The path of the preview below the site's base; no page of the site begins with an underscore. */
const PREVIEW = '_preview/';

/** Its data; a name without an ending would be refused for want of a trailing slash. */
const DATA_NAME = 'data.json';

const ELEMENT = fileURLToPath(new URL('preview.element.ts', import.meta.url));
const DATA = fileURLToPath(new URL('preview-data.ts', import.meta.url));

const page = (element: string, data: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>How the archive is read</title>
<body>
<parse-preview data-open data-from="${data}"></parse-preview>
<script type="module" src="${element}"></script>
`;

/**
 * In `npm run dev`, shows beside every page how its capture is read, and anew whenever a capture is edited. `/_preview/` shows
 * the same without a page, for documents that have none. Nothing of it is in a build.
 * @param folder the archive's folder
 */
export function preview(folder: string): AstroIntegration {
  return {
    name: 'parse-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(ELEMENT)};`);
      },
      'astro:server:setup': ({ server }) => {
        // Read by way of Vite, so that a changed parser shows at once.
        const previews = async (): Promise<previewData.Previews> => {
          const module = (await server.ssrLoadModule(DATA)) as typeof previewData;
          return new module.Previews(folder);
        };
        const documents = path.resolve(folder, 'documents') + path.sep;
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          const [, asked] = url.pathname.split(`/${PREVIEW}`, 2);
          const answer = async (): Promise<void> => {
            const isData = asked === DATA_NAME;
            const body = isData
              ? JSON.stringify(await (await previews()).of(url.searchParams.get('id') ?? ''))
              : await server.transformIndexHtml(
                  url.pathname,
                  page(`${base}@fs${ELEMENT}`, `${base}${PREVIEW}${DATA_NAME}`),
                );
            response.setHeader('content-type', isData ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8');
            response.end(body);
          };
          if (asked === '' || asked === DATA_NAME) answer().catch(next);
          else next();
        });
        for (const event of ['add', 'change'] as const)
          server.watcher.on(event, (file) => {
            if (!path.resolve(file).startsWith(documents) || path.basename(file).startsWith('.')) return;
            void previews().then((all) => {
              server.environments.client.hot.send('verbatim:edited', { id: all.idOf(path.resolve(file)) });
            });
          });
      },
    },
  };
}
