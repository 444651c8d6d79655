import { expect, it } from 'vitest';
import { sections } from '#document/walk.ts';
import { buildDocument } from '../../../support/document.ts';

const kinds = (...lines: string[]): string =>
  sections(buildDocument(new TextEncoder().encode(lines.join('\n')), 'chat.txt').tree)
    .map(({ kind }) => kind)
    .join(' ');

const chat = ['Talk of the keepers', '', '10:01 Anna Reed: Is the gate shut?', '10:02 Odo Lind: It is.'];

it('a day among messages heads those below it', () => {
  expect(kinds(...chat, '', '15 May 2019', '', '08:15 Anna Reed: Who opened it?')).toBe('speech speech heading speech');
});

it('a month among them, or a day where no time stands, is said', () => {
  expect(kinds(...chat, 'May 2019', '08:15 Anna Reed: Who opened it?')).toBe('speech speech speech');
  const turns = [
    'Talk of the keepers',
    '',
    'Anna Reed: Is it shut?',
    'Odo Lind: It is.',
    '15 May 2019',
    'Anna Reed: So.',
  ];
  expect(kinds(...turns)).toBe('speech speech speech');
});
