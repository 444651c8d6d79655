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
    ['a word', ['Rahmon'], 3],
    ['a phrase', ['"military base"'], 3],
    ['a beginning', ['techn*'], 3],
    ['what somebody said', ['dues speaker:Belova'], 3],
    [
      'a word with a speaker, days and a year chosen',
      ['dues', { chosen: { speaker: ['Anna Belova'], year: ['2021'] }, from: '2020' }],
      3,
    ],
    ['everything', [''], 2],
  ] as const)('for %s', async (_what, asked, rounds) => {
    expect(await roundsOf([...asked] as Parameters<typeof question>)).toBe(rounds);
  });
});
