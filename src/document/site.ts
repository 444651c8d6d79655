import { z } from 'zod';

/** `content/site.yaml`: everything that another archive would change. */
export const siteSchema = z.strictObject({
  /** Title of the record, as set on every page. */
  title: z.string().min(1),
  /** One sentence under the title on the home page. */
  subtitle: z.string().min(1),
  /** One or two sentences for search engines and link previews. */
  description: z.string().min(1),
  /** Address at which the site is published, with a path where it does not stand at the root. */
  address: z.url({ protocol: /^https?$/u }),
  /** Language of the interface, BCP 47; falls back to English where no strings exist. */
  language: z.string().min(2),
  /** Paragraphs of the about page: what this record is. Plain text. */
  about: z.array(z.string().min(1)).min(1),
  /** Who may use the texts and on what terms; paragraphs, plain text. */
  rights: z.array(z.string().min(1)).min(1),
  /** Whom to write to, shown on the about and 404 pages; a mail address or a web address. */
  contact: z.string().min(1).optional(),
});

export type Site = z.infer<typeof siteSchema>;
