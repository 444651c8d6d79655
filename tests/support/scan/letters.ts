import anyAscii from 'any-ascii';

const isOf = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
} as const;

/** The alphabet by which forms are kept apart. */
export const alphabetOf = (form: string): 'latin' | 'cyrillic' | 'other' => {
  if (isOf.cyrillic.test(form)) return 'cyrillic';
  return isOf.latin.test(form) ? 'latin' : 'other';
};

function bareOf(form: string): string {
  return Array.from(form, (letter) => {
    if (!isOf.latin.test(letter)) return letter;
    return anyAscii(letter.normalize('NFD').replace(/\p{M}/gu, ''));
  }).join('');
}

function latinOf(form: string): string {
  return Array.from(bareOf(form), (letter) =>
    isOf.cyrillic.test(letter) ? anyAscii(letter).replaceAll(/[^a-z]/gu, '') : letter,
  ).join('');
}

/** Every form is asked for again and again. */
function remembering(work: (form: string) => string): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    const found = known.get(form) ?? work(form);
    known.set(form, found);
    return found;
  };
}

/** Latin letters without marks, `ø` and its like as they are typed. */
export const withoutMarks = remembering(bareOf);

/** A form in Latin letters, where its letters are Latin or Cyrillic; the package marks hard and soft signs, names do not. */
export const inLatin = remembering(latinOf);
