import { describe, expect, test } from 'vitest';
import { openIndex } from '#search/statements/ask/open.ts';
import { filesOf, question } from '../../../../support/statements.ts';
import { record } from './record.ts';

describe('how often a question waits for the network', () => {
  /** Asks, all that is asked for at one time being answered at one time; gives the number of such times. */
  async function roundsOf(asked: Parameters<typeof question>): Promise<number> {
    const files = await filesOf(record);
    const waiting: (() => void)[] = [];
    const slow = openIndex(
      (path) =>
        new Promise((resolve) => {
          waiting.push(() => {
            resolve(files.get(path) ?? null);
          });
        }),
    );
    const over = (async () => {
      await (await slow.ask(question(...asked))).hits(0, 10);
    })();
    let rounds = 0;
    for (;;) {
      const isOver = await Promise.race([over.then(() => true), new Promise((resolve) => setTimeout(resolve, 5))]);
      if (isOver === true) return rounds;
      if (waiting.length > 0) rounds += 1;
      for (const answer of waiting.splice(0)) answer();
    }
  }

  test.each([
    ['a word', ['Rahmon']],
    ['a phrase', ['"military base"']],
    ['a beginning', ['techn*']],
    ['what somebody said', ['dues speaker:Belova']],
    [
      'with a speaker, days and a year chosen',
      ['dues', { chosen: { speaker: ['Anna Belova'], year: ['2021'] }, from: '2020' }],
    ],
    ['everything', ['']],
  ] as const)('three times for %s', async (_what, asked) => {
    expect(await roundsOf([...asked] as Parameters<typeof question>)).toBe(3);
  });
});
