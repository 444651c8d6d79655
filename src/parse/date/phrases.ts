import { tokenise, type Token } from './tokens.ts';

/** Tokens as phrases are compared: in small letters, with a blank between any two: `日 付`. */
const joined = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join(' ');

/** Phrases of one token or several, with what each means. Most tokens begin none, which is soon seen. */
export class Phrases<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #openers = new Set<string>();
  /** The most tokens that a phrase has. */
  #most = 0;

  constructor(phrases: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of phrases) {
      const tokens = tokenise(phrase);
      this.#meanings.set(joined(tokens), meaning);
      this.#openers.add(tokens[0]?.folded ?? '');
      this.#most = Math.max(this.#most, tokens.length);
    }
  }

  /** What the longest phrase means that begins at a token, and the index of the token behind it; null where none begins there. */
  at(tokens: readonly Token[], at: number): { readonly meaning: Meaning; readonly next: number } | null {
    if (!this.#openers.has(tokens[at]?.folded ?? '')) return null;
    for (let next = Math.min(tokens.length, at + this.#most); next > at; next -= 1) {
      const meaning = this.#meanings.get(joined(tokens.slice(at, next)));
      if (meaning !== undefined) return { meaning, next };
    }
    return null;
  }
}
