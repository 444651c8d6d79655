import type { InventedLanguage } from './language.ts';

const split = (words: string): string[] => words.split(' ');

/** A soft or a hard stem takes its ending as it is; behind к, г, х, ж, ч, ш, щ no ы is written. */
const join = (stem: string, ending: string): string =>
  stem + ending.replace(/^ы/u, /[кгхжчшщ]$/u.test(stem) ? 'и' : 'ы');

export const russian: InventedLanguage = {
  code: 'ru',
  syllables: [
    split('б бр в вз г гр д др ж з зн к кл кр л м мн н п пл пр р с ск сл ст стр т тр ф х ц ч ш'),
    split('а о е и у я ы а о е ё'),
    split('н р л с т м в д к ст нт'),
  ],
  classes: [
    {
      share: 0.25,
      derivations: ['', '', 'тель', 'изм'],
      endings: ['', 'а', 'ы', 'ов', 'у', 'ом', 'е', 'ам', 'ами', 'ах'],
    },
    { share: 0.15, derivations: ['', 'к', 'иц'], endings: ['а', 'ы', 'у', 'е', 'ой', '', 'ам', 'ами', 'ах'] },
    { share: 0.15, derivations: ['ени', 'ани', 'стви'], endings: ['е', 'я', 'ю', 'ем', 'и', 'й', 'ям', 'ями', 'ях'] },
    {
      share: 0.25,
      derivations: split('н ск ов енн ическ'),
      endings: split('ый ого ая ой ые ых ому ым ом ую ое ыми'),
    },
    {
      share: 0.2,
      derivations: ['', 'ов', 'ир'],
      endings: split('ать ает ают ал ала али аться ался ающий авший ая аем'),
    },
  ],
  functionWords: split(
    'и в на что с по не мы это как к для а от за из о у но так то его все они также есть был быть которые уже нас наши при же если было или этого только до более очень этом между может чтобы того со нам их ещё вы я сегодня там когда под после где',
  ),
  functionShare: 0.33,
  oddities: split('С5+1 2+4 С.Ш.А. 3,5 2012/13 всё ёлка за́мок кто-то по-русски G20'),
  join,
  quotes: ['«', '»'],
  figure: ({ upTo, oneOf }) =>
    oneOf([
      () => `${String(1 + upTo(99))} процентов`,
      () => `${String(1 + upTo(20))},${String(upTo(10))} млрд`,
      () => `${String(1950 + upTo(80))} года`,
    ])(),
};
