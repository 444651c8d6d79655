import { expect, it } from 'vitest';
import { sections } from '#document/walk.ts';
import { buildDocument } from '../../../support/document.ts';

const kinds = (...last: string[]): string => {
  const lines = ['Talk of the keepers', '', 'Anna Reed: Is the gate shut?', 'Odo Lind: It is.', ...last];
  const { tree } = buildDocument(new TextEncoder().encode(lines.join('\n')), 'talk.txt');
  return sections(tree)
    .map(({ kind, speaker }) => `${kind}${speaker === null ? '' : ' said'}`)
    .join(', ');
};

it.each([
  ['To be continued.', true],
  ['<To be continued…>', true],
  ['Note: the tape ends here.', true],
  ['To be continued in May.', false],
  ['So it is to be continued.', false],
])('the last line is the maker’s: %s, %s', (line, isOfMaker) => {
  expect(kinds(line)).toBe(isOfMaker ? 'speech said, speech said, stage' : 'speech said, speech said');
});

it('a line above others is said', () => {
  expect(kinds('To be continued.', 'And so on.')).toBe('speech said, speech said');
});
