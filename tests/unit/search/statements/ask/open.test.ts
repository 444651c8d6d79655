import { describe, expect, test } from 'vitest';
import { BrokenIndex, NONE, ReplacedIndex, type SearchEngine } from '#search/engine.ts';
import { openIndex } from '#search/statements/ask/open.ts';
import { engineOf, filesOf, found, indexed, question, searched } from '../../../../support/statements.ts';
import { record } from './record.ts';

const engine = await indexed(record);
const ids = (query: string) => found(engine, query);

describe('what is found', () => {
  test.each([
    ['the forms of a word', 'floods', ['winter#p1']],
    ['an inflected form by another', 'flood', ['winter#p1']],
    ['nothing by the beginning of a word', 'tra', []],
    ['nothing that only begins as a word that stands there', 'militaryish', []],
    ['a phrase, its words side by side', '"military base"', ['visit#p2']],
    ['a phrase among words', '"military base" stays', ['visit#p2']],
    ['a compound as its words side by side', 'military-technical', ['visit#p3']],
    ['words without others', 'dues -floods', ['winter#p2']],
    ['without a phrase', 'base -"military base"', ['visit#p3']],
    ['one or the other', 'Idlib OR stays', ['talks#p1', 'visit#p2']],
    ['a beginning', 'techn*', ['visit#p3']],
    ['signs within a word', 'C5+1', ['reply#p2']],
    ['a word without its marks', 'Lodz', ['reply#p2']],
    ['what somebody said', 'speaker:Belova Rakhmon', ['talks#p1', 'reply#p1']],
    ['what others said', 'dues -speaker:Belova', ['winter#p2']],
    [
      'what somebody said or what holds a word',
      'speaker:Petrov OR C5+1',
      ['winter#p2', 'talks#p2', 'talks#p3', 'reply#p2'],
    ],
    ['by days in the query', 'trade after:2021-05 before:2021-05', ['reply#p1', 'reply#p2']],
    ['nothing in a head alone', 'Muhriddin', []],
  ])('%s: %s', async (_what, query, expected) => {
    expect((await ids(query)).sort()).toEqual([...expected].sort());
  });

  test('without words everything', async () => {
    expect(await found(engine, question('', { sort: 'oldest' }))).toHaveLength(12);
    expect(await ids('-trade')).toHaveLength(9);
  });
});

describe('words that stand nowhere', () => {
  test('are named, and nothing is found', async () => {
    const answer = await engine.ask(question('Rahmon zzzz'));
    expect([answer.total, answer.unfiltered]).toEqual([0, 0]);
    expect(answer.unknown.map(({ word }) => word)).toEqual(['zzzz']);
  });

  test('are left out where the reader agrees', async () => {
    expect(await found(engine, question('Idlib zzzz', { without: ['zzzz'] }))).toEqual(['talks#p1']);
    const answer = await engine.ask(question('Idlib zzzz', { without: ['zzzz', 'Idlib'] }));
    expect([answer.unknown, answer.leftOut]).toEqual([[], ['zzzz']]);
  });

  test('are named too where others will do, or where they are not wanted, and keep nothing back', async () => {
    const answer = await engine.ask(question('Idlib OR zzzz -yyyy'));
    expect([answer.total, answer.unknown]).toEqual([1, []]);
    expect(answer.absent.map(({ word }) => word)).toEqual(['zzzz', 'yyyy']);
    const neither = await engine.ask(question('zzzz OR yyyy -zzzz'));
    expect([neither.unknown.map(({ word }) => word), neither.absent]).toEqual([['zzzz', 'yyyy'], []]);
    const [absent] = (await engine.ask(question('Idlib OR tradde'))).absent;
    expect(await absent?.nearest()).toEqual([{ word: 'trade', count: 3 }]);
  });

  test.each([
    ['zzzz', 'word', false],
    ['"trades"', 'word', false],
    ['"base stays military"', 'phrase', false],
    ['zzz*', 'prefix', false],
    ['muhr*', 'prefix', true],
    ['speaker:Lavrov', 'speaker', false],
    ['Muhriddin', 'word', true],
  ])('are said to be what they are: %s is a %s, in a title: %s', async (query, what, isInHeads) => {
    expect((await engine.ask(question(query))).unknown).toMatchObject([{ what, isInHeads }]);
  });

  test('of a speaker have names near to them', async () => {
    const [unknown] = (await engine.ask(question('speaker:Belowa'))).unknown;
    expect(unknown).toBeUndefined();
    const [typo] = (await engine.ask(question('speaker:Petrow', { joined: false }))).unknown;
    expect(await typo?.nearest()).toEqual([{ word: 'petrov', count: 3 }]);
  });

  test('are named once', async () => {
    expect((await engine.ask(question('zzzz zzzz'))).unknown).toHaveLength(1);
  });

  test('have spellings near to them, with their counts', async () => {
    const [unknown] = (await engine.ask(question('Tradde'))).unknown;
    expect(await unknown?.nearest()).toEqual([{ word: 'trade', count: 3 }]);
  });

  test.each([
    ['five letters may differ in one', 'tradf', ['trade']],
    ['five letters may not differ in two', 'traff', []],
    ['seven letters may differ in two', 'idlibxy', ['idlib']],
    ['nine letters may not differ in three', 'techxyzal', []],
    ['ten letters may differ in three', 'technicxyz', ['technical']],
  ])('%s: %s', async (_what, word, near) => {
    const [unknown] = (await engine.ask(question(word))).unknown;
    expect((await unknown?.nearest())?.map((each) => each.word)).toEqual(near);
  });

  test('are known where they stand in the head of a document, which can then be looked for', async () => {
    expect((await engine.ask(question('Muhriddin'))).words).toEqual([['Muhriddin', 'muhriddin']]);
    expect((await engine.ask(question('Mukhriddin'))).words).toEqual([['Mukhriddin', 'muhriddin']]);
    expect((await engine.ask(question('Muhriddin zzzz'))).words).toEqual([]);
  });

  test('are looked for in heads by all that begin as is asked, those that stand in heads first', async () => {
    expect((await engine.ask(question('muhr*'))).words).toEqual([['muhr', 'muhriddin']]);
    const engineOfBoth = await indexed([searched('a', ['Idle talk of idle lovers.'], { head: ['Idlib'] })]);
    expect((await engineOfBoth.ask(question('idl*'))).words).toEqual([['idl', 'idlib', 'idle']]);
  });
});

describe('facets and days', () => {
  const counts = async (asked: Parameters<typeof question>[1], query = '') => {
    const answer = await (await engine.ask(question(query, asked))).counts();
    return Object.fromEntries(
      Object.entries(answer).map(([facet, values]) => [
        facet,
        values.map(({ key, count }) => `${key} ${String(count)}`),
      ]),
    );
  };

  test('are counted, the most frequent first, years newest first', async () => {
    expect(await counts({})).toEqual({
      year: ['2021 7', '2020 2', '2012 3', `${NONE} 2`],
      kind: ['remarks 9', 'news-report 3'],
      speaker: [`${NONE} 6`, 'Anna Belova 3', 'Ivan Petrov 3'],
      publisher: ['Ministry 7', 'Gas Agency 3', `${NONE} 2`],
      language: ['en 10', 'tg 2'],
    });
  });

  test('each is counted as if nothing of it were chosen', async () => {
    const { speaker, year } = await counts({ chosen: { speaker: ['Anna Belova'], year: ['2021'] } });
    expect(speaker).toEqual(['Anna Belova 3', 'Ivan Petrov 3', `${NONE} 1`]);
    expect(year).toEqual(['2021 3', '2020 1']);
  });

  test('of one any, of several all', async () => {
    const both = question('', { chosen: { speaker: ['Anna Belova', 'Ivan Petrov'], year: ['2020'] } });
    expect((await found(engine, both)).sort()).toEqual(['winter#p1', 'winter#p2']);
  });

  test('filters that hide what would be found are known to', async () => {
    const answer = await engine.ask(question('Idlib', { chosen: { year: ['2012'] } }));
    expect([answer.total, answer.unfiltered]).toEqual([0, 1]);
  });

  test('an uncertain date is found by its range and said to be uncertain', async () => {
    const answer = await engine.ask(question('dues', { from: '2021', to: '2021' }));
    expect([answer.total, answer.uncertain]).toEqual([2, 2]);
    expect((await answer.hits(0, 1)).map(({ uncertain }) => uncertain)).toEqual([true]);
    expect((await engine.ask(question('dues', { from: '2020-12', to: '2021-02' }))).uncertain).toBe(0);
    expect((await engine.ask(question('dues', { from: '2021-03' }))).total).toBe(0);
  });

  test('a date with an open end is found by all days that it can mean, and counted by the year that is known', async () => {
    const open = await indexed([
      searched('before', ['A bridge.'], { days: [null, '1999-12-31'] }),
      searched('since', ['The bridge.'], { days: ['2004-05-01', null] }),
    ]);
    const within = async (from: string | null, to: string | null) => {
      const answer = await open.ask(question('bridge', { from, to, sort: 'oldest' }));
      const hits = await answer.hits(0, 10);
      return hits.map(({ document, uncertain }) => `${document}${uncertain ? '?' : ''}`).join(' ');
    };
    expect(await within('1800', '1801')).toBe('before?');
    expect(await within('2030', null)).toBe('since?');
    expect(await within('2004-05', null)).toBe('since');
    expect(await within(null, '1999')).toBe('before');
    expect(await within('2000', '2004-04')).toBe('');
    expect(await within('1999-12-31', '2004-05-01')).toBe('before? since?');
    const { year } = await (await open.ask(question('bridge'))).counts();
    expect(year.map(({ key }) => key)).toEqual(['2004', '1999']);
    const [hit] = await (await open.ask(question('bridge', { sort: 'newest' }))).hits(0, 1);
    expect(hit?.days).toEqual(['2004-05-01', null]);
  });

  test('what is undated is counted apart where days are asked for', async () => {
    const answer = await engine.ask(question('trade', { from: '2012' }));
    expect([answer.total, answer.undated]).toEqual([2, 1]);
    expect((await engine.ask(question('trade', { chosen: { year: [NONE] } }))).total).toBe(1);
  });
});

describe('the order of hits', () => {
  test('by date the undated come last, and a document stays in its own order', async () => {
    expect(await found(engine, question('trade', { sort: 'oldest' }))).toEqual(['reply#p1', 'reply#p2', 'note#p2']);
    expect(await found(engine, question('Rahmon OR dues', { sort: 'newest' }))).toEqual([
      'reply#p1',
      'talks#p1',
      'talks#p2',
      'winter#p1',
      'winter#p2',
      'note#p1',
    ]);
  });

  test('document by document each stands where its first hit does, with the number of all of its hits', async () => {
    const answer = await engine.ask(question('Rahmon OR dues OR Idlib'));
    const groups = await answer.groups(0, 9, 1);
    expect(
      groups.map(({ document, count, hits }) => [document, count, hits.map(({ paragraph }) => paragraph)]),
    ).toEqual([
      ['talks', 2, ['p1']],
      ['winter', 2, ['p1']],
      ['reply', 1, ['p1']],
      ['note', 1, ['p1']],
    ]);
    expect((await answer.groups(1, 2, 9)).map(({ document }) => document)).toEqual(['winter', 'reply']);
    expect((await answer.inGroup(0, 1, 9)).map(({ paragraph }) => paragraph)).toEqual(['p2']);
    expect(await answer.inGroup(7, 0, 9)).toEqual([]);
  });

  test('the form that was asked for comes before its other forms', async () => {
    const forms = await indexed([searched('a', ['An internal matter.']), searched('b', ['An international matter.'])]);
    expect(await found(forms, 'internal')).toEqual(['a#p1', 'b#p1']);
    expect(await found(forms, 'international')).toEqual(['b#p1', 'a#p1']);
  });
});

describe('excerpts', () => {
  const marked = async (asking: SearchEngine, query: string) => {
    const answer = await asking.ask(question(query));
    const hits = await answer.hits(0, answer.total);
    return hits.map(({ excerpt }) => excerpt.filter((part) => part.found).map(({ text }) => text));
  };

  test.each([
    ['"military base"', [['military base']]],
    ['base', [['base'], ['base']]],
    ['"Lodz"', [['Łódź']]],
    ['C5+1', [['C5+1']]],
    ['techn*', [['technical']]],
  ])('mark what was found of %s and nothing else', async (query, expected) => {
    expect(await marked(engine, query)).toEqual(expected);
  });

  test.each([
    ['whole where it has forty words', 39, 0, 'gas'],
    ['cut at its end where it has more', 40, 0, '…'],
  ])('show a paragraph %s', async (_what, before, after, last) => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${String(at)}`).join(' ');
    const long = await indexed([searched('a', [`oil ${words(before - 1)} gas ${words(after)}`.trim()])]);
    const [hit] = await (await long.ask(question('oil'))).hits(0, 1);
    expect(hit?.excerpt.at(-1)?.text.trim().split(' ').at(-1)).toBe(last);
  });

  test('begin eight words before what was found first', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${String(at)}`).join(' ');
    const long = await indexed([searched('a', [`${words} gas ${words}`])]);
    const [hit] = await (await long.ask(question('gas'))).hits(0, 1);
    expect(hit?.excerpt.slice(0, 2).map(({ text }) => text.trim())).toEqual(['…', 'w52 w53 w54 w55 w56 w57 w58 w59']);
  });

  test('mark abbreviations in phrases', async () => {
    const army = await indexed([searched('a', ['The U.S. Army stays; an army.'])]);
    expect(await marked(army, '"U.S. Army"')).toEqual([['U.S. Army']]);
  });
});

describe('the letters of a beginning', () => {
  test('are those typed: ь has no Latin letter, and is none that may be left out', async () => {
    const words = await indexed([searched('a', ['Уголь и уголовный.']), searched('b', ['Один уголовный.'])]);
    expect(await found(words, 'уголь*')).toEqual(['a#p1']);
  });

  test('may lie beyond the first plane', async () => {
    const adlam = ['\u{1E900}\u{1E901}\u{1E902}\u{1E903}', '\u{1E900}\u{1E901}\u{1E902}\u{1E904}'];
    const words = await indexed([searched('a', adlam)]);
    expect(await found(words, '\u{1E900}\u{1E901}\u{1E902}*')).toHaveLength(2);
  });
});

describe('a name', () => {
  test('is shown as its own document prints it', async () => {
    const said = (id: string, name: string) => ({
      id,
      text: 'Gas.',
      speaker: { key: 'anna-belova', name },
      role: null,
    });
    const named = await indexed([
      searched('a', [], { paragraphs: [said('p1', 'Anna Belova')] }),
      searched('b', [], { paragraphs: [said('p1', 'A. Belova')] }),
    ]);
    const hits = await (await named.ask(question('gas', { sort: 'oldest' }))).hits(0, 2);
    expect(hits.map(({ speaker }) => speaker?.name)).toEqual(['Anna Belova', 'A. Belova']);
  });
});

describe('people', () => {
  test('are offered by the words of their names, in any spelling', async () => {
    const answer = await engine.ask(question('belova'));
    expect(answer.unknown.map(({ word }) => word)).toEqual(['belova']);
    expect(await (await engine.ask(question('Иван'))).people()).toEqual([]);
    expect(await (await engine.ask(question('Belova Petrov'))).people()).toEqual([]);
    const named = await indexed([searched('a', ['Ivan Petrov: I, Ivan.'], { head: ['Ivan Petrov'] })]);
    expect(await (await named.ask(question('Иван'))).people()).toEqual([
      { key: 'Ivan Petrov', name: 'Ivan Petrov', count: 1 },
    ]);
    expect(await (await named.ask(question('pet*'))).people()).toHaveLength(1);
  });

  test('are counted within days and facets, whatever the words, and left out where nothing of them passes', async () => {
    const days = (day: string) => ({ days: [day, day] as const, head: ['Ivan Petrov'] });
    const named = await indexed([
      searched('a', ['Ivan Petrov: I.', 'Ivan Petrov: We.', 'Anna Petrov: I.'], days('2020-01-01')),
      searched('b', ['Ivan Petrov: They.'], days('2021-01-01')),
    ]);
    const people = async (asked: Parameters<typeof question>[1], query = 'Petrov') =>
      (await (await named.ask(question(query, asked))).people()).map(({ key, count }) => `${key} ${String(count)}`);
    expect(await people({})).toEqual(['Ivan Petrov 3', 'Anna Petrov 1']);
    expect(await people({ from: '2021' })).toEqual(['Ivan Petrov 1']);
    expect(await people({ chosen: { year: ['2020'] } })).toEqual(['Ivan Petrov 2', 'Anna Petrov 1']);
    expect(await people({}, 'Petrov before:2020')).toEqual(['Ivan Petrov 2', 'Anna Petrov 1']);
    expect((await named.ask(question('Petrov before:2020-06', { from: '2019' }))).days).toEqual({
      from: '2019-01-01',
      to: '2020-06-30',
    });
  });
});

describe('what is loaded', () => {
  test('is no more than is asked for: the speakers with the facets only', async () => {
    const read: string[] = [];
    const watched = engineOf(await filesOf(record), (path) => void read.push(path));
    const answer = await watched.ask(question('Idlib'));
    await answer.hits(0, 10);
    expect(read.map((path) => path.replace(/-.*|^.*\//gu, ''))).toEqual(['meta', 't0', 'f0']);
    await answer.counts();
    expect(read.slice(3).map((path) => path.replace(/-.*|^.*\//gu, ''))).toEqual(['facts', 'speakers']);
  });
});

describe('an index that is not whole', () => {
  test.each([
    ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -9)],
    ['altered', (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 12 ? byte ^ 1 : byte))],
    ['empty', () => new Uint8Array(0)],
  ])('a file that is %s gives no list', async (_what, harm) => {
    const files = await filesOf(record);
    for (const [path, bytes] of files) {
      const broken = engineOf(new Map(files).set(path, harm(bytes)));
      const asking = async () => {
        const answer = await broken.ask(question('"military base" OR techn*'));
        await Promise.all([answer.hits(0, 10), answer.counts()]);
      };
      await expect(asking(), path).rejects.toThrow(BrokenIndex);
    }
  });

  test('another version is said to be one', async () => {
    const other = new Blob([JSON.stringify({ format: 0 })]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(other).arrayBuffer());
    await expect(engineOf(new Map([['meta', bytes]])).ask(question('gas'))).rejects.toThrow(/another version/u);
  });

  test('an index that has been replaced is opened anew for a new question, and an answer stays of its own', async () => {
    const [old, now] = [await filesOf(record.slice(0, 3)), await filesOf(record)];
    let files = old;
    const fresh: boolean[] = [];
    const replaced = openIndex((path, isFresh) => {
      if (path === 'meta') fresh.push(isFresh);
      return Promise.resolve(files.get(path) ?? null);
    });
    const answer = await replaced.ask(question('Rahmon'));
    expect(answer.total).toBe(2);
    files = now;
    await expect(answer.hits(0, 10)).rejects.toThrow(ReplacedIndex);
    await expect(answer.counts()).rejects.toThrow(ReplacedIndex);
    expect(await found(replaced, 'Rakhmon')).toHaveLength(4);
    expect(fresh).toEqual([false, true, true]);
  });

  test('a copy that is damaged in a cache is read once more', async () => {
    const files = await filesOf(record);
    const cached = openIndex((path, isFresh) => {
      const bytes = files.get(path) ?? null;
      return Promise.resolve(isFresh || bytes === null ? bytes : bytes.slice(0, -9));
    });
    expect(await found(cached, 'Idlib')).toEqual(['talks#p1']);
  });

  test('a file that is gone for good is said to be', async () => {
    const files = await filesOf(record);
    for (const path of files.keys()) if (path.includes('/t')) files.delete(path);
    await expect(engineOf(files).ask(question('gas'))).rejects.toThrow(BrokenIndex);
  });
});
