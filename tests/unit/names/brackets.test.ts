import { describe, expect, it } from 'vitest';
import { bracketKind, takeBrackets } from '#names/brackets.ts';

describe('a bracket behind the head of a label', () => {
  it.each([
    ['The Minister for Ports', 'Mr Odo Lind', 'holder'],
    ['The Minister for Ports (Mr Odo Lind)', 'Ind', 'seat'],
    ['The Minister for Ports (retranslated)', 'Ind', 'remark'],
    ['THE MINISTER FOR PUBLIC WORKS', 'Mr. Mibo', 'holder'],
    ['The Temporary Speaker', 'Sen. Sang', 'holder'],
    ['The Temporary Speaker', 'Hon. (Dr.) Sang', 'holder'],
    ['Madam Deputy Speaker', 'Dame Anna Reed', 'holder'],
    ['The Chair', 'Hon. Odo Lind (Lake—Vale, Lib.)', 'holder'],
    ['Minister of State at the Department of Ports', 'Deputy Odo Lind', 'holder'],
    ['THE MINISTER OF PORTS', 'SHRIMATI ANNA REED', 'holder'],
    // No form of address: a given name and a surname behind an office.
    ['The Prime Minister', 'Odo Lind', 'holder'],
    ['ASSISTANT SPEAKER', 'Odo van der Lind', 'holder'],
    ['The Chair', 'Odo Lind (Lake—Vale, Lib.)', 'holder'],
    ['The Speaker', 'Lind', 'remark'],
    ['The President', 'North Vale', 'remark'],
    ['The President', 'Odo Anna Lind Reed Holt', 'remark'],
    ['The Chair', 'member of the board', 'remark'],
    ['The Chair', 'senator for Lowfield', 'remark'],
    // An office before a name is no office alone.
    ['Minister Lind', 'Upper Weir', 'seat'],
    ['Odo Lind', 'Anna Reed', 'seat'],
    ['Odo Lind', 'Leader of the Opposition', 'office'],
    ['Ms HOLT', 'Lowfield—Deputy Leader of the House', 'office'],
    ['Mr. Odo Lind', 'Minister of Ports, Lib.', 'office'],
    ['Ansel Slater', 'Lowfield', 'seat'],
    ['Ansel Slater (Lowfield)', 'Ind', 'seat'],
    ['Abg. Maurer', 'SPÖ', 'seat'],
    ['Dr. Lang', 'BÜNDNIS 90/DIE GRÜNEN', 'seat'],
    ['Mr Lind', 'Freedonia', 'seat'],
    ['Mr. Lind', 'Lake—Vale, Lib.', 'seat'],
    ['Mr Lind', 'One Two Three Four Five Six Seven Eight Nine Ten', 'seat'],
    ['Mr Lind', 'One Two Three Four Five Six Seven Eight Nine Ten Eleven', 'remark'],
    ['Mr PIKE', '14:40', 'time'],
    ['Mr PIKE', '2.05 p.m.', 'time'],
    ['Mr PIKE', '1420', 'time'],
    ['Odo Lind', 'retranslated', 'remark'],
    ['Odo Lind', 'Retranslated', 'remark'],
    ['Odo Lind', 'In French', 'remark'],
    ['Odo Lind', 'English', 'remark'],
    ['Odo Lind', 'Laughter', 'remark'],
    ['Odo Lind', 'Rises from the bench', 'remark'],
    ['Question', 'Lowfield', 'remark'],
    ['李委员', '起立', 'remark'],
  ])('%s (%s): %s', (before, inside, kind) => {
    expect(bracketKind(before, inside)).toBe(kind);
  });
});

describe('the brackets taken off a label', () => {
  it.each([
    ['Ansel Slater (Lowfield) (Ind)', { head: 'Ansel Slater', seats: ['Lowfield', 'Ind'] }],
    ['The Minister for Ports (Mr Odo Lind)', { head: 'The Minister for Ports', holder: 'Mr Odo Lind' }],
    [
      'The Chair (Hon. Odo Lind (Lake—Vale, Lib.))',
      { head: 'The Chair', holder: 'Hon. Odo Lind', seats: ['Lake—Vale, Lib.'] },
    ],
    [
      'Ms HOLT (Lowfield—Deputy Leader of the House)',
      { head: 'Ms HOLT', offices: ['Deputy Leader of the House'], seats: ['Lowfield'] },
    ],
    [
      'Hon. Odo Lind (Minister of Lakes, Rivers and the Coast, Lib.)',
      { head: 'Hon. Odo Lind', offices: ['Minister of Lakes, Rivers and the Coast'], seats: ['Lib.'] },
    ],
    ['Odo Lind (retranslated)', { head: 'Odo Lind (retranslated)' }],
    ['Odo Lind)', { head: 'Odo Lind)' }],
    ['(Lowfield)', { head: '(Lowfield)' }],
  ])('%s', (label, parts) => {
    expect(takeBrackets(label)).toEqual({ holder: null, offices: [], seats: [], ...parts });
  });
});
