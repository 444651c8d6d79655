import type { APIRoute, GetStaticPaths } from 'astro';
import { originalOf, publications, records } from '#catalogue/catalogue.ts';
import type { OriginalName } from '#document/document.ts';

/**
 * The file of one name in which the bytes of a capture are published. A document has it under its earlier ids too: no
 * host of plain files can lead from one file to another.
 */
export function original(name: OriginalName): { GET: APIRoute; getStaticPaths: GetStaticPaths } {
  return {
    getStaticPaths: async () => {
      const formerly = new Map((await publications()).map((each) => [each.id, each.formerly]));
      return (await records())
        .filter(({ provenance }) => provenance.original === name)
        .flatMap(({ id, provenance: { encoding } }) =>
          [id, ...(formerly.get(id) ?? [])].map((address) => ({ params: { id: address }, props: { id, encoding } })),
        );
    },
    GET: async ({ props }) =>
      new Response(await originalOf(String(props.id)), {
        headers: { 'Content-Type': `text/plain; charset=${String(props.encoding)}` },
      }),
  };
}
