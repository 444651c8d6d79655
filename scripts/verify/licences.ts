import { licenceOf, LICENCES, parts } from '../build/licences.ts';
import type { Check } from './check.ts';

/** Files that come with every site and are of no archive. */
const BROUGHT = /^\/(?:_astro|pagefind)\//u;

/** What was made by others may be handed on with its licence only. */
export const licences: Check = {
  claim: 'the licence of everything that the site brings along stands in it',
  faults: async (site) => {
    const text = site.files.has(`/${LICENCES}`) ? (await site.read(`/${LICENCES}`)).toString() : '';
    const brought = [...site.files].filter((file) => BROUGHT.test(file));
    const missing = parts
      .filter((part) => brought.some((file) => part.files.test(file)) && !text.includes(licenceOf(part)))
      .map(({ name }) => `/${LICENCES}: has not the licence of ${name}`);
    const unknown = brought
      .filter((file) => !parts.some((part) => part.files.test(file)))
      .map((file) => `${file}: nobody knows its licence; scripts/build/licences.ts lists what a site brings along`);
    return [...missing, ...unknown];
  },
};
