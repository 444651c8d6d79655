import { describe, expect, test } from 'vitest';
import { Conversation, type View } from '#components/SearchPanel/conversation.element.ts';
import { optionsOf } from '#components/SearchPanel/facets.element.ts';
import { linkOf, voiceOf } from '#components/SearchPanel/hits.element.ts';
import { readAsked, writeAsked } from '#components/SearchPanel/state.element.ts';
import {
  NONE,
  type Answer,
  type Counts,
  type Facet,
  type Hit,
  type Question,
  type SearchEngine,
} from '#search/engine.ts';
import { stringsFor } from '#strings/strings.ts';

const { search, kinds, locale, counts, body } = stringsFor('en');
const strings = { search, kinds, locale, paragraphs: counts.paragraphs, paragraph: body.paragraph, people: {} };

const nothing = { speaker: [], kind: [], year: [] };
const asking = (query: string): Question => ({ query, chosen: nothing });

const hit = (number: string): Hit => ({
  address: `/documents/x/#p${number}`,
  number,
  title: 'Talks',
  date: '8 May 2021',
  facets: { speaker: ['A. Speaker'], kind: ['meeting'], year: ['2021'] },
  excerpt: [{ text: 'Words', found: true }],
});

/** An answer of so many hits. */
const answerOf = (total: number): Answer => ({
  total,
  counts: { speaker: { 'A. Speaker': total }, kind: { meeting: total }, year: { '2021': total } },
  hits: (from, most) =>
    Promise.resolve(Array.from({ length: Math.min(most, total - from) }, (_, index) => hit(String(from + index + 1)))),
});

/** An engine that is no Pagefind: it finds as many paragraphs as the query says. */
const counting: SearchEngine = { ask: ({ query }) => Promise.resolve(answerOf(Number(query))) };

/** A conversation, and what it has shown. */
function conversation(open: () => Promise<SearchEngine>): { talk: Conversation; shown: View[] } {
  const shown: View[] = [];
  return { talk: new Conversation(open, (view) => shown.push(view)), shown };
}

const states = (shown: readonly View[]): string[] =>
  shown.map((view) => (view.state === 'failed' ? view.fault : view.state));

describe('a conversation with any engine', () => {
  test('shows the first hits, and more of them', async () => {
    const { talk, shown } = conversation(() => Promise.resolve(counting));
    await talk.ask(asking('23'));
    expect(states(shown)).toEqual(['loading', 'hits']);
    expect(shown[1]).toMatchObject({ question: asking('23'), answer: { total: 23 } });
    const view = shown[1];
    if (!view || !('answer' in view)) throw new Error('There is no answer.');
    expect(view.hits).toHaveLength(20);
    expect((await talk.more(view.answer, 20))?.map(({ number }) => number)).toEqual(['21', '22', '23']);
  });

  test('says where nothing is found, and asks nothing without words', async () => {
    const { talk, shown } = conversation(() => Promise.resolve(counting));
    await talk.ask(asking('0'));
    await talk.ask(asking(''));
    expect(states(shown)).toEqual(['loading', 'none', 'idle']);
  });

  test('drops what comes when something else has been asked', async () => {
    const late = Promise.withResolvers<Answer>();
    const { talk, shown } = conversation(() =>
      Promise.resolve({ ask: (question) => (question.query === 'late' ? late.promise : counting.ask(question)) }),
    );
    const first = talk.ask(asking('late'));
    await talk.ask(asking('2'));
    late.resolve(answerOf(9));
    await first;
    expect(states(shown)).toEqual(['loading', 'loading', 'hits']);
    expect(shown.at(-1)).toMatchObject({ answer: { total: 2 } });
  });

  test('drops more hits, and their failure, when something else has been asked', async () => {
    const { talk } = conversation(() => Promise.resolve(counting));
    await talk.ask(asking('30'));
    const [hits, failure] = [Promise.withResolvers<Hit[]>(), Promise.withResolvers<Hit[]>()];
    const dropped = [hits, failure].map(({ promise }) => talk.more({ ...answerOf(30), hits: () => promise }, 20));
    await talk.ask(asking('1'));
    hits.resolve([hit('21')]);
    failure.reject(new Error('lost'));
    expect(await Promise.all(dropped)).toEqual([null, null]);
    await expect(talk.more({ ...answerOf(30), hits: () => Promise.reject(new Error('lost')) }, 20)).rejects.toThrow(
      'lost',
    );
  });

  test('tells an index that cannot be loaded from one that cannot answer, and tries to load again', async () => {
    const engines = [
      () => Promise.reject<SearchEngine>(new Error('offline')),
      () => Promise.resolve({ ask: () => Promise.reject(new Error('damaged')) }),
    ];
    const { talk, shown } = conversation(() => engines.shift()?.() ?? Promise.resolve(counting));
    for (let time = 0; time < 3; time += 1) await talk.ask(asking('3'));
    expect(states(shown)).toEqual(['loading', 'failed', 'loading', 'broken', 'loading', 'broken']);
    expect(shown[1]).toMatchObject({ cause: new Error('offline') });
  });
});

describe('a facet offers', () => {
  const offered = (facet: Facet, counts: Counts[Facet], chosen: readonly string[]): string[] =>
    optionsOf(facet, counts, chosen, strings).map(
      ({ name, count, isChosen }) => `${isChosen ? '*' : ''}${name} ${String(count)}`,
    );

  test('the values with hits, the most first, under the names of the interface', () => {
    expect(offered('speaker', { 'B. Other': 2, 'A. Speaker': 2, [NONE]: 5, 'C. Silent': 0 }, [])).toEqual([
      'No speaker named 5',
      'A. Speaker 2',
      'B. Other 2',
    ]);
    expect(offered('kind', { meeting: 1, unheard: 2 }, [])).toEqual(['unheard 2', 'Meeting 1']);
  });

  test('years the newest first', () => {
    expect(offered('year', { 2019: 1, 2021: 1, [NONE]: 1, 2020: 7 }, [])).toEqual([
      '2021 1',
      '2020 7',
      '2019 1',
      'Undated 1',
    ]);
  });

  test('what is chosen, also without hits, and nothing where there is no choice', () => {
    expect(offered('year', { 2021: 4 }, ['1999'])).toEqual(['2021 4', '*1999 0']);
    expect(offered('year', { 2021: 4 }, ['2021'])).toEqual(['*2021 4']);
    expect(offered('year', { 2021: 4 }, [])).toEqual([]);
  });
});

describe('somebody whom a register knows', () => {
  const known = { ...strings, people: { 'A. Speaker': 'a-speaker', 'Anna Speaker': 'a-speaker' } };

  test('is offered and named by the name, and found by addresses that have any of the names', () => {
    const [first] = optionsOf('speaker', { 'a-speaker': 2, 'B. Other': 1 }, [], known);
    expect(first).toMatchObject({ value: 'a-speaker', name: 'A. Speaker' });
    const found = { facets: { ...hit('1').facets, speaker: ['a-speaker'] } };
    expect(voiceOf(found, known)).toEqual({ is: 'speaker', name: 'A. Speaker' });
    const { speaker, kind } = readAsked('?speaker=Anna+Speaker&speaker=toString&kind=A.+Speaker', known.people).chosen;
    expect([speaker, kind]).toEqual([['a-speaker', 'toString'], ['A. Speaker']]);
  });
});

describe('a hit', () => {
  test('leads to its paragraph and has the words marked there that were found', () => {
    const excerpt = [
      { text: 'Russian-language', found: true },
      { text: ' school', found: false },
    ];
    expect(linkOf({ ...hit('12a'), excerpt })).toBe('/documents/x/?highlight=Russian-language#p12a');
    expect(linkOf({ ...hit('1'), excerpt: [] })).toBe('/documents/x/#p1');
  });

  test('names its speaker or, where nobody is named, the kind of document', () => {
    expect(voiceOf(hit('1'), strings)).toEqual({ is: 'speaker', name: 'A. Speaker' });
    const unnamed = { facets: { ...hit('1').facets, speaker: [NONE] } };
    expect(voiceOf(unnamed, strings)).toEqual({ is: 'kind', name: 'Meeting' });
  });
});

test('what is asked stands in the address', () => {
  const asked = { query: 'one "two"', chosen: { speaker: ['A & B'], kind: [], year: ['2020', '2021'] } };
  expect(writeAsked(asked)).toBe('?q=one+%22two%22&speaker=A+%26+B&year=2020&year=2021');
  expect(readAsked(writeAsked(asked))).toEqual(asked);
  expect(writeAsked(asking(''))).toBe('');
});
