import { describe, expect, test } from 'vitest';
import { found, indexed, question, searched } from '../../../../support/statements.ts';
import { record } from './record.ts';

const engine = await indexed(record);
const ids = (query: string) => found(engine, query);

describe('spellings of a name', () => {
  test('are one with it, and said [promise 118]', async () => {
    const answer = await engine.ask(question('Rakhmon'));
    expect(answer.total).toBe(4);
    expect(answer.joined).toEqual([
      {
        word: 'Rakhmon',
        spellings: [
          { word: 'rahmon', count: 2 },
          { word: 'раҳмон', count: 1 },
        ],
      },
    ]);
  });

  test('are told without whose something is, and all cases of one as one, each paragraph counted once', async () => {
    const cases = await indexed([
      searched('a', [
        'Rahmon and Rahmon’s men.',
        'Rahmon’s men.',
        'Карима Каримову представил Каримов.',
        'О Каримове.',
      ]),
      searched('b', ['Rakhmon.', 'Karimov.']),
    ]);
    expect((await cases.ask(question('Rakhmon'))).joined).toEqual([
      { word: 'Rakhmon', spellings: [{ word: 'rahmon', count: 2 }] },
    ]);
    const [karimov] = (await cases.ask(question('Karimov'))).joined;
    expect(karimov?.spellings).toEqual([{ word: 'каримов', count: 2 }]);
  });

  test('are not where they are switched off', async () => {
    expect(await found(engine, question('Rakhmon', { joined: false }))).toEqual(['reply#p1']);
    expect(await found(engine, question('Raxmon', { joined: false }))).toEqual([]);
  });

  test('are found by one that stands nowhere', async () => {
    expect(await ids('Rakhmonn')).toHaveLength(4);
    expect((await engine.ask(question('Rakhmonn'))).unknown).toEqual([]);
  });

  test('are joined among names only: a word that is written small is none', async () => {
    expect(await ids('on')).toEqual(['reply#p1', 'talks#p3']);
    expect(await ids('он')).toEqual(['note#p1']);
  });

  test.each([
    ['nine of ten times with a capital', 9, 1, 1],
    ['four of five times', 4, 1, 0],
  ])('are those of a word that is written %s', async (_what, capital, small, joined) => {
    const words = [...Array<string>(capital).fill('Rahmon'), ...Array<string>(small).fill('rahmon')];
    const written = await indexed([searched('a', [words.join(' ')]), searched('b', ['Rakhmon.'])]);
    expect((await written.ask(question('Rakhmon'))).joined).toHaveLength(joined);
  });

  test.each([
    ['of three letters', 'Kho', 'Hoo', 1],
    ['of two', 'Kho', 'Ho', 0],
  ])('are joined where they are %s at least', async (_what, asked, written, joined) => {
    const short = await indexed([searched('a', [written]), searched('b', [asked])]);
    expect((await short.ask(question(asked))).joined).toHaveLength(joined);
  });

  test('are not joined to what is not wanted', async () => {
    expect(await ids('trade -Rahmon')).toEqual(['reply#p1', 'reply#p2', 'note#p2']);
  });

  test('stand each for itself in a phrase', async () => {
    expect(await ids('"Rahmon"')).toHaveLength(2);
  });

  test('of a register are joined as well', async () => {
    const registered = await indexed(
      [searched('a', ['Peking agreed.']), searched('b', ['Beijing agreed.'])],
      [['peking', 'beijing']],
    );
    expect(await found(registered, 'Beijing')).toEqual(['b#p1', 'a#p1']);
  });
});
