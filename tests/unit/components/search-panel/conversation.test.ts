import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Conversation, faultOf, type View } from '#components/SearchPanel/conversation.element.ts';
import { BrokenIndex, type Answer, type SearchEngine } from '#search/engine.ts';
import { answerOf, asking } from '../../../support/search.ts';

/** An engine that finds as many paragraphs as the query says. */
const counting: SearchEngine = { ask: ({ query }) => Promise.resolve(answerOf(Number(query))) };
const nowhere = () => Promise.resolve([]);

/** A conversation, and what it has shown. */
function conversation(
  open: () => Promise<SearchEngine>,
  sourced: (query: string) => Promise<readonly { id: string; title: string; date: string }[]> = nowhere,
) {
  const shown: View[] = [];
  return { talk: new Conversation(open, sourced, (view) => shown.push(view)), shown };
}

beforeAll(() => {
  vi.stubGlobal('navigator', { onLine: true });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const states = (shown: readonly View[]): string[] =>
  shown.map((view) => (view.state === 'failed' ? view.fault : view.state));

describe('a conversation with any engine', () => {
  test('shows the first hits, as many as were shown before, and more of them', async () => {
    const { talk, shown } = conversation(() => Promise.resolve(counting));
    const asked = asking({ query: '63' });
    await talk.ask(asked);
    await talk.ask(asked, 60);
    expect(states(shown)).toEqual(['opening', 'hits', 'loading', 'hits']);
    const numbers = shown.flatMap((view) => ('hits' in view ? [view.hits.length] : []));
    expect(numbers).toEqual([20, 60]);
    const more = await talk.more(asked, () => answerOf(63).hits(60, 20));
    expect(more?.map(({ paragraph }) => paragraph)).toEqual(['p61', 'p62', 'p63']);
  });

  test('says where nothing is found, and asks nothing where nothing in particular is asked', async () => {
    const { talk, shown } = conversation(() => Promise.resolve(counting));
    await talk.ask(asking({ query: '0' }));
    await talk.ask(asking());
    expect(states(shown)).toEqual(['opening', 'none', 'idle']);
  });

  test('needs no words: an order is enough, and the engine is asked for the newest where none is better', async () => {
    const sorts: string[] = [];
    const { talk, shown } = conversation(() =>
      Promise.resolve({
        ask: ({ sort }) => {
          sorts.push(sort);
          return Promise.resolve(answerOf(5));
        },
      }),
    );
    await talk.ask(asking({ from: '2020' }));
    await talk.ask(asking({ sort: 'oldest' }));
    expect(states(shown).at(-1)).toBe('hits');
    expect(sorts).toEqual(['newest', 'oldest']);
  });

  test('drops what comes when something else has been asked', async () => {
    const late = Promise.withResolvers<Answer>();
    const { talk, shown } = conversation(() =>
      Promise.resolve({ ask: (question) => (question.query === 'late' ? late.promise : counting.ask(question)) }),
    );
    const first = talk.ask(asking({ query: 'late' }));
    await talk.ask(asking({ query: '2' }));
    late.resolve(answerOf(9));
    await first;
    expect(states(shown).slice(2)).toEqual(['hits']);
    expect(shown.at(-1)).toMatchObject({ answer: { total: 2 } });
  });

  test('drops what else an answer holds, and its failure, when something else has been asked', async () => {
    const { talk } = conversation(() => Promise.resolve(counting));
    const [before, after] = [asking({ query: '30' }), asking({ query: '1' })];
    await talk.ask(before);
    const [value, failure] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
    const dropped = [value, failure].map(({ promise }) => talk.more(before, () => promise));
    await talk.ask(after);
    value.resolve(1);
    failure.reject(new Error('lost'));
    expect(await Promise.all(dropped)).toEqual([null, null]);
    await expect(talk.more(after, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  });

  test('opens an engine anew that could not be opened', async () => {
    const engines = [() => Promise.reject<SearchEngine>(new Error('Failed to fetch'))];
    const { talk, shown } = conversation(() => engines.shift()?.() ?? Promise.resolve(counting));
    await talk.ask(asking({ query: '3' }));
    await talk.ask(asking({ query: '3' }));
    expect(states(shown)).toEqual(['opening', 'failed', 'opening', 'hits']);
  });

  test('looks for documents of an address beside the engine: neither waits for the other, and a table that fails is left out', async () => {
    const document = { id: 'talks', title: 'Talks', date: '8 May 2021' };
    const table = Promise.withResolvers<readonly (typeof document)[]>();
    const { talk, shown } = conversation(
      () => Promise.resolve(counting),
      (query) => (query === '4' ? table.promise : Promise.reject(new Error('HTTP 404'))),
    );
    const sourced = () => Promise.all(shown.flatMap((view) => ('sourced' in view ? [view.sourced] : [])));
    await talk.ask(asking({ query: '4' }));
    expect(states(shown)).toEqual(['opening', 'hits']);
    table.resolve([document]);
    expect(await sourced()).toEqual([[document]]);
    await talk.ask(asking({ query: '5' }));
    expect(states(shown).at(-1)).toBe('hits');
    expect(await sourced()).toEqual([[document], []]);
  });

  test('shows documents with the first of their hits where that is asked for, ten at first', async () => {
    const asks: number[][] = [];
    const { talk, shown } = conversation(() =>
      Promise.resolve({
        ask: () => {
          const { groups } = answerOf(30);
          return Promise.resolve(
            answerOf(30, {
              groups: (...asking) => {
                asks.push(asking);
                return groups(...asking);
              },
            }),
          );
        },
      }),
    );
    const asked = asking({ query: 'x', grouped: true });
    await talk.ask(asked);
    await talk.ask(asked, 40);
    expect(asks).toEqual([
      [0, 10, 3],
      [0, 40, 3],
    ]);
    expect(shown.at(-1)).toMatchObject({ groups: [{ count: 30 }], hits: [{ paragraph: 'p1' }] });
  });

  test('shows as many hits as it is told to', async () => {
    const shown: View[] = [];
    const talk = new Conversation(
      () => Promise.resolve(counting),
      nowhere,
      (view) => shown.push(view),
      6,
    );
    await talk.ask(asking({ query: '30' }));
    expect(shown.at(-1)).toMatchObject({ hits: { length: 6 } });
  });

  describe('where the site has been published anew since', () => {
    /** As it comes from a worker. */
    const replaced = () => Promise.reject(Object.assign(new Error('replaced'), { name: 'ReplacedIndex' }));

    test('asks the same once anew, and shows as many hits as there were', async () => {
      const answers = [answerOf(90, { hits: replaced }), answerOf(80, { counts: replaced, people: replaced })];
      const { talk, shown } = conversation(() =>
        Promise.resolve({ ask: () => Promise.resolve(answers.shift() ?? answerOf(70)) }),
      );
      const asked = asking({ query: 'x' });
      await talk.ask(asked);
      expect(states(shown)).toEqual(['opening', 'hits']);
      const [first] = shown.flatMap((view) => ('answer' in view ? [view.answer] : []));
      expect(first?.total).toBe(80);
      const parts = [first?.counts, first?.people].map((get) => talk.more<unknown>(asked, get ?? nowhere, 40));
      expect(await Promise.all(parts)).toEqual([null, null]);
      expect(states(shown)).toEqual(['opening', 'hits', 'loading', 'hits']);
      expect(shown.at(-1)).toMatchObject({ answer: { total: 70 }, hits: { length: 40 } });
    });

    test('and never in a circle', async () => {
      const { talk, shown } = conversation(() =>
        Promise.resolve({ ask: ({ query }) => Promise.resolve(answerOf(9, query === 'x' ? { hits: replaced } : {})) }),
      );
      await talk.ask(asking({ query: 'x' }));
      expect(states(shown)).toEqual(['opening', 'broken']);
      const asked = asking({ query: 'y' });
      await talk.ask(asked);
      expect(await talk.more(asked, replaced)).toBeNull();
      const again = shown.flatMap((view) => ('asked' in view ? [view.asked] : [])).at(-1);
      await expect(talk.more(again ?? asked, replaced)).rejects.toThrow('replaced');
      expect(states(shown).slice(2)).toEqual(['loading', 'hits', 'loading', 'hits']);
    });
  });
});

describe('a failure means', () => {
  const asError = (name: string, message: string): Error => Object.assign(new Error(message), { name });

  test.each<[what: string, cause: Error, isOnline: boolean, fault: string]>([
    ['a damaged index', new BrokenIndex('t3 is too short.'), true, 'damaged'],
    ['a damaged index, also offline', asError('BrokenIndex', 'cut short'), false, 'damaged'],
    ['no connection', new TypeError('Failed to fetch'), false, 'offline'],
    ['a file that does not come', new TypeError('Failed to fetch'), true, 'failed'],
    ['a server that refuses', new Error('/search-index/meta: HTTP 503'), true, 'failed'],
    ['a fault of the program', new TypeError('x is not a function'), true, 'broken'],
  ])('%s', (_what, cause, isOnline, fault) => {
    expect(faultOf(cause, isOnline)).toBe(fault);
  });
});
