import type { Element, ElementContent } from 'hast';
import type { CellPlace } from '#document/capture.ts';
import { cellTags, setOfNames } from './tags.ts';

/** What stands between a table and its rows. */
const rowGroups = setOfNames('thead tbody tfoot');
/** A cell may span so many rows or columns; more is no table for a reader. */
const MOST_SPANNED = 100;

/** The elements with one of these names below others, groups of rows looked into. */
const childrenOf = (children: readonly ElementContent[], names: ReadonlySet<string>): Element[] =>
  children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : rowGroups.has(child.tagName)
        ? childrenOf(child.children, names)
        : names.has(child.tagName)
          ? [child]
          : [],
  );

const ROW = setOfNames('tr');

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPANNED) : 1;
}

/**
 * Where each cell of a table stands, cells that span rows or columns counted. A table in a cell has places of its own.
 * @param met how many tables were met before; this one is counted
 */
export function placesOf(element: Element, met: { tables: number }): ReadonlyMap<Element, CellPlace> {
  const table = met.tables;
  met.tables += 1;
  const places = new Map<Element, CellPlace>();
  /** For each column, how many rows below are taken by a cell above. */
  const taken: number[] = [];
  for (const [row, tr] of childrenOf(element.children, ROW).entries()) {
    let column = 0;
    const free = (): void => {
      for (; (taken[column] ?? 0) > 0; column += 1) taken[column] = (taken[column] ?? 1) - 1;
    };
    for (const cell of childrenOf(tr.children, cellTags)) {
      free();
      places.set(cell, { table, row, column, isHeader: cell.tagName === 'th' });
      const rows = spanOf(cell.properties.rowSpan);
      for (let left = spanOf(cell.properties.colSpan); left > 0; left -= 1, column += 1) taken[column] = rows - 1;
    }
    free();
  }
  return places;
}
