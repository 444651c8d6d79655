import type { BuiltSite } from './built-site.ts';

/** One check of a built site, one file each. */
export interface Check {
  /** What is true of the site when the check passes, as a sentence. */
  readonly claim: string;
  /** What is wrong, one line each: where, what, and what would be right. Empty where nothing is. */
  readonly faults: (site: BuiltSite) => readonly string[] | Promise<readonly string[]>;
}
