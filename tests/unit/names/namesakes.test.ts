import { describe, expect, it } from 'vitest';
import { MOST_NAMESAKES, Namesakes } from '#names/namesakes.ts';
import { nameParts, type NameParts } from '#names/same-person.ts';

/** Whom a form means among persons. */
function meant(form: string, ...persons: string[]): string {
  const namesakes = new Namesakes<{ name: string; parts: NameParts }>();
  for (const name of persons) namesakes.add({ name, parts: nameParts(name) });
  const found = namesakes.meantBy(nameParts(form));
  return found.who === 'one' ? found.person.name : found.who;
}

describe('a form of a name means', () => {
  it.each([
    ['Miller', 'Ann Miller'],
    ['A. Miller', 'Ann Miller'],
    ['Ann Miller', 'Ann B. Miller'],
    ['Bea Miller', 'Ann B. Miller'],
    ['A. Bea Miller', 'Ann B. Miller'],
    // One person under both keys of a word.
    ['Ann Miller', 'Ann A. Miller'],
  ])('the one who can be meant: %s, %s', (form, person) => {
    expect(meant(form, 'Bob Stone', 'Cid D. Miller Stone', person)).toBe(person);
  });

  it.each(['Stone', 'B. Miller', 'Anna Miller', 'B. Ann Miller'])('nobody where nobody can be: %s', (form) => {
    expect(meant(form, 'Ann Bea Cid Stones', 'Ann Cid Miller')).toBe('nobody');
  });

  it('several where two can be', () => {
    expect(meant('A. Miller', 'Ann Miller', 'Anna Miller')).toBe('several');
  });

  it('several where too many share its rarest word to look at each', () => {
    const namesakes = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `Bea${'a'.repeat(at)} Ann Miller`);
    expect(meant('Ann B. Miller', ...namesakes(MOST_NAMESAKES))).toBe('nobody');
    expect(meant('Ann B. Miller', ...namesakes(MOST_NAMESAKES + 1))).toBe('several');
    expect(meant('Cid Miller', ...namesakes(MOST_NAMESAKES + 1))).toBe('nobody');
  });
});
