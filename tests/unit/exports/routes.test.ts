import { expect, test } from 'vitest';
import { addressesFor } from '#addresses/addresses.ts';
import type { Document } from '#document/document.ts';

import { exportTable, type Export } from '#exports/index.ts';
import { exported, routeOf } from '#exports/routes.ts';
import { record } from '../catalogue/records.ts';
import { section, tree } from '../../support/tree.ts';

const ids: Export = { suffix: 'ids.txt', mediaType: 'text/plain; charset=utf-8', write: ({ id }) => `${id}\n` };

const document: Document = {
  ...record('talks', '2021-05-08'),
  permanence: { published: false, provisional: [], versions: [], tombstones: [], earlier: {}, formerly: [] },
  tree: tree(section('speech', {}, ['Hello.'])),
  capture: 'Hello.',
  bytes: {},
};

test('a form is a file beside the page of its document, as its form writes it, under its media type', async () => {
  const file = exported(document, '/documents/[id].ids.txt', [{ ...ids, suffix: 'md' }, ids]);
  expect(await file.text()).toBe('talks\n');
  expect(file.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(routeOf(ids).replace('[id]', document.id)).toBe(addressesFor('en').file(document.id, ids.suffix));
});

test('a form that the table lacks is refused', () => {
  expect(() => exported(document, '/documents/[id].md', [ids])).toThrow('No export has the route /documents/[id].md.');
});

test('no two forms have one suffix, and none would be taken for a page', () => {
  const suffixes = exportTable.map(({ suffix }) => suffix);
  expect(new Set(suffixes).size).toBe(suffixes.length);
  expect(suffixes.filter((suffix) => !/^[a-z]+(?:\.[a-z]+)*$/u.test(suffix))).toEqual([]);
});
