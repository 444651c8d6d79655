import type { Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { isFormOfAddress } from '#names/form-of-address.ts';
import { COLONS } from './colon.ts';
import { bare, INITIALS } from '#names/name-word.ts';
import { namesIn } from '#names/names-in.ts';
import { labelParts, splitOffice } from '#names/office.ts';
import { isStateName } from '#names/state-names.ts';
import { isPersonNoun, PART_WORDS } from '#names/words.ts';
import type { LabelCandidate } from './candidate.ts';
import { holdsName, opensWithTitle } from './holds-name.ts';
import { speechBehind, type LabelsTogether } from './labels-together.ts';
import { isEntry, isQuoted, listsNames, LOWER_LETTER } from './speech.ts';

const QUOTE = /["“”«»„]/u;
const FIGURE_START = /^\s*\d/u;
const QUOTE_START = /^\s*["“«„]/u;

/** A line of speech is closed; a headline is not. */
const SENTENCE_CLOSE = /[.,!?…:;)”"»]\s{0,9}$/u;

const REGION_NOUNS = allWords('regionNouns', 'smallRegionNouns');

const SEAT_AND_PARTY = 2;

/** Given name and surname. */
const FULL_NAME_WORDS = 2;

/** A candidate in view of its line and its page: what the rules ask. */
export class LabelInView {
  readonly candidate: LabelCandidate;
  readonly page: LabelsTogether;
  /** What stands behind the label, as far as it is looked at. */
  readonly speech: string;
  readonly #line: Line;

  constructor(line: Line, candidate: LabelCandidate, page: LabelsTogether) {
    this.#line = line;
    this.candidate = candidate;
    this.page = page;
    this.speech = speechBehind(line, candidate);
  }

  /** It ends in a colon. */
  get hasColon(): boolean {
    return COLONS.includes(this.#line.text.charAt(this.candidate.end - 1));
  }

  get recurs(): boolean {
    return this.page.recurs(this.candidate);
  }

  get isKnown(): boolean {
    return this.page.known.has(this.candidate.name);
  }

  get isKnownElsewhere(): boolean {
    return this.page.known.hasElsewhere(this.candidate);
  }

  /** The page prints its words in small letters elsewhere. */
  get isCommon(): boolean {
    return this.page.isCommon(this.candidate.name);
  }

  /** An item of a list, on a page that does not set its labels as items. */
  get isStrayItem(): boolean {
    return this.#line.role === 'item' && !this.page.habit.roles.has('item');
  }

  /** A heading with words behind the colon, on a page that sets its labels otherwise: not as headings, or with the words below. */
  get isStrayHeading(): boolean {
    const { roles } = this.page.habit;
    return this.isHeading && this.hasSpeech && roles.size > 0 && (!roles.has('heading') || this.page.setsHeadings);
  }

  /** A line of the text with no label of the page, where these are headings, and with nobody's full name. */
  get isStrayLine(): boolean {
    const { page, candidate } = this;
    return this.#line.role === 'line' && candidate.class !== 'person' && page.setsHeadings && !page.heads(candidate);
  }

  /** Does not stand as the labels of the page do, with words below or beside a time, and nothing on the page knows its name. */
  get isOutOfPlace(): boolean {
    const { page, candidate } = this;
    const { words, isTimed } = page.habit;
    const isElsewhere = (this.hasSpeech && words === 'below') || (isTimed && candidate.time === undefined);
    return isElsewhere && !this.isKnownElsewhere && !page.standsAsUsual(candidate);
  }

  /** Stands alone once, with no name in it or a form of address before it, where all labels that recur are names without one. */
  get isAddress(): boolean {
    const { page, candidate } = this;
    const { isNamed, hasTitles, words } = page.habit;
    if (!isNamed || words !== 'below' || this.hasSpeech || this.recurs) return false;
    return !holdsName(candidate) || (!hasTitles && opensWithTitle(candidate));
  }

  /** Bold from the beginning to the end of the name. */
  get isBold(): boolean {
    return (this.#line.bold ?? 0) >= this.candidate.nameEnd;
  }

  get isHeading(): boolean {
    return this.#line.role === 'heading';
  }

  get isEntry(): boolean {
    return isEntry(this.speech);
  }

  /** A figure begins behind it. */
  get isFigure(): boolean {
    return FIGURE_START.test(this.speech);
  }

  get listsNames(): boolean {
    return listsNames(this.speech);
  }

  get isQuoted(): boolean {
    return isQuoted(this.speech);
  }

  get hasSpeech(): boolean {
    return this.speech.trim() !== '';
  }

  /** The words behind it go on with a sentence. */
  get goesOn(): boolean {
    return LOWER_LETTER.test(this.speech);
  }

  /** Words behind it begin a sentence. */
  get begins(): boolean {
    return this.hasSpeech && !this.goesOn;
  }

  /** Brackets behind an office name who holds it. */
  get hasHolder(): boolean {
    return labelParts(this.candidate.name).hasHolder;
  }

  /** Seat and party stand in brackets of their own behind the name: `Slater (Lowfield) (Ind)`. */
  get hasSeatAndParty(): boolean {
    return labelParts(this.candidate.name).seats.length >= SEAT_AND_PARTY;
  }

  /** An office of a person with a full name, which begins a whole sentence and quotes nobody. */
  get opensSpeechOfHolder(): boolean {
    const { name: printed, class: kind } = this.candidate;
    const { name, role } = labelParts(printed);
    const isHeld = name?.includes(' ') === true && role?.split(' ').some((word) => isPersonNoun(bare(word))) === true;
    return (
      kind === 'person' &&
      isHeld &&
      !QUOTE.test(printed) &&
      this.begins &&
      !this.isEntry &&
      !this.quotes &&
      SENTENCE_CLOSE.test(this.#line.text)
    );
  }

  /** An office behind a form of address: `Mr Speaker`. */
  get isAddressed(): boolean {
    return isFormOfAddress(this.candidate.name.split(' ')[0] ?? '');
  }

  /** The name of a state, or of a place with its region. */
  get isPlace(): boolean {
    const words = this.candidate.name.split(' ');
    return isStateName(words) || (this.candidate.name.includes(',') && REGION_NOUNS.has(bare(words.at(-1) ?? '')));
  }

  /** The words behind it open with a quotation. */
  get quotes(): boolean {
    return QUOTE_START.test(this.speech);
  }

  /** Capitalised words without any office: a name, or a heading within the text. */
  get isBareName(): boolean {
    const { name } = this.candidate;
    return splitOffice(name).role === null && !INITIALS.test(name.split(' ')[0] ?? '');
  }

  /** `PRIME MINISTER:` in capitals on a line of its own: the words stand below. */
  get standsAlone(): boolean {
    const { name } = this.candidate;
    return !this.hasSpeech && name === name.toUpperCase() && PART_WORDS.has(bare(name.split(' ').at(-1) ?? ''));
  }

  /** Some word of it is an office of a person. */
  get holdsOffice(): boolean {
    return this.candidate.name.split(' ').some((word) => isPersonNoun(bare(word)));
  }

  /** An office says that it is held by somebody, or the label holds a name that the page knows. */
  get meansPerson(): boolean {
    const { name } = this.candidate;
    return (
      this.isKnown ||
      this.holdsOffice ||
      (name.includes(',') && splitOffice(name).name !== null) ||
      namesIn(name).some((part) => this.page.known.has(part))
    );
  }

  /** Words, then a name that labels another line: `our guest Sergey Lavrov`. */
  get endsInLabel(): boolean {
    const words = this.candidate.name.split(' ');
    return words.length > FULL_NAME_WORDS && this.page.labels(words.slice(-FULL_NAME_WORDS).join(' '));
  }

  /** Words, then a name that the page knows: `our guest Sergey Lavrov`. */
  get endsInKnownName(): boolean {
    const words = this.candidate.name.split(' ');
    return words.length > FULL_NAME_WORDS && this.page.known.has(words.slice(-FULL_NAME_WORDS).join(' '));
  }
}
