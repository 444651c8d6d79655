import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { NAME_PARTICLES, SMALL_WORDS } from '#names/words.ts';
import { bare, CAPITALISED } from '#names/name-word.ts';
import { allWords } from '#languages/all-words.ts';
import { words } from '#languages/lists.ts';
import { isListedPlace, isRegion } from '../../date/places.ts';
import { readLabel } from '../../body/label/label.ts';
import { isElision, isStage } from '../../body/stage.ts';

const COUNTER = /\d{1,3} (?:of|из) \d{1,3}/u;

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

/** What a line begins with that goes on with the line above: small letters, a mark, a note in brackets. */
const GOES_ON = /^(?:[\p{Ll}:,;(]|’s )/u;
const LONGEST_PLACE = 130;

/** A Russian word: the site prints Russian places as a sentence does, `Ханты-Мансийский автономный округ – Югра`. */
const RUSSIAN_WORD = /^[«(]?\p{Script=Cyrillic}/u;
const MOST_RUSSIAN_WORDS = 9;
/** `Встреча с …`: a place is with nobody. */
const WITH = /\s(?:с|со|по|о|об) /u;

const isPlaceWord = (word: string): boolean =>
  CAPITALISED.test(word) ||
  /^[\d№#&/–—-]/u.test(word) ||
  SMALL_WORDS.has(word) ||
  NAME_PARTICLES.has(word) ||
  PLACE_WORDS.has(bare(word));

/**
 * Whether a line under a date is a place: capitalised words and small words only, no sentence, no label, no title,
 * and not the first half of a sentence or label that the next line continues.
 */
export function isPlaceLine(line: Line, next: Line | null): boolean {
  const text = foldBlanks(line.text);
  if (
    text === '' ||
    text.length > LONGEST_PLACE ||
    (/[.!?:;…]$/u.test(text) && !ABBREVIATION_END.test(text)) ||
    isElision(text) ||
    isStage(text) ||
    text.includes(':') ||
    COUNTER.test(text) ||
    readLabel(line)
  )
    return false;
  const words = text.split(' ');
  if (!CAPITALISED.test(words[0] ?? '') && !/^[\d№]/u.test(words[0] ?? '')) return false;
  if (words.some((word) => NO_PLACE.has(bare(word)))) return false;
  const russian = words.length <= MOST_RUSSIAN_WORDS && RUSSIAN_WORD.test(text) && !WITH.test(text);
  if (!words.every((word) => isPlaceWord(word) || (russian && RUSSIAN_WORD.test(word)))) return false;
  const goesOn = next?.blanksBefore === 0 && GOES_ON.test(next.text) && (!readLabel(next) || next.text.startsWith('('));
  return !goesOn || isListedPlace(text) || text.split(', ').slice(1).some(isRegionOrCity);
}

const isRegionOrCity = (name: string): boolean => isListedPlace(name) || isRegion(name);
