import type { Kind } from '#document/kind.ts';
import type { Random } from '../random.ts';
import type { LanguageCode } from './languages/index.ts';

/** Layouts in which a generated document can be written; `layouts/` has the writer of each. */
export type Layout =
  'kremlin' | 'kremlin-russian' | 'white-house' | 'ministry' | 'agency' | 'agency-russian' | 'general';

/** A sort of document as an archive has it. */
export interface Pattern {
  readonly layout: Layout;
  /** Of a hundred documents. */
  readonly share: number;
  readonly language: LanguageCode;
  readonly kinds: readonly Kind[];
  readonly publishers: readonly string[];
  /** Whether the layout prints the day. */
  readonly printsDay: boolean;
  /** How it is told: turns of several people, questions and answers, an article by nobody. */
  readonly form: 'talk' | 'questions' | 'article';
}

const patterns: readonly Pattern[] = [
  {
    layout: 'kremlin',
    share: 20,
    language: 'en',
    kinds: ['meeting'],
    publishers: ['President of Russia'],
    printsDay: true,
    form: 'talk',
  },
  {
    layout: 'kremlin-russian',
    share: 10,
    language: 'ru',
    kinds: ['meeting'],
    publishers: ['President of Russia'],
    printsDay: true,
    form: 'talk',
  },
  {
    layout: 'white-house',
    share: 16,
    language: 'en',
    kinds: ['briefing'],
    publishers: ['The White House'],
    printsDay: true,
    form: 'questions',
  },
  {
    layout: 'ministry',
    share: 14,
    language: 'en',
    kinds: ['press-conference'],
    publishers: ['Ministry of Foreign Affairs of Russia'],
    printsDay: true,
    form: 'questions',
  },
  {
    layout: 'agency',
    share: 8,
    language: 'en',
    kinds: ['news'],
    publishers: ['TASS'],
    printsDay: true,
    form: 'article',
  },
  {
    layout: 'agency-russian',
    share: 6,
    language: 'ru',
    kinds: ['news'],
    publishers: ['TASS'],
    printsDay: true,
    form: 'article',
  },
  {
    layout: 'general',
    share: 10,
    language: 'en',
    kinds: ['interview', 'remarks', 'other'],
    publishers: ['Harbour Review', 'Lowland Archive'],
    printsDay: false,
    form: 'talk',
  },
  {
    layout: 'general',
    share: 4,
    language: 'ru',
    kinds: ['interview', 'remarks'],
    publishers: ['Северный вестник'],
    printsDay: false,
    form: 'questions',
  },
  {
    layout: 'general',
    share: 8,
    language: 'tg',
    kinds: ['remarks', 'meeting'],
    publishers: ['Маҷаллаи дарё', 'Бойгонии водӣ'],
    printsDay: false,
    form: 'talk',
  },
  {
    layout: 'general',
    share: 4,
    language: 'tg',
    kinds: ['communique'],
    publishers: ['Маҷаллаи дарё'],
    printsDay: false,
    form: 'article',
  },
];

/** A pattern, by its share. */
export function patternFor({ next }: Random): Pattern {
  let left = next() * patterns.reduce((sum, { share }) => sum + share, 0);
  const found = patterns.find(({ share }) => (left -= share) < 0) ?? patterns[0];
  if (!found) throw new RangeError('no patterns');
  return found;
}
