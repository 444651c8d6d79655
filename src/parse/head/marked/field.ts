import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import { firstChosen, type Rule } from '#document/rule.ts';
import { SHORTEST_TITLE, type MarkedTitle } from './marked.ts';

/** What a site puts between the title of a page and its own name. */
const SITE_NAME = /\s[-–—|•·:/]{1,2}\s/u;

/** The sign that stood before the name of the site. */
const LEFT_OVER = /\s[-–—|•·:/]{1,2}$/u;

/** A field of the markup that names a title. */
interface NamingField {
  readonly line: Line;
  /** The titles that all such fields name, folded for comparing; those of a page agree up to the name of the site. */
  readonly named: readonly string[];
}

/** Which field says the title of a page that shows it nowhere else. */
const FIELDS: readonly Rule<NamingField, 'title'>[] = [
  {
    name: 'words with which all fields begin',
    when: ({ line, named }) => {
      const key = foldForComparing(line.text);
      return key.length >= SHORTEST_TITLE && named.every((other) => other.startsWith(key));
    },
    verdict: 'title',
  },
  // `<title>` is the one that names the site.
  { name: 'field beside <title>', when: ({ line }) => line.field !== 'title', verdict: 'title' },
  { name: 'field that comes first', when: () => true, verdict: 'title' },
];

/**
 * The title where only fields of the markup name it, without the name of the site behind it; null where none does.
 * @param lines all of the page, among which fields name the site
 */
export function titleOfFields(fields: readonly Line[], lines: readonly Line[]): MarkedTitle | null {
  const named = fields.map((field) => foldForComparing(field.text));
  const found = firstChosen(
    FIELDS,
    fields.map((line) => ({ line, named })),
  );
  if (!found) return null;
  const { line } = found.candidate;
  return { line, text: withoutSite(foldBlanks(line.text), lines), rule: found.rule.name };
}

function withoutSite(title: string, lines: readonly Line[]): string {
  const sites = lines
    .filter((line) => line.role === 'field' && (line.field === 'og:site_name' || line.field === 'publisher'))
    .map((line) => foldForComparing(line.text));
  const parts = title.split(SITE_NAME);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !sites.includes(foldForComparing(last))) return title;
  return title.slice(0, title.lastIndexOf(last)).trimEnd().replace(LEFT_OVER, '');
}
