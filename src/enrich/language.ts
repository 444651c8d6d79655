import { francAll } from 'franc';
import { UNKNOWN_LANGUAGE } from '#document/language-tag.ts';
import { capitalised } from '#languages/all-words.ts';
import { compile } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { tellLanguage } from './language-signs.ts';

/** How much of a text is looked at, in UTF-16 code units; more changes nothing. */
const SAMPLE = 6000;
/** How much of it is compared with the triples of all languages, which takes its time; more tells them no better. */
const TRIPLES_SAMPLE = 600;

const scriptsOf = (names: readonly string[]): string[] =>
  capitalised(names).map((name) => `\\p{Script_Extensions=${name}}`);

/** Scripts of which some language is known, each with a pattern of its letters. */
const SCRIPTS = [...new Set(languages.flatMap(({ scripts = [] }) => scripts))].map((name) => ({
  name,
  letters: compile(`(?=\\p{L})[${scriptsOf([name]).join('')}]`, 'gu'),
}));

/** The languages that can be told, with patterns of what they have. */
const LANGUAGES = languages.flatMap(
  ({ code, scripts, alphabet, tellingLetters, tellingWords = [], triplesCodes = [] }) =>
    scripts === undefined
      ? []
      : [
          {
            code,
            scripts,
            foreign: compile(`[^${alphabet ?? scriptsOf(scripts).join('')}\\P{L}]`, 'gu'),
            tellingLetters: compile(tellingLetters === undefined ? '(?!)' : `[${tellingLetters}]`, 'u'),
            tellingWords: new Set(tellingWords),
            triplesCodes,
          },
        ],
);

const LETTER = /\p{L}/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** A word as names are printed. */
const NAME = /^\p{Lu}[^\p{Lu}]*$/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script of more letters than any other; null where that is one of which no language is known, or there are no letters. */
function mainScript(text: string): (typeof SCRIPTS)[number] | null {
  const counted = SCRIPTS.map((script) => ({ script, many: count(text, script.letters) }));
  const others = count(text, LETTER) - counted.reduce((sum, { many }) => sum + many, 0);
  const [most] = counted.toSorted((a, b) => b.many - a.many);
  return most && most.many > others ? most.script : null;
}

/** The language of a text, and of its title with it where the text alone leaves a doubt; else as `languageOfText`. */
export function languageOf(text: string, title: string): string {
  const told = languageOfText(text);
  return told === UNKNOWN_LANGUAGE ? languageOfText(`${title}\n${text}`) : told;
}

/**
 * The language of a text, BCP 47: one of `src/languages` where its letters, its small words and its triples of letters agree
 * that it is, `und` where they leave a doubt. Words in other letters than most of the text has do not count.
 */
export function languageOfText(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const script = mainScript(sample);
  if (!script) return UNKNOWN_LANGUAGE;
  const printed = (sample.match(WORD) ?? []).filter((word) => word.search(script.letters) >= 0);
  const words = printed.map((word) => word.toLowerCase());
  const letters = count(words.join(''), LETTER);
  const inSmall = printed
    .filter((word) => !NAME.test(word))
    .join('')
    .toLowerCase();
  const likenesses = new Map(francAll(words.join(' ').slice(0, TRIPLES_SAMPLE)));
  const told = LANGUAGES.filter(({ scripts }) => scripts.includes(script.name))
    .map(({ code, foreign, tellingLetters, tellingWords, triplesCodes }) => ({
      code,
      letters,
      foreign: count(inSmall, foreign) / Math.max(1, count(inSmall, LETTER)),
      telling: words.filter((word) => tellingWords.has(word) || tellingLetters.test(word)).length / words.length,
      likeness: Math.max(0, ...triplesCodes.map((triples) => likenesses.get(triples) ?? 0)),
    }))
    .filter(tellLanguage);
  return told.toSorted((a, b) => b.likeness - a.likeness)[0]?.code ?? UNKNOWN_LANGUAGE;
}
