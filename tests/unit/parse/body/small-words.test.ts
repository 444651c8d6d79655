import { describe, expect, it } from 'vitest';
import { commonWordsOf } from '#parse/body/small-words.ts';
import { linesOf } from '../../../support/lines.ts';

const page = () =>
  commonWordsOf(linesOf('The main road and the task-force of the town', 'o’main, taskforce and bridges.'));

/** As it is for the first names that are asked for, and for those behind many others. */
const asked = [
  ['first', page()],
  ['behind many others', page()],
] as const;
for (let at = 0; at < 30; at += 1) asked[1][1](`w${'a'.repeat(at)}`);

describe.each(asked)('a name asked for %s', (_when, isCommon) => {
  it.each(['Main', 'Main Road', 'Bridges', '“Main” Road,'])(
    'is common where all its words stand in small letters: %s',
    (name) => {
      expect(isCommon(name)).toBe(true);
    },
  );

  it.each(['Task', 'Force', 'Main Task', 'Road 5', 'Bridge', 'M'])(
    'is not where one stands in none, or only in a longer word: %s',
    (name) => {
      expect(isCommon(name)).toBe(false);
    },
  );
});
