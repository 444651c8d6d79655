import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { isPersonNoun, NAME_PARTICLES, SMALL_WORDS, VOICE_NOUNS } from '#names/words.ts';
import { wordList } from '#names/word-list.ts';
import { isAnonymous } from '#names/voice.ts';
import type { LabelCandidate, LabelClass } from './candidate.ts';
import { bare, CAPITALISED, RUN_ON_INITIALS, INITIALS, isOfficeWord, splitOffice } from '#names/person.ts';

/** How a sentence begins behind a full stop. */
const SENTENCE_START = /^\s{1,4}[“"‘(]?\p{Lu}/u;

/** A voice told by its number: `Speaker 2`. */
const NUMBERED_VOICE = /(?:speaker|officials?|участник|спикер)\s#?\d{1,2}$/iu;

/** The word, or the part of it, with which a text ends. */
const LAST_WORD = /[\p{L}\p{N}]{1,20}$/u;

/** Digits with a suffix and signs that may stand as a word of a label. */
const LABEL_WORD = /^(?:["'“”«»„([]*\d{1,4}(?:st|nd|rd|th)?[-–\d]*[)\]"”»,]*|[&–—-]|№\d+|#\d+)$/u;

/** The longest label printed on 7,235 pages of kremlin.ru is about 200 characters long. */
const LONGEST_LABEL = 240;
const MOST_WORDS = 34;

/** Capitalised words that open a sentence with a colon and are nobody's name. */
const NO_LABEL = wordList(
  `first firstly second secondly third thirdly fourth fifth sixth next finally last lastly again also note comment nota bene bottom line
  one two three another example examples remember look listen yes no now today tomorrow yesterday here there well okay ok so and but
  however therefore conclusion summary background fact facts result results answer correction update updated source sources attribution
  conclusions translation signed score task point stage step item part article chapter paragraph priority agenda award goal
  contact contacts author authors photo video link tags tag topics geography persons telephone phone tel fax email e-mail address
  deadline date time place venue published publication copyright see read http https release themen sprecher font transcript moscow london
  во-первых во-вторых в-третьих наконец итак источник примечание справка фото видео контакты телефон адрес дата время место`,
);

/** Posts that begin with a word which elsewhere opens a sentence. */
const SPOUSES = /^(?:first|second) (?:lady|gentleman)$/iu;

const PRONOUNS = wordList(
  'your dear i we it that this these those they he she you and but so because if when what who how my our their there here let the a an in on at for to as is was regarding concerning about now back я мы он она они это что как но и а если',
);

/** A verb, or a word like one, that announces a quotation or a list: what it ends is no label. */
const VERB_AT_END =
  /(?:^|\s)(?:said|says|say|told|asked|added|noted|stated|stressed|replied|reads?|read|wrote|continued|follows|following|part|particular|reported|announced|explained|сказал|сказала|заявил|заявила|отметил|отметила|сообщил|сообщила|подчеркнул)$/iu;

/** `С российской стороны:` opens a list of those present. */
export const SIDE = /^со? \p{L}+(?: \p{L}+)? стороны$/iu;

/** Whether a word may stand in a label whose words are capitalised: a capital, a number, a sign, a particle or small word. */
export const isWordOfLabel = (word: string): boolean => {
  if (CAPITALISED.test(word) || LABEL_WORD.test(word)) return true;
  const folded = bare(word);
  return SMALL_WORDS.has(folded) || NAME_PARTICLES.has(folded) || folded === '';
};

const ABBREVIATIONS = wordList(
  'prof gen col lt capt maj sen rep gov rev hon acad dr mr mrs ms st adm brig sgt messrs inc ltd corp bros jr sr',
);

/** Whether a full stop inside the head of a line closes a sentence rather than an abbreviation or an initial. */
function endsSentence(head: string, at: number): boolean {
  if (!SENTENCE_START.test(head.slice(at + 1, at + 7))) return false;
  const word = LAST_WORD.exec(head.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return word.length >= 3 && !ABBREVIATIONS.has(word.toLowerCase());
}

/** Finds the colon that can end a label: outside brackets, followed by a blank, a line end or a letter, not preceded by a digit. */
function labelColon(text: string): number {
  const head = text.slice(0, LONGEST_LABEL);
  let at = -1;
  let close = -1;
  for (let index = 0; index < head.length; index += 1) {
    const char = head.charAt(index);
    if (char === '(' && index > close) close = head.indexOf(')', index);
    if (index < close) continue;
    if (char === ':' || char === '：') {
      at = index;
      break;
    }
    if (char === '.' && endsSentence(head, index)) return -1;
    if (char === '?' || char === '!' || char === ';') return -1;
  }
  if (at <= 0 || head.lastIndexOf('[', at) > head.lastIndexOf(']', at)) return -1;
  const before = head.slice(0, at).trimEnd().at(-1) ?? '';
  const after = text.charAt(at + 1);
  if (/[\d:]/u.test(after) || after === '/') return -1;
  if (/\d/u.test(before) && !NUMBERED_VOICE.test(head.slice(0, at))) return -1;
  return at;
}

/** The bracketed remark at the end of what stands before the colon. */
function noteBefore(text: string, end: number): { from: number; to: number } | null {
  const close = text.slice(0, end).trimEnd().length;
  if (text.charAt(close - 1) !== ')') return null;
  let depth = 0;
  for (let at = close - 1; at >= 0; at -= 1) {
    const char = text.charAt(at);
    if (char === ')') depth += 1;
    if (char === '(') depth -= 1;
    if (depth === 0) return at === 0 ? null : { from: at, to: close };
  }
  return null;
}

const MOST_NAME_WORDS = 5;

/** A line end that a link has left before a mark: the words of the page have no blank there. */
export const BREAK_BEFORE_MARK = /\n(?=[,.;:!?)’”])/gu;

/** Whether a line only says the name again with which the line above it ends, in whatever order: the heading of a hover card. */
export function repeatsName(above: string, line: string): boolean {
  if (above.length > LONGEST_LABEL || line.length > LONGEST_LABEL) return false;
  const words = foldBlanks(line).split(' ');
  if (words.length < 2 || words.length > MOST_NAME_WORDS || !words.every((word) => CAPITALISED.test(word)))
    return false;
  const end = foldBlanks(above).split(' ').slice(-words.length);
  return [...end].sort().join(' ') === [...words].sort().join(' ');
}

/** A printed label on one line, without the hover card that a capture brought in behind its name. */
function withoutCard(printed: string): string {
  const [first = '', second] = printed.split('\n', 2);
  return second !== undefined && repeatsName(first, second) ? first : printed.replace(BREAK_BEFORE_MARK, '');
}

/**
 * Reads what may be a label at the beginning of a line, by its shape alone. Whether it is one is decided by
 * `chooseLabels` in view of the whole page.
 */
export function readLabel(line: Line): LabelCandidate | null {
  const text = line.text;
  const colon = labelColon(text);
  if (colon < 0) return null;
  const note = noteBefore(text, colon);
  const nameEnd = text.slice(0, note?.from ?? colon).trimEnd().length;
  const printed = text.slice(0, nameEnd);
  const name = foldBlanks(withoutCard(printed));
  if (name === '' || name.length > 220) return null;
  const kind = classOf(name);
  if (!kind) return null;
  const after = text.charAt(colon + 1);
  return {
    name,
    key: name.toLowerCase(),
    class: kind,
    nameEnd,
    note,
    end: colon + 1,
    runOn: after !== '' && !/\s/u.test(after),
  };
}

/** Words that begin in small letters, behind a quotation mark or bracket too: behind a colon they go on with a sentence, nobody begins to speak. */
export const LOWER_LETTER = /^[\s"'“‘«„([]{0,3}\p{Ll}/u;

/** What sort of label a name has the shape of; null where it has the shape of none. */
export function classOf(name: string): LabelClass | null {
  if (isAnonymous(name)) return 'anonymous';
  const words = name.split(' ');
  if (words.length > MOST_WORDS) return null;
  const [first = ''] = words;
  if (VERB_AT_END.test(name) || SIDE.test(name)) return null;
  if (!SPOUSES.test(name) && (words.length <= 2 || first.endsWith(',')) && NO_LABEL.has(bare(first))) return null;
  const capitalised = words.every(isWordOfLabel) && (CAPITALISED.test(first) || /^\d/u.test(first));
  if (!capitalised) return looseClass(name, words);
  if (PRONOUNS.has(bare(first)) && first.toLowerCase() !== 'the' && !INITIALS.test(first)) return null;
  if (words.length === 1 && VOICE_NOUNS.has(bare(first))) return 'post';
  const split = splitOffice(name);
  if (split.name === null) return words.length === 1 ? 'word' : 'post';
  const count = split.name.split(' ').length;
  if (count >= 2 || RUN_ON_INITIALS.test(split.name) || INITIALS.test(words[0] ?? '')) return 'person';
  if (split.role && name.includes(',')) return 'post';
  return split.role && words.slice(0, -1).some(isOfficeWord) ? 'person' : 'word';
}

/** Words that make a sentence of what stands before a colon: no label holds them. */
const SENTENCE_WORDS = wordList(
  `is are was were be been being have has had do does did will would can could shall should may might must not i we you they he she it
  this that these those there here who whom whose what which when where why how if because but so than then also just only very more
  most much some any every each no nor yes please let us our my your his her their its me him them about into
  это не что как если когда потому чтобы который которые был была были есть будет мы вы они он она я`,
);

const ARTICLES = wordList('a an the one another second young');

/** Labels with lower-case words: `Call centre operator`, `Roscosmos cosmonaut Yury Malenchenko`, `Dmitry, engineer at a plant`. */
function looseClass(name: string, words: readonly string[]): LabelClass | null {
  const [first = ''] = words;
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const isVoice = words.length <= 4 && VOICE_NOUNS.has(bare(words.at(-1) ?? ''));
  if (ARTICLES.has(bare(first)) && isVoice) return 'loose';
  const initials = INITIALS.test(first);
  if (!initials && (PRONOUNS.has(bare(first)) || NO_LABEL.has(bare(first)))) return null;
  const split = splitOffice(name);
  const opensWithName = split.name !== null && split.role !== null && name.startsWith(`${split.name},`);
  if (words.some((word) => SENTENCE_WORDS.has(bare(word)) && !INITIALS.test(word) && word !== 'No.')) return null;
  if (isVoice) return 'loose';
  if (opensWithName && split.name.includes(' ')) return 'person';
  const endsInName = words.slice(-2).every((word) => CAPITALISED.test(word) && !isOfficeWord(word));
  if (endsInName || opensWithName) return 'loose';
  return words.length <= 5 && words.some((word) => isPersonNoun(bare(word))) ? 'loose' : null;
}
