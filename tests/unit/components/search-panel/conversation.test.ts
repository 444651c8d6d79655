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

  test('shows the documents of an address instead of asking for its words', async () => {
    const document = { id: 'talks', title: 'Talks', date: '8 May 2021' };
    const { talk, shown } = conversation(
      () => Promise.resolve(counting),
      (query) => Promise.resolve(query === '4-2' ? [document] : []),
    );
    await talk.ask(asking({ query: '4-2' }));
    await talk.ask(asking({ query: '4' }));
    expect(states(shown)).toEqual(['opening', 'sourced', 'opening', 'hits']);
    expect(shown[1]).toMatchObject({ documents: [document] });
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
