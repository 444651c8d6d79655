import { describe, expect, it } from 'vitest';
import { dashedLabels } from '#parse/body/habit/dashed-labels.ts';
import { linesOf } from '../../../../support/lines.ts';

const labels = (...texts: string[]): string => {
  const lines = linesOf(...texts);
  const read = dashedLabels(lines);
  return lines.map((line) => read(line)?.name ?? '-').join(' | ');
};

/** Two voices, of which one recurs. */
const turns = ['President. – The debate is open.', 'Anna Reed (Ind). – I agree.', 'President. – Thank you.'];

describe('labels that end in a full stop and a dash', () => {
  it.each([
    ['Odo Lind, rapporteur. – I thank you.', 'Odo Lind, rapporteur'],
    ['Odo Lind, on behalf of the Group. – So.', 'Odo Lind, on behalf of the Group'],
    ['Odo Lind (Ind), in writing. – So.', 'Odo Lind (Ind)'],
    ['Odo L. Lind. — So.', 'Odo L. Lind'],
    ['The weir is old. – So we shut it.', '-'],
    ['Lowfield. – So we shut it.', '-'],
    ['Odo Lind – So.', '-'],
    ['Odo Lind. So.', '-'],
    ['odo lind. – So.', '-'],
  ])('%s', (text, name) => {
    expect(labels(...turns, text)).toBe(`President | Anna Reed (Ind) | President | ${name}`);
  });

  it('are none where none recurs, or one alone does', () => {
    expect(labels(...turns.slice(0, 2))).toBe('- | -');
    expect(labels('President. – So.', 'President. – And so.')).toBe('- | -');
  });
});
