import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { NAME_PARTICLES, SMALL_WORDS } from '#names/words.ts';
import { bare, CAPITALISED } from '#names/name-word.ts';
import { allWords } from '#languages/all-words.ts';
import { words } from '#languages/lists.ts';
import { isListedPlace, isRegion } from '../../date/places.ts';
import { readLabel } from '../../body/label/label.ts';
import { isStage } from '../../body/stage.ts';

const COUNTER = /\d{1,3} (?:of|из) \d{1,3}/u;
const COUNTER_LINE = /^\d{1,3} (?:of|из) \d{1,3}$/u;
/** A longer line is no counter, in UTF-16 code units. */
const LONGEST_COUNTER = 40;

const ABBREVIATION_END = /(?:^|[\s.])\p{Lu}\.$/u;
/** Words of titles, sub-titles and salutations that stand in no name of a place. Lower case. */
const NO_PLACE = allWords('courtesyTitles', 'textWords').union(
  new Set(
    words(`
      additional address addresses answers beginning citizens comments comrades concluding conversation dear decree draft excerpt excerpts
      extract extracts fellow friends gentlemen greeting holiness instructions introductory ladies letter opening order questions reply
      statements summary telegram text toast transcripts translated translation with working
      вопросы выдержки совещание заседание церемония указ поздравляю друзья коллеги товарищи дамы уважаемый уважаемая уважаемые дорогие
      граждане вступительное заявления начало обращение ответы поздравление приветствие речь`),
  ),
);

/** Words of places in small letters: `near Moscow`, `Belgorod region`. */
const PLACE_WORDS = new Set(
  words(
    'region territory district area city village residence airport airfield near aboard board palace square hall island am pri область край район город',
  ),
);

/** `10 Downing Street`, `№ 5` */
const BEGINS_IN_FIGURES = /^[\d№]/u;
const SENTENCE_END = /[.!?:;…]$/u;

/** What a line begins with that goes on with the line above, behind the blank that a link leaves: small letters, a mark, a note in brackets. */
const GOES_ON = /^ ?(?:[\p{Ll}:,;(]|’s )/u;
/** Hall, house, town, region and country take no more, in UTF-16 code units. */
const LONGEST_PLACE = 130;

/** A Russian word: the site prints Russian places as a sentence does, `Ханты-Мансийский автономный округ – Югра`. */
const RUSSIAN_WORD = /^[«(]?\p{Script=Cyrillic}/u;
/** A Russian line of more words tells what is done there. */
const MOST_RUSSIAN_WORDS = 9;
/** `Встреча с …`: a place is with nobody. */
const WITH = /\s(?:с|со|по|о|об) /u;

const isPlaceWord = (word: string): boolean =>
  CAPITALISED.test(word) ||
  /^[\d№#&/–—-]/u.test(word) ||
  SMALL_WORDS.has(word) ||
  NAME_PARTICLES.has(word) ||
  PLACE_WORDS.has(bare(word));

const isRegionOrCity = (name: string): boolean => isListedPlace(name) || isRegion(name);

/** A line below the date, and the line that follows it. */
interface PlaceLine {
  readonly line: Line;
  /** Blanks folded. */
  readonly text: string;
  readonly words: readonly string[];
  readonly next: Line | null;
}

/** Whether the line below goes on with a sentence or label that this one begins. */
const goesOn = ({ next }: PlaceLine): boolean =>
  next?.blanksBefore === 0 && GOES_ON.test(next.text) && (!readLabel(next) || next.text.trimStart().startsWith('('));

/** Whether a place is known, or ends in a known region: no sentence begins with it alone. */
const isKnown = (text: string): boolean => isListedPlace(text) || text.split(', ').slice(1).some(isRegionOrCity);

/** Words of what is done, and with whom, which no kind of place has: `Visit to a plant, Moscow Region`. */
const NOT_BEFORE_PLACES = allWords('notBeforePlaces');
/** `Viewing a plant, Moscow Region` */
const GERUND = 'ing';
/** `Vostochny spaceport launch site` and the region are no longer. */
const MOST_WORDS_OF_KIND = 7;

/** Whether a name and what it is the name of stand before a region: `Tsugol training range`. */
function isKindOfPlace({ text, words }: PlaceLine): boolean {
  const [kind = '', ...regions] = text.split(', ');
  const [first = ''] = kind.split(' ');
  return (
    regions.length > 0 &&
    regions.every(isRegionOrCity) &&
    words.length <= MOST_WORDS_OF_KIND &&
    !first.endsWith(GERUND) &&
    !words.some((word) => NOT_BEFORE_PLACES.has(bare(word)))
  );
}

/** Whether the words are those of a place as Russian prints it, small letters and all. */
const isRussianPlace = ({ text, words }: PlaceLine): boolean =>
  words.length <= MOST_RUSSIAN_WORDS && RUSSIAN_WORD.test(text) && !WITH.test(text);

/** Whether a line below the date says where: else it is a subtitle, a caption or the text. */
const PLACE_LINES: readonly Rule<PlaceLine, 'place' | 'no place'>[] = [
  { name: 'too long', when: ({ text }) => text === '' || text.length > LONGEST_PLACE, verdict: 'no place' },
  // `The Kremlin, Moscow.`: no sentence is made of known names alone.
  {
    name: 'known place with a full stop',
    when: ({ text }) =>
      text.endsWith('.') && text.includes(', ') && text.slice(0, -1).split(', ').every(isRegionOrCity),
    verdict: 'place',
  },
  // A place may end in an abbreviation: `Washington D.C.`
  {
    name: 'sentence',
    when: ({ text }) => SENTENCE_END.test(text) && !ABBREVIATION_END.test(text),
    verdict: 'no place',
  },
  // It says what happened, not where.
  { name: 'stage line', when: ({ text }) => isStage(text), verdict: 'no place' },
  // It stands in labels, captions and announcements.
  { name: 'colon', when: ({ text }) => text.includes(':'), verdict: 'no place' },
  // It stands below the place.
  { name: 'counter of pictures', when: ({ text }) => COUNTER.test(text), verdict: 'no place' },
  // House numbers come first in addresses.
  {
    name: 'begins small',
    when: ({ words: [first = ''] }) => !CAPITALISED.test(first) && !BEGINS_IN_FIGURES.test(first),
    verdict: 'no place',
  },
  // `Introductory Remarks`, `Dear Mr President`: capitalised, but not a place.
  { name: 'word of a text', when: ({ words }) => words.some((word) => NO_PLACE.has(bare(word))), verdict: 'no place' },
  // The layout has nothing else between the time and its pictures.
  {
    name: 'above the counter of pictures',
    when: ({ next }) => next !== null && COUNTER_LINE.test(foldBlanks(next.text.slice(0, LONGEST_COUNTER))),
    verdict: 'place',
  },
  // `Tsugol training range, Trans-Baikal Territory`: some words in small letters, and the region.
  { name: 'kind of place in its region', when: isKindOfPlace, verdict: 'place' },
  // Names are capitalised; Russian ones go on in small letters.
  {
    name: 'small words',
    when: (at) => !at.words.every((word) => isPlaceWord(word) || (isRussianPlace(at) && RUSSIAN_WORD.test(word))),
    verdict: 'no place',
  },
  // The first half of a label or sentence that a link broke.
  { name: 'goes on below', when: (at) => goesOn(at) && !isKnown(at.text), verdict: 'no place' },
  { name: 'words of a place', when: () => true, verdict: 'place' },
];

/**
 * Whether a line under a date is a place: capitalised words and small words only, no sentence, no label, no title,
 * and not the first half of a sentence or label that the next line continues.
 */
export function isPlaceLine(line: Line, next: Line | null): boolean {
  const text = foldBlanks(line.text);
  return firstRule(PLACE_LINES, { line, text, words: text.split(' '), next })?.verdict === 'place';
}
