import type { Element } from 'hast';
import { attribute } from './built-site.ts';

/** Attributes that hold one address, by the names of the HTML Standard, its obsolete ones and SVG. */
const single = `href src action formAction poster data cite background longDesc manifest codeBase classId profile icon
  dynSrc lowSrc xLinkHref itemId itemType`.split(/\s+/u);

/** Attributes that hold a list of addresses, each with what stands behind it. */
const lists: Readonly<Record<string, RegExp>> = {
  srcSet: /,/u,
  imageSrcSet: /,/u,
  archive: /[\s,]/u,
  ping: /\s/u,
  values: /;/u,
};

/** Elements of SVG that write into an attribute of another, and where they say what. */
const WRITERS = /^(?:set|animate\w*)$/iu;
const written = ['to', 'from', 'by'];

/** `5; url='/elsewhere/'` */
const REFRESH_TARGET = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/iu;

/** All addresses that an element follows, loads or sends to, as they are written. */
export function addressesOf(element: Element): string[] {
  const listed = Object.entries(lists).flatMap(([name, between]) =>
    (attribute(element, name) ?? '')
      .split(between)
      .flatMap((part) => part.trim().split(/\s/u).slice(0, 1).filter(Boolean)),
  );
  const isRefresh = attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh';
  const target = isRefresh ? REFRESH_TARGET.exec(attribute(element, 'content') ?? '')?.[1] : undefined;
  const names = WRITERS.test(element.tagName) ? [...single, ...written] : single;
  return [...names.flatMap((name) => attribute(element, name) ?? []), ...listed, ...(target ? [target] : [])];
}
