import { gunzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { plainText } from '#document/characters.ts';
import { PARAGRAPH_ID } from '#document/paragraph-number.ts';
import { classes } from '#markup/names.ts';
import { NONE } from '#search/engine.ts';
import { attribute, type BuiltSite, type Page } from './built-site.ts';
import type { Check } from './check.ts';

/** Under whose name a paragraph stands on a page, null where under none, and the digest of its words. */
interface Said {
  readonly name: string | null;
  readonly digest: string | null;
}

/** The files in which the search index keeps paragraphs as they are shown, and what is looked at of one. */
const BLOCK = /^\/search-index\/files\/[^/]+\/f\d+$/u;
const blockSchema = z.object({
  documents: z.array(z.object({ id: z.string() })),
  speakers: z.array(z.tuple([z.string(), z.string()])),
  paragraphs: z.array(z.tuple([z.number(), z.string(), z.number()]).rest(z.unknown())),
});

/** As `attributes.digest` is called in a parsed page. */
const DIGEST = 'dataDigest';

const DOCUMENT = /^\/documents\/[^/]+\/$/u;
const VERSION = /^(\/documents\/[^/]+\/)versions\/(\d+)\/$/u;

/** Every paragraph of every document: as search has it, on its page, and on the page of the last version. */
export const speakers: Check = {
  claim:
    'every paragraph has the same speaker on its document, on the page of its last version and in the search index',
  faults: async (site) => {
    const found = await searchSpeakers(site);
    const isCited = site.pages.some((page) => DOCUMENT.test(page.path) && saidOn(page).size > 0);
    if (found.size === 0 && isCited) return ['/search-index/: has no paragraphs, or none where they are looked for'];
    return site.pages.flatMap((page) => {
      if (!DOCUMENT.test(page.path)) return [];
      const said = saidOn(page);
      const last = lastVersion(page.path, site.pages);
      return [
        ...faultsOfSearch(page.path, said, found.get(page.path) ?? new Map<string, string>()),
        ...(last === null ? [] : faultsOfVersion(last.path, said, saidOn(last))),
      ];
    });
  },
};

/** The speaker of every paragraph, by the path of its document and its id. */
async function searchSpeakers(site: BuiltSite): Promise<Map<string, Map<string, string>>> {
  const byDocument = new Map<string, Map<string, string>>();
  for (const file of [...site.files].filter((name) => BLOCK.test(name))) {
    const block = blockSchema.parse(JSON.parse(gunzipSync(await site.read(file)).toString()));
    for (const [of, id, who] of block.paragraphs) {
      const path = `/documents/${block.documents[of]?.id ?? ''}/`;
      const ofDocument = byDocument.get(path) ?? new Map<string, string>();
      byDocument.set(path, ofDocument.set(id, block.speakers[who]?.[1] ?? NONE));
    }
  }
  return byDocument;
}

/** Under which name each paragraph of a page stands: that of the turn around it. */
function saidOn({ tree }: Page): Map<string, Said> {
  const said = new Map<string, Said>();
  const walk = (element: Element, name: string | null): void => {
    const within = hasClass(element, classes.turn) ? nameOf(element) : name;
    const id = attribute(element, 'id');
    if (id !== null && PARAGRAPH_ID.test(id)) said.set(id, { name: within, digest: attribute(element, DIGEST) });
    for (const child of element.children) if (child.type === 'element') walk(child, within);
  };
  for (const child of tree.children) if (child.type === 'element') walk(child, null);
  return said;
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);

/** The name in the heading of a turn. */
function nameOf(turn: Element): string | null {
  let name: string | null = null;
  visit(turn, 'element', (element) => {
    if (name === null && hasClass(element, classes.name)) name = lettersOf(element);
  });
  return name;
}

function lettersOf(element: Element): string {
  let letters = '';
  visit(element, 'text', ({ value }) => {
    letters += value;
  });
  return plainText(letters);
}

/** Search names nobody where a page shows a mere label: that label must then be nobody's name. */
function faultsOfSearch(path: string, said: ReadonlyMap<string, Said>, found: ReadonlyMap<string, string>): string[] {
  const named = new Set(found.values());
  return [...found].flatMap(([id, speaker]) => {
    const name = said.get(id)?.name ?? null;
    const agree = speaker === NONE ? name === null || !named.has(name) : name === plainText(speaker);
    return agree ? [] : [`${path}#${id}: ${name ?? 'nobody'} on the page, ${speaker} in the search index`];
  });
}

function lastVersion(document: string, pages: readonly Page[]): Page | null {
  const numbered = pages.flatMap((page) => {
    const [, of, number] = VERSION.exec(page.path) ?? [];
    return of === document ? [{ page, number: Number(number) }] : [];
  });
  return numbered.sort((a, b) => b.number - a.number)[0]?.page ?? null;
}

/** Paragraphs with the same words. A page of a version whose labels are not known has no turns and names nobody. */
function faultsOfVersion(path: string, said: ReadonlyMap<string, Said>, then: ReadonlyMap<string, Said>): string[] {
  if ([...then.values()].every(({ name }) => name === null)) return [];
  return [...then].flatMap(([id, { name, digest }]) => {
    const now = said.get(id);
    if (now?.digest !== digest || now.name === name) return [];
    return [`${path}#${id}: ${name ?? 'nobody'}, and ${now.name ?? 'nobody'} on the page of the document`];
  });
}
