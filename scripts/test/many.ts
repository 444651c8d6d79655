import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longTranscript } from '../bench/archive/long.ts';

/**
 * How many documents the made archive has: more dated ones than the timeline lists, more in a year than its drawing shows
 * one by one, and some without a date.
 */
export const many = { dated: 120, undated: 30, years: 2, publishers: 12 } as const;

/** The last of the undated is a long transcript: so many turns under headings, in which journalists ask by name. */
export const long = { id: 'long-meeting', seed: 7, turns: 300, headings: 5, journalists: 12 } as const;

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
  for (let number = 1; number < many.undated; number += 1) add(`notice-without-date-${String(number)}`, number, null);
  made.set(`${long.id}.md`, transcript());
  return made;
}

/** The long transcript, in Markdown: a heading above a part, a name in bold before a turn. */
function transcript(): string {
  const turns = longTranscript(long).flatMap(({ heading, speaker, paragraphs: [first = '', ...rest] }) => [
    ...(heading === null ? [] : [`## ${heading}`]),
    `**${speaker.name}:** ${first}`,
    ...rest,
  ]);
  const number = String(many.undated);
  const head = [`title: Notice ${number}`, 'kind: meeting', 'publisher: Office 6 of Many', 'language: en'];
  return `---\n${head.join('\n')}\n---\n${[`The lantern number ${number} is lit.`, ...turns].join('\n\n')}\n`;
}

/** Writes the archive into a folder, in place of what was there. */
export function makeMany(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), site);
  for (const [name, text] of documents()) writeFileSync(join(folder, 'documents', name), text);
}
