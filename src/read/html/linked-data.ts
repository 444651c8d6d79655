import type { Element } from 'hast';
import { decodeReference } from '../entities.ts';
import type { AttributeField } from './fields.ts';
import { setOfNames } from './tags.ts';

/** Longest script of JSON-LD that is looked at, in characters. */
const LONGEST = 200_000;

/** What schema.org calls a text with its day. */
const WORKS = setOfNames(`
  Article NewsArticle ReportageNewsArticle BlogPosting SocialMediaPosting Report CreativeWork WebPage`);

/** The properties of schema.org that say of a text what its head says. */
const PROPERTIES = ['headline', 'datePublished', 'dateModified'] as const;

/** A property of JSON with a string as its value; the names are those read here. */
const STRING_PROPERTY = /"(headline|datePublished|dateModified|name)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,1000})"/gu;

/** A character reference. */
const ESCAPED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a page's JSON-LD: the whole, the members of a list, those of `@graph`. */
function objectsOf(data: unknown): Json[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  return list.filter(isObject).flatMap((each) => {
    const graph = each['@graph'];
    return Array.isArray(graph) ? [each, ...graph.filter(isObject)] : [each];
  });
}

function isWork(object: Json): boolean {
  const type = object['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && WORKS.has(each)) && typeof object.datePublished === 'string';
}

/**
 * What the JSON-LD of a saved page says of the document: headline, days, publisher; nothing where the script is none, is
 * broken, or describes no text with a day. A text with a headline goes before one without.
 */
export function linkedDataOf(script: Element, source: string): AttributeField[] {
  const start = script.children[0]?.position?.start.offset ?? 0;
  const end = script.children.at(-1)?.position?.end.offset ?? start;
  if (script.properties.type !== 'application/ld+json' || end - start > LONGEST) return [];
  const text = source.slice(start, end);
  const wanted = wantedOf(objectsOf(parsed(text)));
  if (wanted === null) return [];
  return fieldsIn(text, wanted).map((field) => ({ ...field, start: start + field.start, end: start + field.end }));
}

/** Where a script first gives each property with the value that is wanted, as fields with their places in the script. */
function fieldsIn(text: string, wanted: Map<string, unknown>): AttributeField[] {
  const fields: AttributeField[] = [];
  for (const { 0: whole, 1: name = '', 2: raw = '', index } of text.matchAll(STRING_PROPERTY)) {
    const value = parsed(`"${raw}"`);
    if (typeof value !== 'string' || value.trim() === '' || wanted.get(name) !== value) continue;
    wanted.delete(name);
    const end = index + whole.length - 1;
    const field = name === 'name' ? 'publisher' : name.toLowerCase();
    fields.push({ field, value: withoutReferences(value), start: end - raw.length, end });
  }
  return fields;
}

/** What the objects of a script say of the document, by property; the name is the publisher's. Null where none describes a text with a day. */
function wantedOf(objects: readonly Json[]): Map<string, unknown> | null {
  const works = objects.filter(isWork);
  const work = works.find(({ headline }) => typeof headline === 'string') ?? works[0];
  if (work === undefined) return null;
  return new Map<string, unknown>([
    ...PROPERTIES.map((name) => [name, work[name]] as const),
    ['name', publisherOf(work, objects)],
  ]);
}

/** The publisher's name, also where it stands in another object of the script. */
function publisherOf({ publisher }: Json, objects: readonly Json[]): unknown {
  if (!isObject(publisher) || typeof publisher.name === 'string') return isObject(publisher) ? publisher.name : null;
  return objects.find((each) => each['@id'] !== undefined && each['@id'] === publisher['@id'])?.name;
}

/** Sites write character references into these strings, although JSON knows none. */
function withoutReferences(value: string): string {
  return value.replace(ESCAPED, (reference) => decodeReference(reference));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
