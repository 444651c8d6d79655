import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { splitOffice } from '#names/person.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { clockTown } from '../date/clock.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { findDateAtEndOfTitle, readStandaloneDate, readRegisterNumber } from '../date/index.ts';
import { readLabel } from '../body/label/label.ts';
import { SALUTATION } from '../body/salutation.ts';
import { extent } from '../page/span.ts';
import { isElision, isStage } from '../body/stage.ts';
import { personOfTitle } from './title.ts';

/*
 * Whether a line of the head is a title, in the shape that it has and by what stands around it.
 */

/** A longer line is no title, in UTF-16 code units. */
export const LONGEST_TITLE = 420;
const SENTENCE_BREAK = /[.!?] \p{Lu}/u;
const SENTENCE_CLOSE = /[.!?]$/u;

/** Letters by which a line of another alphabet is told. */
const LATIN_WORDS = /\p{Script=Latin}{2}/u;
const OTHER_LETTERS = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/**
 * Whether the second line says the title in another alphabet, as bilingual pages print it: neither holds letters of the
 * other's, neither ends a sentence, and the date stands below.
 */
export function isTranslation([line, next, below]: readonly Line[]): boolean {
  if (!line || !next || !below || next.role === 'field') return false;
  const above = foldBlanks(line.text);
  const text = foldBlanks(next.text.slice(0, LONGEST_TITLE));
  if (text.length > 240 || readStandaloneDate(text) || readLabel(next) || SALUTATION.test(text)) return false;
  const changes =
    (OTHER_LETTERS.test(above) && !LATIN_WORDS.test(above) && LATIN_WORDS.test(text) && !OTHER_LETTERS.test(text)) ||
    (LATIN_WORDS.test(above) && !OTHER_LETTERS.test(above) && OTHER_LETTERS.test(text) && !LATIN_WORDS.test(text));
  if (!changes || /[.!?:;,。！？：]$/u.test(text) || /[.!?。！？]$/u.test(above)) return false;
  return findDateAtEndOfTitle(text) !== null || readStandaloneDate(foldBlanks(below.text.slice(0, 200))) !== null;
}

/** A line that goes on with the title above it: `by the Secretary General on …` */
const TITLE_GOES_ON = /^(?:by|with|of|and|at|on|following|ahead of|between) [^.!?:]{3,200}$/u;
/** Whether a title is set on two lines: the second stands directly below, begins in small letters and ends no sentence. */
export function goesOn(capture: Capture, line: Line, next: Line): boolean {
  return (
    next.blanksBefore === 0 &&
    line.text.length < 120 &&
    TITLE_GOES_ON.test(foldBlanks(next.text.slice(0, 240))) &&
    capture.text.slice(extent(line).end, extent(next).start).trim() === ''
  );
}

/** How many lines of the page open with what can only be a label of a person or an anonymous voice. */
export function turnsOf(lines: readonly Line[]): number {
  let turns = 0;
  for (const line of lines) {
    const candidate = readLabel(line);
    if (candidate && !candidate.runOn && (candidate.class === 'person' || candidate.class === 'anonymous')) turns += 1;
  }
  return turns;
}

/** Whether a line announces whose words follow, or closes with the day and place of the event: nothing but a title does. */
function isStrongTitle(text: string): boolean {
  if (/[.!?]$/u.test(text)) return false;
  return findDateAtEndOfTitle(text)?.kind === 'date' || personOfTitle(text) !== null;
}

const MENU_LINES = 8;

/** How many short lines of menus stand above an unmistakable title; 0 where the first candidate is as good as any. */
export function menuAbove(lines: readonly Line[]): number {
  let skipped = 0;
  if (isTranslation(lines)) return 0;
  for (const line of lines.slice(0, MENU_LINES + 6)) {
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (line.role === 'field') continue;
    if (text === '') return 0;
    if (
      boilerplate(line) ||
      readStandaloneDate(text) ||
      readTimeLine(text) ||
      clockTown(text) !== null ||
      readRegisterNumber(text)
    )
      continue;
    if (line.role === 'heading' || isStrongTitle(text)) return skipped;
    if (
      text.length > 120 ||
      /[.!?,;]$/u.test(text) ||
      SALUTATION.test(text) ||
      readLabel(line) ||
      skipped >= MENU_LINES
    )
      return 0;
    skipped += 1;
  }
  return 0;
}

/** A second title under the first: it ends in a date and has no sentence end. */
export function isSecondTitle(line: Line, text: string): boolean {
  return text.length < 300 && isStrongTitle(text) && findDateAtEndOfTitle(text)?.kind === 'date' && !readLabel(line);
}

/** Whether the first line that is no date or menu can be the title, and not a turn, a salutation or the text. */
export function mayBeTitle(line: Line, text: string, turns: number): boolean {
  if (line.role === 'heading') return true;
  if (isElision(text) || isStage(text) || (SALUTATION.test(text) && /[,.!]$/u.test(text))) return false;
  const candidate = readLabel(line);
  if (candidate && (candidate.class === 'person' || candidate.class === 'anonymous') && !candidate.runOn) {
    if (candidate.class === 'anonymous' || turns > 1 || splitOffice(candidate.name).role !== null) return false;
    const said = text.slice(candidate.end).trim();
    return said !== '' && said.length < 160 && !/[.!?,]$/u.test(said) && !/[.!?] \p{Lu}/u.test(said);
  }
  return !(SENTENCE_BREAK.test(text) && SENTENCE_CLOSE.test(text)) || text.length < 200;
}
