import { describe, expect, it } from 'vitest';
import { seamsOf } from '#parse/body/seams.ts';
import { linesOf } from '../../../support/lines.ts';

/** How two lines of one paragraph are set together on a page that has other words too. */
function seam(above: string, below: string, others = ''): string | undefined {
  const lines = linesOf(above, below, others);
  const [first, second] = lines;
  return first && second && seamsOf(lines)(first, second);
}

describe('two lines of one paragraph', () => {
  it.each([
    ['the upper', 'lake'],
    ['pre-', 'and post-war years'],
    ['the weir -', 'which is old'],
    ['the weir -', 'Which is old'],
    ['pages 12-', '14'],
    ['湖泊委员会 Lake', 'Board'],
    ['회의는 오전', '열 시에 열렸다'],
  ])('are words apart: %s ⏎ %s', (above, below) => {
    expect(seam(above, below)).toBe('apart');
  });

  it('are a word whose hyphen belongs to the line end only where it stands whole elsewhere', () => {
    expect(seam('inter-', 'national fame', 'international')).toBe('hyphenated');
    expect(seam('INTER-', 'NATIONAL', 'International')).toBe('hyphenated');
    expect(seam('inter-', 'national fame', 'internationally')).toBe('one');
    expect(seam('re-', 'sign', 'resign, re-sign')).toBe('one');
    expect(seam('soft\u00AD', 'hyphen')).toBe('hyphenated');
  });

  it('are one word with its hyphen in doubt', () => {
    expect(seam('a well-', 'known weir')).toBe('one');
    expect(seam('Anglo-', 'Saxon')).toBe('one');
  });

  it.each([
    ['也说明委员会的', '决定和工程'],
    ['決定する', 'ことに'],
    ['安排，', '工程'],
    ['แม่น้ำ', 'สองสาย'],
  ])('are set without a blank in scripts that have none: %s ⏎ %s', (above, below) => {
    expect(seam(above, below)).toBe('one');
  });
});
