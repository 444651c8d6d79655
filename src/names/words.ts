import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { wordList } from './word-list.ts';

const CASE_ENDING = /[аяйыьеио]{1,4}$/u;

const LONG_WORD = /^\p{L}{5,}$/u;

/** Lower-case words that stand inside personal names: `bin Salman`, `van der Bellen`, `el-Sisi`. */
export const NAME_PARTICLES = allWords('nameParticles');

/** Lower-case words that stand inside offices and labels: `President of the Republic`, `reporter at VGTRK`. */
export const SMALL_WORDS = allWords('smallWords');

/** Single words that name a voice by its part in the conversation. Lower case. */
export const PART_WORDS = allWords('partWords');

/** Nouns that name somebody in a hall or on a line whose name is not given: `Girl`, `Female student`, `Call centre operator`. Lower case. */
export const VOICE_NOUNS = allWords('partWords', 'voiceNouns', 'tradeNouns');

const PERSON_NOUNS = VOICE_NOUNS.union(allWords('personNouns', 'officeNouns', 'titlesBeforeName', 'nobleTitles'));

/** Endings of nouns that mean a person: `chairwoman`, `serviceman`, `activist`. */
const PERSON_ENDING = compile(`${oneOf(allWords('personEndings'))}$`, 'u');

/** Whether a word of a label, in lower case, means a person by office, trade or part in the conversation rather than a body, state or thing. */
export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || PERSON_ENDING.test(word);

/** Titles before a name that tell no office: `Mr`, `Dr`, `Lady`. Lower case. */
export const HONORIFICS = allWords('courtesyTitles', 'honorifics', 'degrees', 'nobleTitles');

/** Words of offices, bodies and addresses that are no part of a personal name. Lower case. */
export const OFFICE_WORDS = HONORIFICS.union(
  allWords('partWords', 'tradeNouns', 'officeNouns', 'officeWords', 'titlesBeforeName'),
);

const displayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function countryWords(): Set<string> {
  const words = wordList(
    'russia ussr soviet korea england scotland america britain kingdom ossetia abkhazia palestine tatarstan bashkortostan chechnya daghestan dagestan crimea sevastopol yakutia buryatia karelia moscow petersburg',
  );
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters) {
    for (const second of letters) {
      const name = displayNames.of(first + second);
      if (!name) continue;
      for (const word of name.toLowerCase().split(/[\s,()&]+/u)) if (word.length > 2) words.add(word);
    }
  }
  for (const personal of [
    'jordan',
    'chad',
    'georgia',
    'martin',
    'island',
    'islands',
    'isle',
    'man',
    'barthélemy',
    'pierre',
    'helena',
    'lucia',
    'vincent',
    'christmas',
    'norfolk',
    'maarten',
    'jan',
    'mayen',
    'san',
    'marino',
  ])
    words.delete(personal);
  return words;
}

/** Words of the names of states and of regions often named in offices. Lower case. */
export const COUNTRY_WORDS: ReadonlySet<string> = countryWords();

const russianNames = new Intl.DisplayNames(['ru'], { type: 'region', fallback: 'none' });

function russianStems(): Set<string> {
  const stems = new Set([
    'росси',
    'ссср',
    'татарстан',
    'башкортостан',
    'чеч',
    'дагестан',
    'абхази',
    'осети',
    'москв',
    'петербург',
    'крым',
  ]);
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters)
    for (const second of letters) {
      const name = russianNames.of(first + second)?.toLowerCase() ?? '';
      if (LONG_WORD.test(name)) stems.add(name.replace(CASE_ENDING, ''));
    }
  return stems;
}

const RUSSIAN_STEMS = russianStems();

/** Whether a Russian word is the name of a state or region in any case: `Таджикистана`, `России`. */
export function isRussianCountry(word: string): boolean {
  for (let cut = 0; cut <= 3 && word.length - cut >= 3; cut += 1)
    if (RUSSIAN_STEMS.has(word.slice(0, word.length - cut))) return true;
  return false;
}
