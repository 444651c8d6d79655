import { describe, expect, it } from 'vitest';
import { readCrawlerPrefix, readRegisterNumber } from '#parse/date/index.ts';

describe('a register number and a crawler’s mark', () => {
  it('stand on a line of at most 120 characters', () => {
    const number = (blanks: number): unknown => readRegisterNumber(`${' '.repeat(blanks)}220-13-02-2025`);
    expect(number(106)).not.toBeNull();
    expect(number(107)).toBeNull();
  });

  it('are read with the stamp of the same day, and by the number where another day stands beside it', () => {
    expect(readRegisterNumber('28.09.2024 21:26 № 1832-28-09-2024')?.mention.time).toBe('21:26');
    expect(readRegisterNumber('27.09.2024 21:26 № 1832-28-09-2024')?.mention).toMatchObject({
      edtf: '2024-09-28',
      time: null,
    });
    expect(readRegisterNumber('Moscow, 28.09.2024 № 1832-28-09-2024')).toBeNull();
    expect(readRegisterNumber('words № 1832-28-09-2024')).toBeNull();
  });

  it('are no more than what stands in the calendar', () => {
    expect(readCrawlerPrefix('date 2022-09-05')?.end).toBe(15);
    expect(readCrawlerPrefix(`date 2022-09-05${' '.repeat(70)}x`)?.end).toBe(80);
    expect(readCrawlerPrefix('date 22-09-05 x')).toBeNull();
    expect(readCrawlerPrefix('date 5-May-2020 x')).toBeNull();
    expect(readCrawlerPrefix('date 2022/09/05 x')).toBeNull();
    expect(readCrawlerPrefix('page 2022-09-05 x')).toBeNull();
  });
});
