import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'");

const cities = allWords('cities', 'cityStates');
const regions = allWords('countries', 'regions');

/** Whether the name is a listed city or country, in any case of letters. */
export function isListedPlace(name: string): boolean {
  return cities.has(fold(name)) || regions.has(fold(name));
}

/** Words that make the last part of a place a region: `Moscow Region`, `Московская область`. */
export const REGION_WORD = compile(`(?:^|\\s)${oneOf(allWords('regionNouns', 'smallRegionNouns'))}$`, 'iu');

/** Whether the name may stand behind a place and a comma: a country, or a region by its name or its last word. */
export function isRegion(name: string): boolean {
  return regions.has(fold(name)) || REGION_WORD.test(name);
}
