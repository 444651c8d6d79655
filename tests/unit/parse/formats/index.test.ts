import { expect, test } from 'vitest';
import { formatNames } from '#document/format.ts';
import { formats } from '#parse/formats/index.ts';

test('every layout that has a name is one by which captures are read', () => {
  expect(formats.map(({ name }) => name).sort()).toEqual([...formatNames].sort());
});
