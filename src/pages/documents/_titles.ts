import { recordAt } from '#catalogue/catalogue.ts';
import type { Permanence } from '#document/permanence.ts';
import { titleInWords } from '#strings/record.ts';
import type { Strings } from '#strings/strings.ts';

/** The titles of the documents to which words went from this one, by the address that each had then. */
export async function titlesFor({ tombstones }: Permanence, strings: Strings): Promise<(document: string) => string> {
  const titles = new Map<string, string>();
  for (const { document } of tombstones.flatMap(({ elsewhere }) => elsewhere)) {
    const record = titles.has(document) ? null : await recordAt(document);
    if (record) titles.set(document, titleInWords(record, strings));
  }
  return (document) => titles.get(document) ?? document;
}
