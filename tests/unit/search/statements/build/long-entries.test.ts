import { beforeAll, describe, expect, test } from 'vitest';
import { LONG_ENTRY_BYTES } from '#search/statements/format/layout.ts';
import { engineOf, filesOf, question, searched } from '../../../../support/statements.ts';

/** A list has one byte at least for each paragraph. */
const MANY = LONG_ENTRY_BYTES + 1;

describe('a word that stands in very many paragraphs', () => {
  const texts = Array.from({ length: MANY }, (_, at) =>
    at % 1000 === 7 ? 'Some bases of the fleet.' : 'The base stands.',
  );
  const read: string[] = [];
  let files: Awaited<ReturnType<typeof filesOf>> = new Map();
  beforeAll(async () => {
    files = await filesOf([searched('a', texts), searched('b', ['A basement.'])]);
  });

  async function asked(
    query: string,
    of = files,
  ): Promise<{ readonly total: number; readonly read: readonly string[] }> {
    read.length = 0;
    const { total } = await engineOf(of, (path) => read.push(path.replace(/^.*\//u, ''))).ask(question(query));
    return { total, read: read.toSorted() };
  }

  test('has a file of its own, and its places another that only a phrase needs', async () => {
    const names = [...files.keys()].map((path) => path.replace(/^.*\//u, ''));
    expect(names.filter((name) => /^[lpt]/u.test(name)).toSorted()).toEqual(['l0', 'l1', 'p0', 'p1', 't0', 't1']);
    expect(await asked('base')).toEqual({ total: MANY, read: ['l0', 'meta'] });
    expect(await asked('"the base"')).toEqual({ total: MANY - 9, read: ['l0', 'l1', 'meta', 'p0', 'p1'] });
    // One that stands in a few less is in a shard with its places.
    expect(await asked('"base stands"')).toEqual({ total: MANY - 9, read: ['l0', 'meta', 'p0', 't1'] });
  });

  test('is looked for in other spellings where it is written as a name, or stands nowhere as it is typed', async () => {
    expect(await asked('basse')).toEqual({ total: 0, read: ['l0', 'meta', 't0'] });
    const capital = texts.map((text) => text.replace('base', 'Base'));
    const named = await filesOf([searched('a', capital), searched('b', ['Бэйс, Басе.'])]);
    expect(await asked('base', named)).toEqual({ total: MANY + 1, read: ['l0', 'meta', 't0'] });
  });

  test('leaves its neighbours where they are', async () => {
    expect((await asked('basement')).total).toBe(1);
    expect((await asked('fleet')).total).toBe(9);
    expect((await asked('bas*')).total).toBe(MANY + 1);
  });
});
