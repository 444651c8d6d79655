import type { PlannedDocument, PlannedTurn } from '../plan.ts';

/** A capture as it is written to the archive. */
export interface WrittenCapture {
  readonly ending: '.txt' | '.md';
  readonly text: string;
}

/** Writes a planned document as a page of some layout. */
export type WriteLayout = (planned: PlannedDocument) => WrittenCapture;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** A day in the words of a page: `May 8, 2021`, `8 мая 2021 года`. @param edtf a whole day */
export function dayInWords(edtf: string | null, language: keyof typeof MONTHS): string {
  const [year = '', month = '', day = ''] = (edtf ?? '').split('-');
  const name = MONTHS[language][Number(month) - 1] ?? '';
  return language === 'en' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year} года`;
}

/** A day in figures, `24.02.2020`. */
export const dayInFigures = (edtf: string | null): string => (edtf ?? '').split('-').reverse().join('.');

/**
 * Paragraphs with the label of their turn.
 * @param labelOf what stands before the first words of a turn; null where nothing does
 */
export function labelled(
  turns: readonly PlannedTurn[],
  labelOf: (turn: PlannedTurn, at: number) => string | null,
): string[] {
  return turns.flatMap((turn, at) => {
    const label = labelOf(turn, at);
    return turn.paragraphs.map((text, place) => (place === 0 && label !== null ? label + text : text));
  });
}

/** Surname as labels print it. */
export const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whether a turn is the first of its speaker, where many pages print the office too. */
export const isFirstOf = (turns: readonly PlannedTurn[], at: number): boolean =>
  turns.findIndex(({ speaker }) => speaker?.name === turns[at]?.speaker?.name) === at;
