import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { reportOf } from '#report/report.ts';
import { like } from './support/like.ts';
import { hasShared, sharedFolder } from './support/shared.ts';

describe.runIf(hasShared('gold'))('the reading of the five bare sources', () => {
  const folder = `${sharedFolder}sources`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

  it('covers all five', () => {
    expect(files).toHaveLength(5);
  });

  it.each(files)('equals the gold report in every field: %s', (name) => {
    const gold = JSON.parse(readFileSync(`${sharedFolder}gold/${name.replace('.txt', '.json')}`, 'utf8')) as {
      problems: string[];
    };
    const { problems: expected, ...fields } = gold;
    const { problems, ...report } = reportOf(readDocument(readFileSync(`${sharedFolder}sources/${name}`), name), name);
    expect(like(fields, report)).toEqual(fields);
    expect(problems.map((problem) => problem.name)).toEqual(expect.arrayContaining(expected));
  });

  it.each(files)('puts every line with text into exactly one place: %s', (name) => {
    const text = readFileSync(`${sharedFolder}sources/${name}`, 'utf8');
    const report = reportOf(readDocument(Buffer.from(text), name), name);
    const placed = [
      ...report.sections.flatMap((section) => [...section.lines, ...section.labelLines]),
      ...report.metadataLines,
      ...report.captionLines,
      ...report.furniture,
    ].sort((a, b) => a - b);
    const printed = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(placed).toEqual(printed);
  });
});
