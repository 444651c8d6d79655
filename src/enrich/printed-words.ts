import { capitalised } from '#languages/all-words.ts';
import { compile } from '#languages/compile.ts';

/** What a character is, as bits; above them one for each script that is told, by its place. */
const WIDE = 1;
const ASKED = 2;
const LETTER = 4;
const MARK = 8;
const CAPITAL = 16;
const SCRIPTS_FROM = 5;

/** A run of letters, with what they are. */
export interface PrintedWord {
  /** In small letters. */
  readonly word: string;
  /** How many letters it has; marks upon them are none. */
  readonly letters: number;
  /** Whether it is written as names are: its first letter is a capital, and no other. */
  readonly isName: boolean;
}

/** Source of a class of the characters of scripts. @param names as Unicode has them, in lower case */
export const classOf = (names: readonly string[]): string =>
  capitalised(names)
    .map((name) => `\\p{Script_Extensions=${name}}`)
    .join('');

/**
 * Takes texts apart into words, and tells the script they are in. Texts are long and have few different characters, so that each
 * character is looked up once and for all.
 */
export class PrintedWords {
  readonly #scripts: readonly { readonly name: string; readonly letters: RegExp }[];
  readonly #kinds = new Uint32Array(0x11_00_00);

  /** @param scripts those of which some language is known, as Unicode names them, in lower case */
  constructor(scripts: readonly string[]) {
    this.#scripts = scripts.map((name) => ({ name, letters: compile(`(?=\\p{L})[${classOf([name])}]`, 'u') }));
  }

  /**
   * The script of more letters than any other, and the words that have a letter of it; null where that script is none of those
   * known, or there are no letters.
   */
  of(text: string): { readonly script: string; readonly words: readonly PrintedWord[] } | null {
    const small = text.toLowerCase();
    // A letter or two become longer; the places of the others are those of the text.
    const isAligned = small.length === text.length;
    const found: (PrintedWord & { readonly scripts: number })[] = [];
    /** How many characters of words are of each set of scripts. */
    const counts = new Uint32Array(1 << this.#scripts.length);
    let all = 0;
    for (let at = 0; at < text.length;) {
      const first = this.#kindAt(text, at);
      if (!(first & LETTER)) {
        at += widthOf(first);
        continue;
      }
      const start = at;
      let [kinds, letters, capitals] = [0, 0, 0];
      for (let kind = first; kind & (LETTER | MARK); kind = at < text.length ? this.#kindAt(text, at) : 0) {
        const scripts = kind >> SCRIPTS_FROM;
        counts[scripts] = (counts[scripts] ?? 0) + 1;
        kinds |= kind;
        if (kind & LETTER) letters += 1;
        if (kind & CAPITAL) capitals += 1;
        at += widthOf(kind);
      }
      all += letters;
      const isName = capitals === 1 && (first & CAPITAL) > 0;
      const word = isAligned ? small.slice(start, at) : text.slice(start, at).toLowerCase();
      found.push({ word, letters, isName, scripts: kinds >> SCRIPTS_FROM });
    }
    const many = this.#scripts.map((_, place) =>
      counts.reduce((sum, count, scripts) => (scripts & (1 << place) ? sum + count : sum), 0),
    );
    const most = Math.max(0, ...many);
    const script = many.indexOf(most);
    const name = this.#scripts[script]?.name;
    if (name === undefined || most <= all - many.reduce((sum, one) => sum + one, 0)) return null;
    return { script: name, words: found.filter(({ scripts }) => scripts & (1 << script)) };
  }

  #kindAt(text: string, at: number): number {
    const point = text.codePointAt(at) ?? 0;
    const known = this.#kinds[point] ?? 0;
    if (known > 0) return known;
    const kind = this.#kindOf(String.fromCodePoint(point));
    this.#kinds[point] = kind;
    return kind;
  }

  #kindOf(character: string): number {
    const scripts = this.#scripts.reduce(
      (bits, { letters }, place) => (letters.test(character) ? bits | (1 << (SCRIPTS_FROM + place)) : bits),
      character.length > 1 ? ASKED | WIDE : ASKED,
    );
    if (/\p{L}/u.test(character)) return scripts | LETTER | (/\p{Lu}/u.test(character) ? CAPITAL : 0);
    return /\p{M}/u.test(character) ? scripts | MARK : scripts;
  }
}

/** How many UTF-16 code units a character of a kind has. */
const widthOf = (kind: number): number => 1 + (kind & WIDE);
