import { describe, expect, it } from 'vitest';
import { namesSomebody, readOddLabel } from '#parse/body/label/odd-label.ts';
import { linesOf, long } from '../../../../support/lines.ts';

const nameOf = (text: string): string | null => {
  const [line] = linesOf(text);
  return line ? (readOddLabel(line)?.name ?? null) : null;
};

describe('a short head before a colon may be a label', () => {
  it.each([
    ['Harbour master: Four hundred.', 'Harbour master'],
    ['Abg. Maurer: Ja.', 'Abg. Maurer'],
    ['Abg. Maurer – die Hand hebend –: Ja.', 'Abg. Maurer'],
    ['M. le président: Oui.', 'M. le président'],
    ['The witness: I saw it.', 'The witness'],
    ['Argumenty i Fakty Editor Igor Example: Yes.', 'Argumenty i Fakty Editor Igor Example'],
    ['Head of the A Just Cause faction: Yes.', 'Head of the A Just Cause faction'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    ['without a capital', 'harbour master: Four hundred.'],
    ['with a figure at the end', 'Harbour 2: Four hundred.'],
    ['with a verb at the end', 'Harbour masters said: Four hundred.'],
    ['that opens a sentence', 'Note well: Four hundred.'],
    ['that opens with an article', 'The best harbour: Four hundred.'],
    ['with words of a sentence', 'Harbour that masters: Four hundred.'],
    ['with a sentence closed inside', 'Harbour master speaks. Brook: Four hundred.'],
    ['of four words that name nobody', 'Harbour masters of old: Four hundred.'],
    ['whose colon touches the words', 'Harbour master:Four hundred.'],
    ['of an address', 'Harbour master://example'],
    ['with a question inside', 'Harbour? Master: Four hundred.'],
  ])('but not one %s: %s', (_which, text) => {
    expect(nameOf(text)).toBeNull();
  });

  it('of at most 16 words and 120 characters', () => {
    expect(nameOf(`${'Keeper '.repeat(16).trim()}: Yes.`)).not.toBeNull();
    expect(nameOf(`${'Keeper '.repeat(17).trim()}: Yes.`)).toBeNull();
    expect(nameOf(`K${long(119)}: Yes.`)).not.toBeNull();
    expect(nameOf(`K${long(120)}: Yes.`)).toBeNull();
  });

  it('with an abbreviation of at most five letters', () => {
    expect(nameOf('Abgeo. Lang: Ja.')).not.toBeNull();
    expect(nameOf('Abgeor. Lang: Ja.')).toBeNull();
  });
});

it.each([
  ['Director Anna Example', true],
  ['Letter from editor Anna Example', true],
  ['Keeper of the mill', false],
  ['Keeper of the Mill', true],
  ['Mill of old', false],
])('%s names somebody: %s', (name, somebody) => {
  expect(namesSomebody(name)).toBe(somebody);
});
