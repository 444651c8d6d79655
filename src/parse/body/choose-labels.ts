import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { isPersonNoun, PART_WORDS } from '#names/words.ts';
import { bare, INITIALS, isOfficeWord, namesIn, splitOffice } from '#names/person.ts';
import { isOutlet } from '#names/voice.ts';
import { isWordOfLabel, LOWER_LETTER } from './label.ts';
import type { LabelCandidate, LabelClass } from './candidate.ts';

const QUOTE_START = /^\s*["“«„]/u;
const QUOTE_CLOSE = /["”»](?=[\s.,;!?–—]|$)/u;

/** Whether what stands behind a colon is a quotation from end to end: `Germany: “We agree.”` quotes, `Moderator: “Sirius” is open.` speaks. */
function isQuoted(said: string): boolean {
  if (!QUOTE_START.test(said)) return false;
  const close = QUOTE_CLOSE.exec(said);
  return close === null || said.slice(close.index + 1).trim().length <= 1;
}

/** What the page knows beside its labels. */
export interface PageNames {
  /** Names of persons in title, captions and lists, blanks folded. */
  readonly names: readonly string[];
  /** What the page says of itself: that it holds a transcript, or that it holds none; null where it says nothing. */
  readonly transcript?: boolean | null;
  /** Candidates that the layout itself shows to be labels. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
}

const squeezeKey = (name: string): string => name.replaceAll(' ', '').toLowerCase();

/** Words that are said to somebody, and never stand in a list: `Mr President`, `Yes, Mr Putin.`, `Ladies and Gentlemen,` */
const ADDRESSES =
  /(?:^|[\s,])(?:I(?:[’']\p{L}{1,2})?|We|You|It|This|My|Mr|Mrs|Ms|Sir|Madam|Yes|No|Please|Thank|Thanks|Ladies|Dear|Good|Hello|Colleagues|Friends|Comrades?|Your|Я|Мы|Вы|Это|Да|Нет|Спасибо|Уважаемы[ейх]|Добрый|Товарищ|Коллеги)(?=$|[\s,.])/u;

/** Whether what stands behind a colon is the entry of a list rather than speech: a name, a date, a telephone number, a few capitalised words. */
export function isEntry(text: string): boolean {
  const said = foldBlanks(text);
  if (said === '' || said.endsWith(',') || ADDRESSES.test(said)) return false;
  if (/^[+\d(]/u.test(said)) return !/[?!]$/u.test(said);
  const words = said.replace(/[.;]$/u, '').split(' ');
  return words.length <= 5 && words.length > 1 && words.every((word) => isWordOfLabel(word)) && !/[?!]$/u.test(said);
}

/** `PRIME MINISTER:` in capitals on a line of its own: the words stand below. */
const standsAlone = ({ name }: LabelCandidate, said: string): boolean =>
  said.trim() === '' && name === name.toUpperCase() && PART_WORDS.has(bare(name.split(' ').at(-1) ?? ''));

const isSure = (kind: LabelClass): boolean => kind === 'person' || kind === 'anonymous';

/** Words that a page prints in small letters: a name is not among them. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{2,30}(?![\p{L}’'-])/gu;

/** Knows of each name, by the whole and by the surname, which labels or other parts of the page give it. */
class KnownNames {
  readonly #from = new Map<string, Set<string>>();

  /** Adds a name that `source` gives: the key of a label, or the empty text for title, captions and lists. */
  add(name: string, source: string): void {
    const printed = foldBlanks(name);
    const surname = printed.split(' ').at(-1) ?? '';
    for (const part of surname.length > 2 ? [printed, surname] : [printed]) {
      const key = squeezeKey(part);
      const from = this.#from.get(key);
      if (from) from.add(source);
      else this.#from.set(key, new Set([source]));
    }
  }

  /** Whether the last two words, or the last one, are a known name. */
  has(name: string): boolean {
    return this.#ends(name).some((from) => from.size > 0);
  }

  /** The same, by something other than the label itself. */
  elsewhere(candidate: LabelCandidate): boolean {
    const { name } = splitOffice(candidate.name);
    return this.#ends(name ?? candidate.name).some((from) => from.size > 1 || !from.has(candidate.key));
  }

  #ends(name: string): Set<string>[] {
    const words = foldBlanks(name).split(' ');
    return [words.slice(-2).join(' '), words.at(-1) ?? ''].flatMap((end) => this.#from.get(squeezeKey(end)) ?? []);
  }
}

/**
 * Decides which candidates of a page are labels.
 * @param lines the lines of the body
 * @param candidates one per line, null where the line has none
 * @returns the candidates that are labels, null elsewhere
 */
export function chooseLabels(
  lines: readonly Line[],
  candidates: readonly (LabelCandidate | null)[],
  page: PageNames,
): (LabelCandidate | null)[] {
  const count = new Map<string, number>();
  for (const candidate of candidates) if (candidate) count.set(candidate.key, (count.get(candidate.key) ?? 0) + 1);
  const recurs = (candidate: LabelCandidate): boolean => (count.get(candidate.key) ?? 0) > 1;
  const textAfter = (index: number, candidate: LabelCandidate): string =>
    lines[index]?.text.slice(candidate.end, candidate.end + 400) ?? '';

  const sure = candidates.filter(
    (candidate) =>
      candidate && !candidate.runOn && (isSure(candidate.class) || (candidate.class !== 'loose' && recurs(candidate))),
  ).length;
  const known = new KnownNames();
  for (const name of page.names) known.add(name, '');
  for (const candidate of candidates)
    if (candidate?.class === 'person') {
      const { name } = splitOffice(candidate.name);
      if (name) known.add(name, candidate.key);
    }
  const transcript = page.transcript ?? null;
  const dialogue =
    isDialogue(candidates) || alternates(candidates, (candidate, index) => isEntry(textAfter(index, candidate)));
  let small: Set<string> | null = null;
  /** Whether the page prints every word of a name in small letters elsewhere: `Main Task`. */
  const isCommon = (name: string): boolean => {
    small ??= new Set(lines.flatMap((line) => line.text.match(SMALL_WORD) ?? []));
    return name.split(' ').every((word) => small?.has(bare(word)) === true);
  };

  return candidates.map((candidate, index) => {
    if (!candidate) return null;
    if (page.sure?.(candidate)) return candidate;
    const said = textAfter(index, candidate);
    if (sure > 0 && isOutlet(candidate.name) && said.trim() !== '') return candidate;
    const bold = (lines[index]?.bold ?? 0) >= candidate.nameEnd;
    const begins = said.trim() !== '' && !LOWER_LETTER.test(said);
    if (candidate.runOn && !recurs(candidate) && !known.has(candidate.name) && candidate.class !== 'anonymous')
      return null;
    // A page that says it holds no transcript quotes somebody at most by a name that stands elsewhere on it too.
    if (transcript === false && !dialogue)
      return candidate.class === 'person' && begins && !isEntry(said) && known.elsewhere(candidate) ? candidate : null;
    switch (candidate.class) {
      case 'anonymous':
        return recurs(candidate) || !LOWER_LETTER.test(said) || sure > 1 ? candidate : null;
      case 'person': {
        if (recurs(candidate) || known.elsewhere(candidate)) return candidate;
        if (isBareName(candidate) && (LOWER_LETTER.test(said) || isCommon(candidate.name))) return null;
        return isEntry(said) && sure < 3 && transcript !== true ? null : candidate;
      }
      case 'word':
        if (recurs(candidate)) return candidate;
        if (isQuoted(said) && !known.has(candidate.name)) return null;
        if ((bold || lines[index]?.role === 'heading') && sure > 0) return candidate;
        if (known.has(candidate.name)) return candidate;
        return transcript === true &&
          begins &&
          !isEntry(said) &&
          !isOfficeWord(candidate.name) &&
          !isCommon(candidate.name)
          ? candidate
          : null;
      case 'post':
        if (recurs(candidate)) return candidate;
        if (isEntry(said)) return null;
        if (bold || standsAlone(candidate, said)) return candidate;
        if (LOWER_LETTER.test(said) || isQuoted(said) || !meansPerson(candidate.name)) return null;
        return sure > 1 || transcript === true ? candidate : null;
      case 'loose':
        if (recurs(candidate)) return candidate;
        if (isEntry(said)) return null;
        if (knownEnd(candidate.name)) return candidate;
        if (LOWER_LETTER.test(said) || isQuoted(said)) return null;
        return (sure > 0 && (bold || sure > 1)) || (transcript === true && begins) ? candidate : null;
    }
  });

  /** Whether an office says that it is held by somebody, or the label holds a name that the page knows. */
  function meansPerson(name: string): boolean {
    return (
      known.has(name) ||
      name.split(' ').some((word) => isPersonNoun(bare(word))) ||
      (name.includes(',') && splitOffice(name).name !== null) ||
      namesIn(name).some((part) => known.has(part))
    );
  }

  function knownEnd(name: string): boolean {
    const words = name.split(' ');
    return words.length > 2 && known.has(words.slice(-2).join(' '));
  }
}

/** Whether two labels of whatever sort recur, with speech rather than the entries of a list behind them. */
function alternates(
  candidates: readonly (LabelCandidate | null)[],
  isListed: (candidate: LabelCandidate, index: number) => boolean,
): boolean {
  const heard = new Set<string>();
  const again = new Set<string>();
  for (const [index, candidate] of candidates.entries()) {
    if (!candidate || candidate.runOn || candidate.class === 'loose' || isListed(candidate, index)) continue;
    if (heard.has(candidate.key)) again.add(candidate.key);
    heard.add(candidate.key);
  }
  return again.size > 1;
}

/** Two or three capitalised words without any office: a name, or a heading within the text. */
function isBareName(candidate: LabelCandidate): boolean {
  return splitOffice(candidate.name).role === null && !INITIALS.test(candidate.name.split(' ')[0] ?? '');
}

/** Whether some person, or anonymous voice, opens more than one line. */
function isDialogue(candidates: readonly (LabelCandidate | null)[]): boolean {
  const heard = new Set<string>();
  for (const candidate of candidates) {
    if (!candidate || candidate.runOn || !isSure(candidate.class)) continue;
    const key = squeezeKey(splitOffice(candidate.name).name ?? candidate.name);
    if (heard.has(key)) return true;
    heard.add(key);
  }
  return false;
}
