import type { InventedLanguage } from './language.ts';

const split = (words: string): string[] => words.split(' ');

export const tajik: InventedLanguage = {
  code: 'tg',
  syllables: [
    split('б в г ғ д ж з к қ л м н п р с т ф х ҳ ч ҷ ш х ҳ д м'),
    split('а о и у ӯ е а о и'),
    split('н р л т д м ш нд рд хт ф с'),
  ],
  classes: [
    {
      share: 0.6,
      derivations: ['', '', '', 'гоҳ', 'истон', 'гар', 'ият'],
      endings: ['', 'и', 'ҳои', 'ҳо', 'ро', 'ҳоро', 'он', 'и мо', 'ат'],
    },
    { share: 0.2, derivations: ['', 'ӣ', 'нок', 'манд'], endings: ['', 'и', 'тар', 'тарин', 'он'] },
    { share: 0.2, derivations: ['', 'он'], endings: ['идан', 'ад', 'анд', 'ид', 'идаанд', 'ем', 'ида'] },
  ],
  functionWords: split(
    'ва дар ба аз ки бо барои ин он мо аст шуд низ ҳам ё то як буд карда ҳар худ онҳо дорад бояд ҳамчун шуда миёни баъд чӣ мекунанд мекунад шудааст кардааст соли оид бисёр хеле имрӯз ҳамаи дигар',
  ),
  functionShare: 0.34,
  oddities: split('С5+1 2+4 Ҷ.Т. 3,5 2012/13 мустақилият-и'),
  join: (stem, ending) => stem + ending,
  quotes: ['«', '»'],
  figure: ({ upTo, oneOf }) => oneOf([() => `${String(1 + upTo(99))} фоиз`, () => `соли ${String(1950 + upTo(80))}`])(),
};
