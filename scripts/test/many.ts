import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many documents the made archive has: more dated ones than the timeline lists, more in a year than its drawing shows
 * one by one, and some without a date.
 */
export const many = { dated: 120, undated: 30, years: 2, publishers: 12 } as const;

const site = `title: "Example town council: many notices"
subtitle: Invented notices, made by the tests of Verbatim.
description: Nothing here was ever said by anybody.
address: https://many.example/
language: en
about: [This archive is made by the tests.]
rights: [The invented texts may be used by anybody for anything.]
contact: clerk@many.example
`;

const two = (number: number): string => String(number).padStart(2, '0');

/** Documents by file name: a title, a kind (every third is a meeting), one of several publishers, one paragraph; dates spread over the years. */
function documents(): Map<string, string> {
  const made = new Map<string, string>();
  const add = (name: string, number: number, date: string | null): void => {
    const kind = number % 3 === 0 ? 'meeting' : 'announcement';
    const dating = date === null ? [] : [`date: ${date}`, 'why: The day is part of the specimen.'];
    const publisher = `publisher: Office ${String(number % many.publishers)} of Many`;
    const head = [`title: Notice ${String(number)}`, `kind: ${kind}`, publisher, ...dating, 'language: en'];
    made.set(`${name}.txt`, `---\n${head.join('\n')}\n---\nThe lantern number ${String(number)} is lit.\n`);
  };
  for (let number = 1; number <= many.dated; number += 1) {
    const day = `${2000 + (number % many.years)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
    add(`${day}-notice-${String(number)}`, number, day);
  }
  for (let number = 1; number <= many.undated; number += 1) add(`notice-without-date-${String(number)}`, number, null);
  return made;
}

/** Writes the archive into a folder, in place of what was there. */
export function makeMany(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), site);
  for (const [name, text] of documents()) writeFileSync(join(folder, 'documents', name), text);
}
