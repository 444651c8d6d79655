import { takeBrackets } from '#names/brackets.ts';
import { withoutDegreeTails } from '#names/degrees.ts';
import { isFormOfAddress } from '#names/form-of-address.ts';
import { bare, CAPITALISED, INITIALS, isOfficeWord, isParticle } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import type { OfficeAndName } from '#names/plain-label.ts';
import { VOICE_NOUNS } from '#names/words.ts';
import { isLabelWord } from './label-word.ts';
import { OPENERS } from './words.ts';

/** `Call centre operator`, `Another young female student`: longer ones are sentences. */
const MOST_VOICE_WORDS = 4;

/** A capital and small letters. */
const IN_SMALL = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** A printed name without the seat behind it, taken apart as the rules ask for it. */
export class PrintedName {
  readonly name: string;
  /** Brackets behind the office name who holds it. */
  readonly hasHolder: boolean;
  readonly words: readonly string[];
  readonly first: string;
  #split: OfficeAndName | null = null;

  constructor(printed: string) {
    const { head: printedHead, holder } = takeBrackets(printed);
    const head = withoutDegreeTails(printedHead);
    this.name = head;
    this.hasHolder = holder !== null;
    this.words = head.split(' ');
    this.first = this.words[0] ?? '';
  }

  get split(): OfficeAndName {
    return (this.#split ??= splitOffice(this.name));
  }

  get opensWithInitials(): boolean {
    return INITIALS.test(this.first);
  }

  /** All its words are those of a label in capitals. */
  get isCapitalised(): boolean {
    return this.words.every(isLabelWord) && (CAPITALISED.test(this.first) || /^\d/u.test(this.first));
  }

  /** Its last word is a noun for a voice. */
  get isVoice(): boolean {
    return this.words.length <= MOST_VOICE_WORDS && VOICE_NOUNS.has(bare(this.words.at(-1) ?? ''));
  }

  /** Its last word has a capital of its own, and those before it are names and particles: `Omar ibn Said`. */
  get endsInSurname(): boolean {
    const before = this.words.slice(0, -1);
    const areNames = before.every((word) => isParticle(word) || (IN_SMALL.test(word) && !isOfficeWord(word)));
    return areNames && IN_SMALL.test(this.words.at(-1) ?? '') && before.length > 0 && !OPENERS.has(bare(this.first));
  }

  /** A name, a comma and an office: `Dmitry, engineer at a plant`. */
  get opensWithName(): boolean {
    const { name, role } = this.split;
    const at = name === null || role === null ? -1 : this.name.indexOf(`${name},`);
    return at === 0 || (at > 0 && isFormOfAddress(this.name.slice(0, at).trimEnd()));
  }
}
