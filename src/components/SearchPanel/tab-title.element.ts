import { fill } from '#strings/plural.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import type { Asked } from './state.element.ts';

/** So much of a query stands in a tab, in characters. */
const LONGEST = 60;

/** The title of the tab: what is searched for, and the page. @param page its title */
export function tabTitle(
  { query }: Pick<Asked, 'query'>,
  page: string,
  { search }: Pick<PanelStrings, 'search'>,
): string {
  const words = query.trim();
  if (words === '') return page;
  return fill(search.tab, { query: words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words, page });
}
