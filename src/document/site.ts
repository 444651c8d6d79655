import { z } from 'zod';
import { wordsSchema } from './editor.ts';
import { languageTagSchema } from './language-tag.ts';
import { isWebAddress } from './web-address.ts';

/** Blanks of any kind. */
const BLANK = /\s/u;

/**
 * An address that others can be made from: without blanks, a name and password, a query or a fragment, and with a path that says
 * the same whether or not its letters are written as bytes.
 */
function canHoldAddresses(address: string): boolean {
  if (BLANK.test(address) || !URL.canParse(address)) return false;
  const { username, password, search, hash, origin, pathname } = new URL(address);
  if (username + password + search + hash !== '') return false;
  try {
    return new URL(decodeURI(pathname), origin).pathname === pathname;
  } catch {
    return false;
  }
}

/** `content/site.yaml`: everything that another archive would change. */
export const siteSchema = z.strictObject({
  /** Title of the record, as set on every page. */
  title: wordsSchema,
  /** One sentence under the title on the home page. */
  subtitle: wordsSchema,
  /** One or two sentences for search engines and link previews. */
  description: wordsSchema,
  /** Address at which the site is published, with a path where it does not stand at the root. */
  address: z.url({ protocol: /^https?$/u }).refine(canHoldAddresses),
  /** Language of the interface, BCP 47; falls back to English where no strings exist. */
  language: languageTagSchema,
  /** Paragraphs of the about page: what this record is. Plain text. */
  about: z.array(wordsSchema).min(1),
  /** Who may use the texts and on what terms; paragraphs, plain text. */
  rights: z.array(wordsSchema).min(1),
  /** Whom to write to, shown on the about and 404 pages; a mail address or a web address. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/u }).refine(isWebAddress)]).optional(),
  /**
   * The most documents of an archive in which the search looks for whole documents in their texts too, not in their heads
   * alone. At ten thousand the words of the texts would cost as much time and memory as all else of the index.
   */
  searchTextsUpTo: z
    .string()
    .regex(/^\d{1,9}$/u)
    .default('2000')
    .transform(Number),
});

export type Site = z.infer<typeof siteSchema>;
