import { describe, expect, it } from 'vitest';
import { read } from '../../../fixtures/traps/trap.ts';

const page = (...towns: string[]) =>
  read({
    capture: [
      '12 May 2021',
      ...towns.map((town, hour) => `${town}: 1${String(hour)}:46`),
      'Remarks by the Ambassador at a school',
      '5 May 2021',
      '',
      'The Ambassador opened the new library of the school. The pupils showed him their books.',
    ].join('\n'),
  }).report;

describe('an embassy page with clocks above the title', () => {
  it('is published by the embassy in the town whose clock stands beside that of Moscow', () => {
    const { title, publisher } = page('Moscow', 'London');
    expect(title).toBe('Remarks by the Ambassador at a school');
    expect(publisher).toMatchObject({
      text: 'Embassy of the Russian Federation to the United Kingdom',
      why: 'the clocks of Moscow and London stand above the title',
    });
  });

  it.each([
    ['of a town without a known embassy', ['Moscow', 'Nairobi']],
    ['that leave out Moscow', ['London', 'Nairobi']],
  ])('has no publisher under clocks %s, and the clocks are no part of its text', (_which, towns) => {
    const { title, date, publisher } = page(...towns);
    expect([title, date?.edtf, publisher]).toEqual(['Remarks by the Ambassador at a school', '2021-05-05', null]);
  });

  it('takes a label with a time for no clock', () => {
    expect(page('Opening', 'Closing').format).not.toBe('embassy');
  });
});
