import { describe, expect, it } from 'vitest';
import { isHeadShaped, linesAboveDate } from '#parse/head/head-block.ts';
import { pageOf, wordsOf } from '../page-of.ts';

const DATE = 'Friday, 7 May 2010';
const above = (...lines: string[]): number => linesAboveDate(pageOf(lines).lines);

describe('the lines of a head above its date', () => {
  it.each([
    [['Town Council', DATE], 1],
    [['Town Council', 'Stenographic Report', '41st Sitting', 'Lakeford', 'Hall 5', 'Spring', DATE], 6],
    [['Town Council', 'Stenographic Report', '41st Sitting', 'Lakeford', 'Hall 5', 'Spring', 'Seven', DATE], 0],
    [['Town Council', '41st Sitting'], 0],
    [[DATE], 0],
    [['Town Council', '', '41st Sitting', '', DATE], 2],
    [['Town Council', 'Report', '', 'Sitting', DATE], 0],
    [['Town Council', 'Report', '', '41st Sitting', DATE], 3],
    [['Town Council', 'It met in the morning.', DATE], 0],
    [['Town Council', 'Hanna Brand: Yes', DATE], 0],
    [['Town Council', 'Dear friends,', DATE], 0],
  ])('%j: %i', (lines, count) => {
    expect(above(...lines)).toBe(count);
  });

  it.each([
    ['Minister for Civil Defence, Emergencies and Natural Disaster Relief', true],
    ['They went Home with Bread', true],
    ['They went Home with new Bread', true],
    ['They went Home with new white Bread', false],
    ['They went home with Bread', false],
    ['Then they went home', true],
    ['then they went', false],
    ['Washington, D.C.', true],
    ['They met.', false],
    [`A ${wordsOf(78, 'A')}`, false],
    [wordsOf(80, 'The Old Mill '), false],
    [`Town ${'x'.repeat(75)}`, true],
    [`Town ${'x'.repeat(76)}`, false],
    [`Town${' '.repeat(232)}Hall`, true],
    [`Town${' '.repeat(233)}Hall`, false],
    ['主席報告', true],
  ])('“%s” has their shape: %s', (line, is) => {
    expect(pageOf([line]).lines.every(isHeadShaped)).toBe(is);
  });
});
