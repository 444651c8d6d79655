import type { Random } from '../random.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { inflected, type Person } from './people.ts';

/** What a text is written with. */
export interface Writing {
  readonly lexicon: Lexicon;
  readonly topic: Topic;
  /** Who may be named in it. */
  readonly people: readonly Person[];
  /** Word groups that recur all over the archive. */
  readonly collocations: readonly string[];
}

const chances = {
  /** A word is one of the topic. */
  topic: 0.25,
  /** A token is a figure, an odd token, a name, a group of words that recurs. */
  figure: 0.012,
  oddity: 0.006,
  name: 0.012,
  collocation: 0.012,
  /** Behind a word: a comma, a dash. */
  comma: 0.07,
  dash: 0.006,
  quoted: 0.003,
  /** A Latin letter that looks like it stands in a Cyrillic word, or the other way round. */
  lookAlike: 0.0008,
  /** A paragraph quotes a script without blanks. */
  han: 0.002,
} as const;

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
];

const HAN = ['友好合作', '和平', 'สันติภาพ', 'ひらがな'];

const capital = (text: string): string =>
  text.replace(/^(\P{L}*)(\p{L})/u, (_, before: string, first: string) => before + first.toUpperCase());

function lookAlike(word: string, random: Random, latin: boolean): string {
  const [a, b] = random.oneOf(LOOK_ALIKES);
  return latin ? word.replace(a, b) : word.replace(b, a);
}

function plainWord({ lexicon, topic }: Writing, random: Random): string {
  const { language } = lexicon;
  if (random.chance(language.functionShare)) return lexicon.functionWord(random);
  const rank = topic.length > 0 && random.chance(chances.topic) ? random.oneOf(topic) : lexicon.rank(random);
  const word = lexicon.form(rank, random);
  return random.chance(chances.lookAlike) ? lookAlike(word, random, language.code === 'en') : word;
}

function named({ lexicon: { language }, people }: Writing, random: Random): string {
  const [given = '', surname = given] = random.oneOf(random.oneOf(people).names[language.code]).split(' ');
  const shown = inflected(surname, language.code, random);
  return random.chance(0.5) ? shown : `${given} ${shown}`;
}

/** The kinds of tokens that are no plain words, with the probability of each. */
const others: readonly (readonly [number, (writing: Writing, random: Random) => string])[] = [
  [chances.figure, ({ lexicon }, random) => lexicon.language.figure(random)],
  [chances.oddity, ({ lexicon }, random) => random.oneOf(lexicon.language.oddities)],
  [chances.name, named],
  [chances.collocation, ({ collocations }, random) => random.oneOf(collocations)],
];

function token(writing: Writing, random: Random): string {
  let left = random.next();
  for (const [share, write] of others) if ((left -= share) < 0) return write(writing, random);
  return plainWord(writing, random);
}

/** One sentence with its signs. @param words about how many */
function sentence(writing: Writing, random: Random, words: number): string {
  const [open, close] = writing.lexicon.language.quotes;
  const tokens = Array.from({ length: Math.max(2, words) }, (_, at) => {
    const word = token(writing, random);
    if (random.chance(chances.quoted)) return `${open}${word}${close}`;
    if (at === words - 1) return word;
    return word + (random.chance(chances.comma) ? ',' : random.chance(chances.dash) ? ' –' : '');
  });
  const end = random.oneOf(['.', '.', '.', '.', '.', '.', '.', '?', '!']);
  return capital(tokens.join(' ').replace(/\.$/u, '')) + end;
}

/** A few words without an end sign: a title, a caption. */
export function phrase(writing: Writing, random: Random, words: number): string {
  return capital(Array.from({ length: words }, () => plainWord(writing, random)).join(' '));
}

/** A paragraph of about so many words. */
export function paragraph(writing: Writing, random: Random, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const length = Math.min(left, 4 + random.upTo(24));
    sentences.push(sentence(writing, random, length));
    left -= length;
  }
  if (random.chance(chances.han)) sentences.push(`${random.oneOf(HAN)}.`);
  return sentences.join(' ');
}
