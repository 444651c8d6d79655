import { expect, test, vi } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { untiled } from '../../support/tiling.ts';

const { recognise } = vi.hoisted(() => ({ recognise: vi.fn(() => null) }));
vi.mock('#parse/formats/index.ts', () => ({
  formats: [
    {
      name: 'any',
      recognise,
      parse: () => {
        throw new Error('a format was asked to parse');
      },
    },
  ],
}));

const read = (text: string) => readDocument(Buffer.from(text), 'capture.txt');

test('a PDF is refused before any format is asked', () => {
  const { document, decisions } = read('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  expect(recognise).not.toHaveBeenCalled();
  expect(document.problems.map(({ name }) => name)).toContain('not-a-text');
  expect(document.tree.children.filter(({ type }) => type === 'section')).toEqual([]);
  expect(untiled(document)).toEqual([]);
  expect(decisions).toEqual([]);
});

test('a text is given to the formats', () => {
  expect(() => read('A text that only names %PDF-1.4.')).toThrow(RangeError);
  expect(recognise).toHaveBeenCalledOnce();
});
