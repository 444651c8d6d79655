import type { Document } from '#document/document.ts';
import type { Export } from './index.ts';

/**
 * The route of a form. Each has one of its own, since only a route that ends in an ending of files is served without a
 * slash at its end.
 */
export const routeOf = ({ suffix }: Export): string => `/documents/[id].${suffix}`;

/**
 * A document in the form that a route is for, with its media type.
 * @throws Error where no form of the table has this route
 */
export function exported(document: Document, route: string, table: readonly Export[]): Response {
  const found = table.find((each) => routeOf(each) === route);
  if (!found) throw new Error(`No export has the route ${route}.`);
  return new Response(found.write(document), { headers: { 'Content-Type': found.mediaType } });
}
