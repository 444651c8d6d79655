import { randomOf, seedOf, type Random } from '../random.ts';
import { languages, type LanguageCode } from './languages/index.ts';
import { inCyrillic, romanisations, spelt, tajikInRussian } from './spelling.ts';

/** Somebody who speaks in a generated archive. */
export interface Person {
  /** Spellings of given name and surname that texts in a language print, the most frequent first. */
  readonly names: Readonly<Record<LanguageCode, readonly string[]>>;
  /** What the office is called in a language, before the name. */
  readonly offices: Readonly<Record<LanguageCode, string>>;
}

const SURNAME_ENDINGS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['', '', 'son', 'er', 'ley', 'ton', 'ö', 'sen', 'ński'],
  ru: ['ов', 'ев', 'ин', 'ский', 'енко', 'ова', 'ина'],
  tg: ['зода', 'ов', 'ӣ', 'пур', 'иён'],
};

const OFFICES: readonly Readonly<Record<LanguageCode, string>>[] = [
  { en: 'President', ru: 'Президент', tg: 'Президент' },
  { en: 'Foreign Minister', ru: 'Министр иностранных дел', tg: 'Вазири корҳои хориҷӣ' },
  { en: 'Prime Minister', ru: 'Председатель Правительства', tg: 'Сарвазир' },
  { en: 'Minister of Energy', ru: 'Министр энергетики', tg: 'Вазири энергетика' },
  { en: 'Governor', ru: 'Губернатор', tg: 'Раиси вилоят' },
  { en: 'Ambassador', ru: 'Посол', tg: 'Сафир' },
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function nameIn(code: LanguageCode, { oneOf }: Random, syllables: number): string {
  const [onsets, nuclei, codas] = languages[code].syllables;
  const plain = (list: readonly string[]): readonly string[] => list.filter((part) => !/[’.]|^ы/u.test(part));
  const parts = Array.from(
    { length: syllables },
    () => oneOf(plain(onsets)) + oneOf(nuclei.filter((one) => one !== 'ы')),
  );
  return capital(parts.join('') + oneOf(codas));
}

function spellings(code: LanguageCode, name: string): Person['names'] {
  if (code === 'en') return { en: [name], ru: [inCyrillic(name)], tg: [inCyrillic(name)] };
  const russian = spelt(name, tajikInRussian);
  return { en: [...new Set(romanisations.map((table) => spelt(name, table)))], ru: [russian], tg: [name] };
}

/** One of the people of an archive, the same for the same seed. */
export function personOf(seed: number, place: number): Person {
  const random = randomOf(seedOf(seed, 'person', place));
  const code = random.oneOf(['en', 'en', 'ru', 'ru', 'tg'] as const);
  const given = nameIn(code, random, 2);
  const surname = nameIn(code, random, 1 + random.upTo(2)) + random.oneOf(SURNAME_ENDINGS[code]);
  return { names: spellings(code, `${given} ${surname}`), offices: random.oneOf(OFFICES) };
}

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
const POSSESSIVE = /(?:ов|ев|ин)$/u;

/** A surname as a Russian sentence inflects it; others stay as they are. */
export function inflected(surname: string, code: LanguageCode, { oneOf }: Random): string {
  if (code !== 'ru' || !CONSONANT.test(surname)) return surname;
  return surname + oneOf(POSSESSIVE.test(surname) ? ['', 'а', 'у', 'ым', 'е'] : ['', 'а', 'у', 'ом', 'е']);
}
