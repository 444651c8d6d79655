import { expect, it } from 'vitest';
import { buildDocument } from '../../support/document.ts';
import { citable, isCited } from '#document/citable.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';

it('numbers what is said; headings, remarks and elisions have no number of their own [promise 60]', () => {
  const document = buildDocument(
    new TextEncoder().encode(
      'Meeting with friends\nMay 8, 2021\n\nAnn Miller: Good afternoon.\n\n(Applause.)\n\n<…>\n\nBob Stone: Thank you.\n',
    ),
    'capture.txt',
  );
  const kinds = new Map(
    sections(document.tree).flatMap((section) => paragraphs(section).map((one) => [one, section.kind])),
  );
  expect(citable(document.tree).map(({ paragraph, citation }) => [citation.id, wordsOf(paragraph)])).toEqual([
    ['p1', 'Good afternoon.'],
    ['p2', 'Thank you.'],
  ]);
  expect((['heading', 'stage', 'elision'] as const).filter((kind) => isCited({ kind }))).toEqual([]);
  const unnumbered = [...kinds].filter(([{ citation }]) => citation === null);
  expect(unnumbered.map(([, kind]) => kind)).toEqual(['stage', 'elision']);
});
