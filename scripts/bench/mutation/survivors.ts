import type { Mutant } from './mutants.ts';

/** A change of a rule that no test can notice, and why. */
type Survivor = Pick<Mutant, 'file' | 'code' | 'after'> & { readonly reason: string };

/** All that are known. */
export const survivors: readonly Survivor[] = [
  {
    file: 'src/enrich/language.ts',
    code: 'const TRIPLES_SAMPLE = 600;',
    after: '601',
    reason: 'Of so many triples one more changes no verdict: the bound only limits work.',
  },
  {
    file: 'src/parse/date/notations.ts',
    code: "if (point.needs !== 'order' || day === null || year === null) return point;",
    after: '&&',
    reason: 'Figures have a day, and where their year is unknown too no weekday fits.',
  },
  {
    file: 'src/parse/date/place.ts',
    code: 'const isPart = (start: number): boolean => start > 0 || reach === 0;',
    after: '1',
    reason: 'No part begins at the second character: a mark and a blank stand before it.',
  },
  {
    file: 'src/parse/date/tokens.ts',
    code: 'let gap = false;',
    after: 'true',
    reason: 'Nothing stands before the first token that it could be joined to.',
  },
  {
    file: 'src/parse/date/trim.ts',
    code: 'while (start < text.length && ends.includes(text.charAt(start))) start += 1;',
    after: '<=',
    reason: 'Behind the end there is nothing to cut off.',
  },
  {
    file: 'src/parse/formats/agency/agency-name.ts',
    code: 'const MOST_NAME_TOKENS = 6;',
    after: '7',
    reason: 'No listed name is that long: the bound only limits work.',
  },
  {
    file: 'src/parse/page/line-parts.ts',
    code: 'while (start < end && isBlankUnit(line.text.charCodeAt(start))) start += 1;',
    after: '<=',
    reason: 'The character at the end is left out already.',
  },
  {
    file: 'src/parse/page/line-parts.ts',
    code: 'while (end > start && isBlankUnit(line.text.charCodeAt(end - 1))) end -= 1;',
    after: '>=',
    reason: 'The character before the start is left out already.',
  },
  {
    file: 'src/parse/page/line-parts.ts',
    code: 'if (parts.length === 1) return first.line;',
    after: '0',
    reason: 'One line joined with none is that line.',
  },
  {
    file: 'src/parse/page/span.ts',
    code: 'if (markup.length === 0) return [];',
    after: '-1',
    reason: 'Of no markup none is left: the bound only limits work.',
  },
  {
    file: 'src/parse/date/place.ts',
    code: 'const MOST_LISTED_WORDS = 4;',
    after: '5',
    reason: 'No listed place has five words: the bound only limits work.',
  },
  {
    file: 'src/parse/formats/agency/agency-name.ts',
    code: 'const MOST_NAME_TOKENS = 6;',
    after: '5',
    reason: 'No listed name is that long: the bound only limits work.',
  },
  ...['19', '21'].map((after) => ({
    file: 'src/parse/body/label/colon.ts',
    code: 'const LAST_WORD_REACH = 20;',
    after,
    reason: 'No abbreviation is that long: the bound only limits work.',
  })),
  ...['1', '3'].map((after) => ({
    file: 'src/parse/body/numbered-runs.ts',
    code: 'const ROOM = 2;',
    after,
    reason: 'A table of any size that holds all runs finds the same: its size only limits work.',
  })),
  ...['15', '17'].map((after) => ({
    file: 'src/enrich/speakers.ts',
    code: 'const FEW_LAST_WORDS = 16;',
    after,
    reason: 'With few words or all the same names are found: the bound only limits work.',
  })),
  {
    file: 'src/parse/body/broken-labels.ts',
    code: 'return at === 0 || (at > 0 && isFormOfAddress(head.slice(0, at).trimEnd()));',
    after: '-1',
    reason: 'The beginning is asked for before.',
  },
  {
    file: 'src/parse/formats/subtitles/paragraphs.ts',
    code: '{ at: name.length, length: 1, start: end, end: end + 1 },',
    after: '2',
    reason: 'A piece that cannot be divided goes with its first character, however many it has.',
  },
  {
    file: 'src/parse/body/indents.ts',
    code: "return (start > 0 && text.charAt(start - 1) !== '\\n') || isBlankUnit(line.text.charCodeAt(0));",
    after: '===',
    reason: 'Where all lines stand at the margin no paragraph opens further in: the question only saves work.',
  },
  {
    file: 'src/parse/head/lead.ts',
    code: 'if (!date || at < 1 || !lines.slice(lines.indexOf(date) + 1).some(mayBeText)) return false;',
    after: '0',
    reason: 'A line that is itself the date is read by an earlier row.',
  },
];

/** Why a mutant cannot be noticed; null where that is not known. */
export const reasonOf = ({ file, code, after }: Mutant): string | null =>
  survivors.find((known) => known.file === file && known.code === code && known.after === after)?.reason ?? null;
