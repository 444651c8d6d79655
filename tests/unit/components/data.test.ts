import { expect, test } from 'vitest';
import { dataOf } from '../../../src/components/data.element.ts';

const element = (dataset: DOMStringMap) => ({ localName: 'copy-links', dataset });

test('a script reads the words the page hands to it', () => {
  expect(dataOf(element({ strings: '{"link":"Copy link"}' }), 'strings')).toEqual({ link: 'Copy link' });
});

test('where the page has handed over nothing, that is said instead of going on without words', () => {
  expect(() => dataOf(element({}), 'strings')).toThrow('<copy-links> has no data-strings');
});

test('where it is cut off, the element and the attribute are named', () => {
  expect(() => dataOf(element({ strings: '{"link":' }), 'strings')).toThrow('data-strings of <copy-links> is not JSON');
});
