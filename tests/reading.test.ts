import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { readingReportSchema } from '#report/reading-report.ts';
import { reportOf } from '#report/report.ts';
import { like } from './support/like.ts';
import { untiled } from './support/tiling.ts';

const folder = fileURLToPath(new URL('fixtures/reading/', import.meta.url));
const cases = readdirSync(folder);

/** So many there are; a fixture that is added or lost changes this line too. */
const FIXTURES = 60;

describe('captures are read as their fixture says', () => {
  it('sees all fixtures', () => {
    expect(cases).toHaveLength(FIXTURES);
  });

  it.each(cases)('%s', (name) => {
    const file = readdirSync(folder + name).find((entry) => entry.startsWith('capture.'));
    if (file === undefined) throw new Error(`${name} has no capture`);
    const read = readDocument(readFileSync(`${folder}${name}/${file}`), file);
    const { problems: names, ...fields } = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as {
      problems?: string[];
    };
    expect(Object.keys(fields), 'fields that are expected').not.toEqual([]);
    const whole = reportOf(read, file);
    expect(readingReportSchema.parse(whole)).toEqual(whole);
    const { problems, ...report } = whole;
    expect(like(fields, report)).toEqual(fields);
    if (names) expect(problems.map((problem) => problem.name)).toEqual(names);
    expect(untiled(read.document)).toEqual([]);
  });
});
