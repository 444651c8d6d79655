import { describe, expect, test } from 'vitest';
import { columns } from '../../../../scripts/check/row.ts';
import { printable, shortened } from '../../../../scripts/terminal/printable.ts';
import { Progress } from '../../../../scripts/terminal/progress.ts';
import { workingDirectory } from '../../../../scripts/terminal/working-directory.ts';
import { Table, widthsFor } from '../../../../scripts/terminal/table.ts';
import { setIn, wrapped } from '../../../../scripts/terminal/wrap.ts';

describe('lines of a terminal', () => {
  test.each([
    ['two words', 20, ['two words']],
    ['two words', 5, ['two', 'words']],
    ['documents/2021-05-08.txt', 12, ['documents/', '2021-05-', '08.txt']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['', 4, ['']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['漢字', 1, ['漢', '字']],
    ['Раҳмо́н', 4, ['Раҳм', 'о́н']],
  ])('%j in %i characters', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('no line is wider than asked for, and no letter is lost', () => {
    const text = 'Встреча с Президентом Таджикистана, состоявшаяся в Кремле-на-холме/там';
    for (let width = 1; width < 40; width += 1) {
      const lines = wrapped(text, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('a paragraph that is set in stays set in where it goes on, and has one line where there is no terminal', () => {
    expect(setIn('The folder may not be written to', '  → ', 20)).toBe('  → The folder may not\n    be written to');
    expect(setIn('The folder may not be written to', '  → ', Infinity)).toBe('  → The folder may not be written to');
  });

  test('the table of check fits a terminal of 80 characters, and a long title does not fill the screen', () => {
    const long = columns.map(() => 'wide '.repeat(60));
    const widths = widthsFor(columns, [long], 80);
    expect(widths.reduce((sum, width) => sum + width + 2, -2)).toBeLessThanOrEqual(80);
  });

  test('escapes, line ends and marks of direction become blanks', () => {
    expect(printable('a\u001B[31m\u202Eb\nc\u0000')).toBe('a [31m b c');
  });

  test('a long text ends in an ellipsis, a short one stays', () => {
    expect(shortened('Раҳмон', 4)).toBe('Раҳ…');
    expect(shortened('Раҳмон', 6)).toBe('Раҳмон');
    expect(shortened('漢字漢字', 7)).toBe('漢字漢…');
    expect(shortened('漢字漢字', 8)).toBe('漢字漢字');
  });
});

describe('the table', () => {
  const two = [
    { head: 'File', least: 6, most: 30 },
    { head: 'Turns', least: 5, most: 5, align: 'right' as const },
  ];

  test('columns give way down to their least width and no further', () => {
    const rows = [['a-file-with-a-long-name', '3']];
    expect(widthsFor(two, rows, 80)).toEqual([23, 5]);
    expect(widthsFor(two, rows, 20)).toEqual([13, 5]);
    expect(widthsFor(two, rows, 3)).toEqual([6, 5]);
  });

  test('columns stand below one another, also where letters are twice as wide or have marks', () => {
    const table = new Table(two, 40);
    for (const name of ['漢字.txt', 'о́н.txt', '👩‍👩‍👧.txt']) table.add([name, '1']);
    expect(table.end().split('\n').slice(2, 5)).toEqual([
      '漢字.txt      1',
      `о́н.txt${' '.repeat(8)}1`,
      `👩‍👩‍👧.txt${' '.repeat(8)}1`,
    ]);
  });

  test('rows come out while the table goes on, every one of them', () => {
    const table = new Table(two, 40);
    let text = '';
    for (let row = 1; row <= 200; row += 1) text += table.add([`file-${String(row).padStart(3, '0')}`, '1']);
    expect(text.split('\n').length).toBeGreaterThan(200);
    text += table.end();
    expect(text.split('\n')).toHaveLength(203);
    expect(text).toContain('file-200');
  });
});

describe('progress', () => {
  const run = (screen: { isTTY: boolean }, steps: number, millisecondsEach: number): string => {
    let written = '';
    let now = 0;
    const progress = new Progress(steps, { ...screen, columns: 80, write: (text) => (written += text) }, () => now);
    for (let step = 0; step < steps; step += 1) {
      now += millisecondsEach;
      progress.step('a.txt');
    }
    progress.clear();
    return written;
  };

  test('is shown to a person who waits', () => {
    expect(run({ isTTY: true }, 1000, 5)).toContain('of 1000  a.txt');
  });

  test('is not shown where nobody looks, or nothing takes long', () => {
    expect(run({ isTTY: false }, 1000, 5)).toBe('');
    expect(run({ isTTY: true }, 10, 5)).toBe('');
    expect(run({ isTTY: true }, 1, 5000)).toBe('');
  });

  test('comes back at once below what has been written meanwhile', () => {
    let screen = '';
    let now = 0;
    const progress = new Progress(9, { isTTY: true, write: (text) => (screen += text) }, () => now);
    progress.redraw();
    expect(screen).toBe('');
    now = 500;
    progress.step('a.txt');
    const bar = screen;
    progress.clear();
    screen = '';
    progress.redraw();
    expect(screen).toBe(bar);
    expect(bar).toContain('1 of 9  a.txt');
  });

  test('names a large file before it is read, even where it is the only one', () => {
    let screen = '';
    const progress = new Progress(1, { isTTY: true, write: (text) => (screen += text) }, () => 0);
    progress.begin('small.txt', () => 50_000);
    expect(screen).toBe('');
    progress.begin('large.txt', () => 30_000_000);
    expect(screen).toContain('Reading large.txt (30 MB)');
  });

  test('is taken off the screen at the end', () => {
    expect(run({ isTTY: true }, 1000, 5).endsWith('\r\u001B[2K')).toBe(true);
  });
});

test('relative paths are meant from where npm was called, and only for the script that npm runs', () => {
  expect(workingDirectory('check', { npm_lifecycle_event: 'check', INIT_CWD: '/somewhere' })).toBe('/somewhere');
  expect(workingDirectory('check', { npm_lifecycle_event: 'test', INIT_CWD: '/somewhere' })).toBe(process.cwd());
  expect(workingDirectory('check', {})).toBe(process.cwd());
});
