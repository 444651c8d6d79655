import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printed } from '../../../../../scripts/bench/reading/print.ts';
import {
  hasTruth,
  scoreKremlin,
  scoreWhiteHouseFolder,
  UnusableFolder,
} from '../../../../../scripts/bench/reading/run.ts';
import { capture, report, truth } from './page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  mkdirSync(join(folder, 'text'));
  writeFileSync(join(folder, 'text', '100.txt'), capture);
  writeFileSync(join(folder, 'truth.jsonl'), `${JSON.stringify(truth)}\n`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is read through the reader given and scored', () => {
  const seen: [string, string][] = [];
  const result = scoreKremlin(folder, (bytes, file) => {
    seen.push([new TextDecoder().decode(bytes), file]);
    return report();
  });
  expect(hasTruth(folder)).toBe(true);
  expect(seen).toEqual([[capture, join(folder, 'text', '100.txt')]]);
  expect([result.pages, result.complaints]).toEqual([1, []]);
  expect(printed(result, false)[0]).toMatch(/^title +100\.00 % {2}1 of 1/u);
});

test('a reader that throws loses the page, is named, and stops nothing', () => {
  const result = scoreKremlin(folder, () => {
    throw new RangeError('too deep');
  });
  expect(result.complaints[0]).toMatchObject({
    id: '100',
    measure: 'the reader failed',
    found: 'RangeError: too deep',
  });
  expect(printed(result, true).join('\n')).toContain('too deep');
});

test('a folder that cannot be scored is refused with the reason', () => {
  const read = () => report();
  writeFileSync(join(folder, 'truth.jsonl'), '{"id": 1}\n');
  expect(() => scoreKremlin(folder, read)).toThrow(/truth\.jsonl, line 1/u);
  writeFileSync(join(folder, 'truth.jsonl'), JSON.stringify({ ...truth, id: '101' }));
  expect(() => scoreKremlin(folder, read)).toThrow(/ENOENT.*101\.txt/u);
  writeFileSync(join(folder, 'truth.jsonl'), '');
  expect(() => scoreKremlin(folder, read)).toThrow(UnusableFolder);
  expect(() => scoreWhiteHouseFolder(folder, read)).toThrow(/neither truth\.jsonl nor Markdown/u);
  expect(() => hasTruth(join(folder, 'absent'))).toThrow('ENOENT');
});
