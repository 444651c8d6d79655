import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, textOf, type Page } from './built-site.ts';
import type { Check } from './check.ts';

/** What the policy of a page must not allow. */
const forbiddenSources = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'wasm-unsafe-eval'",
  "'unsafe-hashes'",
  'http:',
  'https:',
  '*',
];

/** The content security policy of every page, and everything on it that the policy would refuse. */
export const policy: Check = {
  claim: 'every page has a strict content security policy and nothing that it would block',
  faults: (site) => site.pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`)),
};

function faultsOf(page: Page): string[] {
  const meta = page.elements.find(
    (element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = meta && attribute(meta, 'content');
  if (!content) return ['has no Content-Security-Policy'];
  const directives = read(content);
  return [
    ...(directives.get('default-src')?.join(' ') === "'none'"
      ? []
      : ["the policy does not begin with default-src 'none'"]),
    ...weaknesses(directives),
    ...superfluous(page, directives),
    ...page.elements.flatMap((element) => [...inlineFaults(element, directives), ...attributeFaults(element)]),
  ];
}

function read(content: string): Map<string, string[]> {
  return new Map(
    content.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/u);
      return name ? [[name.toLowerCase(), sources] as const] : [];
    }),
  );
}

function weaknesses(directives: ReadonlyMap<string, readonly string[]>): string[] {
  return [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => forbiddenSources.includes(source))
      .map((source) => `the policy allows ${source} in ${name}`),
  );
}

/** What the policy allows though nothing on the page needs it. */
function superfluous(page: Page, directives: ReadonlyMap<string, readonly string[]>): string[] {
  const needed = new Set(page.elements.flatMap((element) => digestOf(element)?.source ?? []));
  return [...directives.values()]
    .flat()
    .flatMap((source) =>
      source.startsWith("'sha256-") && !needed.has(source) ? [`the policy lists ${source}, which is nowhere`] : [],
    );
}

/** A script or style that stands in the page must be listed by its digest. */
function inlineFaults(element: Element, directives: ReadonlyMap<string, readonly string[]>): string[] {
  const inline = digestOf(element);
  if (inline === null || directives.get(inline.directive)?.includes(inline.source)) return [];
  return [`an inline ${element.tagName} is not listed in the policy: ${textOf(element).slice(0, 60)}`];
}

/** The source by which a policy lists a script or a style that stands in the page; null for anything else. */
function digestOf(element: Element): { directive: string; source: string } | null {
  const isScript = element.tagName === 'script' && attribute(element, 'src') === null;
  if (!isScript && element.tagName !== 'style') return null;
  // Data blocks are not run.
  const type = attribute(element, 'type');
  if (isScript && type !== null && !/^(?:module|text\/javascript)$/u.test(type)) return null;
  const source = `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
  return { directive: isScript ? 'script-src' : 'style-src', source };
}

function attributeFaults(element: Element): string[] {
  return Object.keys(element.properties).flatMap((name) => {
    if (/^on[A-Z]/u.test(name)) return [`<${element.tagName}> has the inline handler ${name}`];
    return name === 'style' ? [`<${element.tagName}> has an inline style`] : [];
  });
}
