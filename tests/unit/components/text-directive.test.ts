import { describe, expect, test } from 'vitest';
import { textDirective } from '../../../src/components/QuoteBar/text-directive.element.ts';

/** The directive for words between `‹` and `›` in a page of blocks. */
function directiveIn(...marked: string[]): string | null {
  const at = (mark: string) => {
    const block = marked.findIndex((text) => text.includes(mark));
    return { block, offset: (marked[block] ?? '').replace(mark === '›' ? '‹' : '', '').indexOf(mark) };
  };
  const blocks = marked.map((text) => text.replace(/[‹›]/gu, ''));
  return textDirective(blocks, { from: at('‹'), to: at('›') });
}

describe('words that stand in the page once', () => {
  test.each([
    ['are named as they are', 'The ‹pump› is new.', 'text=pump'],
    ['with blanks encoded', 'The ‹new pump› is here.', 'text=new%20pump'],
    [
      'with a comma and an ampersand that are not the directive’s own',
      '‹Salt, pepper & oil› now.',
      'text=Salt%2C%20pepper%20%26%20oil',
    ],
    ['with a hyphen that is not the directive’s own', 'The ‹well-being› of bees.', 'text=well%2Dbeing'],
    ['in Russian', 'Он ‹даёт сорок› литров.', 'text=%D0%B4%D0%B0%D1%91%D1%82%20%D1%81%D0%BE%D1%80%D0%BE%D0%BA'],
    ['in Tajik', 'ба ‹ҷояш› гузоред', 'text=%D2%B7%D0%BE%D1%8F%D1%88'],
    ['as whole words where a part is selected', 'The ‹gard›en is here.', 'text=garden'],
    ['as whole words where the selection begins within one', 'The tool s‹hed and ca›n.', 'text=shed%20and%20can'],
    ['with figures whole', 'about 1,‹300› km', 'text=1%2C300'],
    ['without the marks around them', 'He said ‹“Yes.”› and left.', 'text=Yes'],
    ['with any blanks between them as one', 'The ‹new\n   pump› is here.', 'text=new%20pump'],
  ])('%s', (_, text, expected) => {
    expect(directiveIn(text)).toBe(expected);
  });
});

describe('words that stand in the page more than once', () => {
  test('take what follows with them, as little as tells them apart', () => {
    expect(directiveIn('The pump is old.', 'The ‹pump› works.')).toBe('text=pump,-works');
  });

  test('take what goes before where what follows is the same', () => {
    expect(directiveIn('one pump works', 'two ‹pump› works')).toBe('text=two-,pump,-works');
  });

  test('are found whatever their case', () => {
    expect(directiveIn('PUMP', 'a ‹pump› here')).toBe('text=pump,-here');
  });

  test('are not found within other words', () => {
    expect(directiveIn('pumpkin', 'a ‹pump› here')).toBe('text=pump');
  });

  test('take their marks along when these stand between', () => {
    expect(directiveIn('Yes.', '‹Yes›, and why')).toBe('text=Yes,-%2C%20and');
  });

  test('are named before the number in the margin where nothing in their own paragraph tells them apart', () => {
    expect(directiveIn('Thank you.', '4', '‹Thank you.›', '11')).toBe('text=Thank%20you.,-11');
    expect(directiveIn('“Thank you.”', '4', '“‹Thank› you.”', '11')).toBe('text=Thank%20you.%E2%80%9D,-11');
  });

  test('have no link of their own where that number stands behind the same words elsewhere', () => {
    const before = 'Some other words stand here, and more of them than a name has.';
    expect(directiveIn('Thank you.', '11', before, '‹Thank you.›', '11')).toBeNull();
  });

  test('have no link of their own where nothing at all tells them apart: it would lead to the first of them', () => {
    const before = 'Some other words stand here, and more of them than a name has.';
    expect(directiveIn('Thank you.', before, '‹Thank you.›')).toBeNull();
  });

  test('are named after the name of who speaks where this tells them apart', () => {
    expect(directiveIn('Thank you.', 'Ann Reed', '‹Thank you.›')).toBe('text=Ann%20Reed-,Thank%20you');
  });
});

describe('a long stretch', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => `w${String(from + n)}`).join(' ');

  test('is named by its first and last words', () => {
    expect(directiveIn(`${words(1, 5)} ‹${words(6, 30)}› ${words(31, 35)}`)).toBe('text=w6%20w7%20w8,w28%20w29%20w30');
  });

  test('begins with more words where its first ones stand elsewhere', () => {
    expect(directiveIn('w6 w7 w8 x', `‹${words(6, 30)}›`)).toBe('text=w6%20w7%20w8%20w9,w28%20w29%20w30');
  });

  test('that begins like another one is named after the number of the paragraph before, or the name of who speaks', () => {
    expect(directiveIn('Thank you.', '4', '‹Thank you.', '11', 'The end is› near', '12')).toBe(
      'text=4-,Thank%20you,The%20end%20is',
    );
    expect(directiveIn('Thank you.', '4', 'Ann Reed', '‹Thank you.', '11', 'The end is› near', '12')).toBe(
      'text=Ann%20Reed-,Thank%20you,The%20end%20is',
    );
  });

  test('that begins like another one behind many words has no link of its own', () => {
    const before = words(1, 20);
    expect(directiveIn('Thank you.', '4', before, '‹Thank you.', '11', 'The end is› near', '12')).toBeNull();
  });

  test('whose end nothing tells apart has no link of its own', () => {
    expect(directiveIn('One ‹two.', 'Thank you.', 'Yes.', 'Thank you›.')).toBeNull();
  });

  test('over several paragraphs goes from the first to the last', () => {
    expect(directiveIn('One ‹two three four.', 'Five.', 'Six seven› eight.')).toBe(
      'text=two%20three%20four,Six%20seven',
    );
  });
});

test('without a word there is nothing to link to', () => {
  expect(directiveIn('a ‹—› b')).toBeNull();
});
