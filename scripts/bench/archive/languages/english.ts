import type { InventedLanguage } from './language.ts';

const split = (words: string): string[] => words.split(' ');

function join(stem: string, ending: string): string {
  if (ending === 's' && /(?:s|x|z|ch|sh)$/u.test(stem)) return `${stem}es`;
  if (/^(?:s|ed|er|es)$/u.test(ending) && /[^aeiou]y$/u.test(stem))
    return `${stem.slice(0, -1)}i${ending === 's' ? 'es' : ending}`;
  if (/^[aei]/u.test(ending) && stem.endsWith('e')) return stem.slice(0, -1) + ending;
  return stem + ending;
}

export const english: InventedLanguage = {
  code: 'en',
  syllables: [
    split('b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w y z'),
    split('a e i o u a e i o ea ou ai ee'),
    split('n r l s t m nd rt ck st ng p d'),
  ],
  classes: [
    {
      share: 0.5,
      derivations: ['', '', '', '', ...split('ment ness ity ation er ism ance ship y')],
      endings: ['', 's', '’s', 's’'],
    },
    { share: 0.3, derivations: ['', '', '', ...split('ize ate e fy')], endings: ['', 'ed', 'ing', 's', 'er', 'able'] },
    { share: 0.2, derivations: ['', ...split('al ive ful ous ic less able ional')], endings: ['', 'ly', 'ness'] },
  ],
  functionWords: split(
    'the of and to in that a is we for it on with our this be have are as will I by not at has from was you an they all which their been would can there more but who also what about its these were or if so than between when very do do other into up over how only no such most any must some them my us he after new where he’s don’t it’s',
  ),
  functionShare: 0.45,
  oddities: split('C5+1 2+4 U.S. U.N. G.D.P. 3.5 1,234,567 2012/13 No. mid-May so-called café naïve'),
  join,
  quotes: ['“', '”'],
  figure: ({ upTo, oneOf }) =>
    oneOf([
      () => `${String(1 + upTo(99))} percent`,
      () => `${String(1 + upTo(900))},${String(100 + upTo(900))}`,
      () => String(1950 + upTo(80)),
      () => `${String(1 + upTo(20))}.${String(upTo(10))} billion`,
    ])(),
};
