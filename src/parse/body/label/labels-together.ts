import type { Line } from '#document/capture.ts';
import { remembered } from '#document/remembered.ts';
import { squeeze } from '#names/name-word.ts';
import { labelParts, splitOffice } from '#names/office.ts';
import { AGAIN, recurring, tally } from '../recurring.ts';
import { isByColon } from '../habit/colon-way.ts';
import { FIRM, placeOf, SLIP_SHARE, type Habit } from '../habit/habit.ts';
import { voiceOf } from '../turn-kind.ts';
import { isShaped, type LabelCandidate } from './candidate.ts';
import { commonWordsOf } from '../small-words.ts';
import { dressIn, isUndressed, type Dress } from './dress.ts';
import { KnownNames } from './known-names.ts';
import { labelKey } from './label-key.ts';
import { OPENS_WITH_ABBREVIATION } from './odd-label.ts';
import { isEntry, isQuoted } from './speech.ts';
import { areTerms } from './terms.ts';

/** What the page tells beside the candidates themselves. */
export interface PageEvidence {
  /** Names of persons in title, captions and lists, blanks folded. */
  readonly names: readonly string[];
  /** What the page says of itself: that it holds a transcript, or that it holds none; null where it says nothing. */
  readonly transcript?: boolean | null;
  /** Candidates that the layout itself shows to be labels. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
}

/** So much of what stands behind a label tells what sort of words it is; more would make the time grow with the square of the text. */
const LOOK_AHEAD = 400;

/** One label that recurs may be a heading of the page; of two, people take turns. */
const FEWEST_VOICES = 2;

/** A remark that opens what is said: `(Retranslated) Thank you`, `(laughs) Yes`. */
const REMARK_FIRST = /^\s{0,3}\(\p{L}[^()\d]{1,80}\)\s{1,3}(?=[“"«]?\p{Lu})/u;

/** The speech behind a candidate, as far as it is looked at, without the remark that opens it. */
export function speechBehind(line: Line, candidate: LabelCandidate): string {
  const speech = line.text.slice(candidate.end, candidate.end + LOOK_AHEAD);
  return speech.includes('(') ? speech.replace(REMARK_FIRST, '') : speech;
}

/** A figure that no full stop closes, as an answer would be. */
const FIGURE = /^\s*\d[\d\s.,]{0,15}(?<![.\s])[;,]?\s*$/u;

/** Of the lines of a page in a script without capitals, so many open with a head where people speak. */
const UNCASED_SHARE = 0.5;

const isSure = ({ class: kind }: LabelCandidate): boolean => kind === 'person' || kind === 'anonymous';

/** Whether a seat, party or state stands in brackets behind a name. */
export const hasSeat = (name: string): boolean => name.endsWith(')') && labelParts(name).seats.length > 0;

/** The person of a printed name, by the letters. */
const personOf = remembered((name) => squeeze(splitOffice(name).name ?? name));

/** The key of a candidate that stands as the page sets its labels. */
function usualKey(line: Line, candidate: LabelCandidate | null, { words, isTimed }: Habit): string[] {
  if (!candidate || (isTimed && candidate.time === undefined)) return [];
  return words === null || placeOf(line, candidate) === words ? [candidate.key] : [];
}

/** A single letter, as that of a cue, shows no habit. */
const SHORTEST_CAPITALS = 2;

/** Whether a name stands in capitals from end to end. */
export const isCapitals = (name: string): boolean =>
  name.length >= SHORTEST_CAPITALS && name === name.toUpperCase() && name !== name.toLowerCase();

/** What the candidates of a page say together. */
export class LabelsTogether {
  readonly evidence: PageEvidence;
  /** How the page sets its labels. */
  readonly habit: Habit;
  /** Somebody asks: a label is that of a question. */
  readonly asks: boolean;
  /** How many labels are sure by their shape, or by shape and recurrence. */
  readonly sureCount: number;
  readonly known: KnownNames;
  /** Two voices take turns, whatever the page says of itself. */
  readonly isDialogue: boolean;
  /** How many labels that recur end in full stops. */
  readonly stopCount: number;
  /** Labels that recur end in full stops firmly, and so few in colons that these are none. */
  readonly colonsAreSlips: boolean;
  /** Two labels that recur stand in capitals, and so do all that recur; or those of two persons, and of all, beside questions. */
  readonly labelsInCapitals: boolean;
  /** How many persons are quoted where nothing but that stands behind the labels of persons, none of which recurs; 0 elsewhere. */
  readonly quotedOnly: number;
  #setsSeats: boolean | null = null;
  #dress: Dress | null = null;
  #heads: ReadonlySet<string> | null = null;
  #counts: ReadonlySet<string> | null = null;
  readonly #all: readonly LabelCandidate[];
  readonly #lines: readonly Line[];
  readonly #candidates: readonly (LabelCandidate | null)[];
  #tellsTerms: boolean | null = null;
  readonly #recurring: ReadonlySet<string>;
  readonly #persons: ReadonlySet<string>;
  readonly #oddVoices: number;
  readonly #usual: ReadonlySet<string>;
  readonly #uncased: ReadonlySet<string>;
  readonly #uncasedCount: number;
  readonly #abbreviations: ReadonlyMap<string, number>;
  /** Whether the page prints every word of a name in small letters elsewhere: `Main Task`. */
  readonly isCommon: (name: string) => boolean;

  /**
   * @param lines the lines of the body
   * @param candidates one per line, null where the line has none
   * @param habit how the page sets its labels
   */
  constructor(
    lines: readonly Line[],
    candidates: readonly (LabelCandidate | null)[],
    evidence: PageEvidence,
    habit: Habit,
  ) {
    const all = candidates.flatMap((candidate) => candidate ?? []);
    this.#all = all;
    const apart = all.filter(({ runOn }) => !runOn);
    this.evidence = evidence;
    this.habit = habit;
    this.asks = all.some((candidate) => voiceOf(candidate) === 'question');
    this.#lines = lines;
    this.#candidates = candidates;
    this.isCommon = commonWordsOf(lines);
    this.#recurring = recurring(all.map(({ key }) => key));
    this.#persons = new Set(apart.flatMap(({ class: kind, key }) => (kind === 'person' ? key : [])));
    this.sureCount = apart.filter((each) => isSure(each) || (isShaped(each) && this.recurs(each))).length;
    this.#usual = new Set(lines.flatMap((line, at) => usualKey(line, candidates[at] ?? null, habit)));
    this.#oddVoices = recurring(all.flatMap(({ class: kind, key }) => (kind === 'odd' ? key : []))).size;
    const uncased = all.flatMap(({ class: kind, key }) => (kind === 'uncased' ? key : []));
    this.#uncased = new Set(uncased);
    this.#uncasedCount = uncased.length;
    this.#abbreviations = tally(
      [...new Set(all.map(({ key, name }) => (OPENS_WITH_ABBREVIATION.test(name) ? name : key)))].flatMap((name) =>
        OPENS_WITH_ABBREVIATION.test(name) ? (name.split(' ', 1)[0] ?? []) : [],
      ),
    );
    this.known = new KnownNames(evidence.names, candidates);
    this.stopCount = habit.ways.find(({ way }) => way === 'full stop')?.labels ?? 0;
    const colons = habit.ways.filter(({ way }) => isByColon(way)).reduce((sum, { labels }) => sum + labels, 0);
    this.colonsAreSlips = this.stopCount >= FIRM && colons <= SLIP_SHARE * this.stopCount;
    const voices = new Set(apart.filter((each) => isShaped(each) && this.recurs(each)).map(({ name }) => name));
    const named = [...voices].filter((name) => name.length >= SHORTEST_CAPITALS);
    // In court most speak once between the questions.
    const persons = this.asks ? apart.flatMap(({ class: kind, name }) => (kind === 'person' ? name : [])) : [];
    this.labelsInCapitals = [named, [...new Set(persons)]].some(
      (names) => names.length >= FEWEST_VOICES && names.every(isCapitals),
    );
    const words = lines.flatMap((line, at) => {
      const candidate = candidates[at];
      const isItem = line.role === 'item' && !habit.roles.has('item');
      const speech = candidate?.class === 'person' && !isItem ? speechBehind(line, candidate) : '';
      return speech.trim() === '' || !candidate ? [] : [{ candidate, isQuote: isQuoted(speech) }];
    });
    const isQuotedOnly = words.every(({ candidate, isQuote }) => isQuote && !this.recurs(candidate));
    this.quotedOnly = isQuotedOnly ? words.length : 0;
    this.isDialogue =
      recurring(apart.filter(isSure).map(({ name }) => personOf(name))).size > 0 ||
      recurring(this.#spoken(candidates)).size >= FEWEST_VOICES;
  }

  /** Whether the same label stands somewhere as the labels of the page do. */
  standsAsUsual(candidate: LabelCandidate): boolean {
    return this.#usual.has(candidate.key);
  }

  /** Whether a line has the name of a person alone as its label. */
  labels(name: string): boolean {
    return this.#persons.has(labelKey(name));
  }

  /** Whether the same label opens another line. */
  recurs(candidate: LabelCandidate): boolean {
    return this.#recurring.has(candidate.key);
  }

  /**
   * What has the shape of labels are terms or places: no page of talk, nobody among them who is nobody’s name, bears a title or is known, and nothing
   * behind them is said to somebody.
   */
  get tellsTerms(): boolean {
    return (this.#tellsTerms ??= this.#findTerms());
  }

  #findTerms(): boolean {
    if (this.evidence.transcript === true) return false;
    const found = this.#lines.flatMap((line, at) => {
      const candidate = this.#candidates[at];
      if (!candidate || !isShaped(candidate)) return [];
      const speech = speechBehind(line, candidate);
      const below = this.#candidates[at + 1] ? '' : (this.#lines[at + 1]?.text ?? '');
      return [{ candidate, text: speech.trim() === '' ? below : speech }];
    });
    return areTerms(found, this);
  }

  /** Somebody is labelled beside a head that recurs, or two such heads recur: people take turns. */
  get takesTurns(): boolean {
    return this.sureCount > 0 || this.#oddVoices >= FEWEST_VOICES;
  }

  /** Lines of a page in a script without capitals open with heads, most of them, and with more than one. */
  get opensWithUncased(): boolean {
    return this.#uncased.size >= FEWEST_VOICES && this.#uncasedCount >= UNCASED_SHARE * this.#lines.length;
  }

  /** Whether nothing but a figure stands behind each label that says the same: `Votes cast: 575;` counts and nobody speaks. */
  counts({ key }: LabelCandidate): boolean {
    return (this.#counts ??= this.#findCounts()).has(key);
  }

  #findCounts(): ReadonlySet<string> {
    const figures = new Set<string>();
    const words = new Set<string>();
    for (const [at, line] of this.#lines.entries()) {
      const candidate = this.#candidates[at];
      if (candidate) (FIGURE.test(speechBehind(line, candidate)) ? figures : words).add(candidate.key);
    }
    return figures.difference(words);
  }

  /** Labels that recur are headings with the words below, most of them. */
  get setsHeadings(): boolean {
    const { ways } = this.habit;
    const count = (holds: (way: (typeof ways)[number]) => boolean): number =>
      ways.filter(holds).reduce((sum, { labels }) => sum + labels, 0);
    const headings = count(({ role, words }) => role === 'heading' && words === 'below');
    return headings > 0 && headings >= count(({ role }) => role !== 'heading');
  }

  /** Whether the same label is a heading. */
  heads({ key }: LabelCandidate): boolean {
    this.#heads ??= new Set(
      this.#lines.flatMap(({ role }, at) => (role === 'heading' ? (this.#candidates[at]?.key ?? []) : [])),
    );
    return this.#heads.has(key);
  }

  /** Whether a candidate is bare where nearly all labels of the page tell party, seat or office. */
  isUndressed(candidate: LabelCandidate): boolean {
    return isUndressed(candidate, (this.#dress ??= dressIn(this.#all)));
  }

  /** A label that is sure by its shape or by recurrence has a seat or party in brackets behind the name. */
  get setsSeats(): boolean {
    return (this.#setsSeats ??= this.#all.some(
      (each) => hasSeat(each.name) && (isSure(each) || (isShaped(each) && this.recurs(each))),
    ));
  }

  /** Whether a label opens with an abbreviation with which another label opens too: `Abg. Lang` beside `Abg. Maurer`. */
  abbreviates({ name }: LabelCandidate): boolean {
    return OPENS_WITH_ABBREVIATION.test(name) && (this.#abbreviations.get(name.split(' ', 1)[0] ?? '') ?? 0) >= AGAIN;
  }

  /** The labels behind which somebody speaks, rather than a list goes on. */
  #spoken(candidates: readonly (LabelCandidate | null)[]): string[] {
    return this.#lines.flatMap((line, at) => {
      const candidate = candidates[at];
      if (!candidate || !isShaped(candidate)) return [];
      return isEntry(speechBehind(line, candidate)) ? [] : [candidate.key];
    });
  }
}
