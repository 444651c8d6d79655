import { parse } from 'yaml';
import { z } from 'zod';
import { folded, letters } from './fold.ts';

/** A turn as a plain look at the raw lines shows it. `line` is 1-based in the file. */
export interface RawTurn {
  readonly line: number;
  readonly label: string;
}

/** What front matter and a plain scan of the raw lines say of one White House transcript. */
export interface WhiteHouseTruth {
  readonly title: string | null;
  readonly date: string | null;
  /** 24-hour time of the line above the text; null where there is none. */
  readonly time: string | null;
  /** Letters of the place lines; null where the page gives none, undefined where a plain scan cannot tell. */
  readonly place: string | null | undefined;
  readonly questions: readonly RawTurn[];
  readonly labels: readonly RawTurn[];
  /** Lines of paragraphs that are nothing but a stage direction. */
  readonly stages: readonly RawTurn[];
  readonly lines: readonly string[];
}

const frontMatterSchema = z.looseObject({ title: z.string().optional(), date: z.string().optional() });

/** `Q` and two blanks at the head of a line; one blank will do at the head of a paragraph. */
const Q_TURN = /^[\s>*]*Q(?:[ \u00A0]{2,}|[ \u00A0]*\t|:)/u;
const Q_PARAGRAPH = /^[\s>*]*Q[ \u00A0]/u;
/** Words in capitals before a colon; `Mc` and `Mac` keep their small letters. */
export const CAPITAL_LABEL =
  /^[\s>*]*((?:\p{Lu}|Ma?c(?=\p{Lu}))[^:\p{Ll}\d(]*(?:Ma?c\p{Lu}[^:\p{Ll}\d(]*)?)(?: ?\([^():]*\))?[\s*]*:(?!\S*\/\/)/u;
const CLOCK = /^[\s*]*(\d{1,2}):(\d{2})\s([AP])\.M\./u;
const STAGE_ALONE = /^\([^()]*\)$/u;
const BRACKETED_DAY = /^\((\p{L}+) (\d{1,2}), (\d{4})\)$/u;
const MARKUP = /[*_\\]/gu;

const months = 'January February March April May June July August September October November December'.split(' ');

/** Reads what can be told of a transcript by looking at its raw lines one by one; knows nothing of Markdown. */
export function whiteHouseTruth(text: string): WhiteHouseTruth {
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const front = frontMatterSchema.parse(
    end === -1 ? {} : parse(lines.slice(1, end).join('\n'), { schema: 'failsafe' }),
  );
  const turns = rawTurns(lines, end + 1);
  const first = Math.min(turns.questions[0]?.line ?? Infinity, turns.labels[0]?.line ?? Infinity);
  const head = headOf(lines.slice(end + 1, Number.isFinite(first) ? first - 1 : end + 12), Number.isFinite(first));
  return {
    title: front.title === undefined ? null : folded(front.title),
    date: head.date ?? front.date ?? null,
    time: head.time,
    place: head.place,
    ...turns,
    stages: rawStages(lines, end + 1),
    lines,
  };
}

function rawTurns(lines: readonly string[], from: number): Pick<WhiteHouseTruth, 'questions' | 'labels'> {
  const questions: RawTurn[] = [];
  const labels: RawTurn[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const before = lines[index - 1] ?? '';
    const beginsParagraph = folded(before) === '' || before.endsWith('  ') || index === from;
    const label = CAPITAL_LABEL.exec(line)?.[1];
    if (Q_TURN.test(line) || (beginsParagraph && Q_PARAGRAPH.test(line)))
      questions.push({ line: index + 1, label: 'Q' });
    else if (label !== undefined && letters(label).length > 1 && beginsParagraph)
      labels.push({ line: index + 1, label: folded(label) });
  }
  return { questions, labels };
}

function headOf(
  head: readonly string[],
  untilTurn: boolean,
): { date: string | null; time: string | null; place: string | null | undefined } {
  const words = head.map((line) => folded(line.replace(MARKUP, ''))).filter((line) => line !== '');
  const clockAt = words.findIndex((line) => CLOCK.test(line));
  const clock = CLOCK.exec(words[clockAt] ?? '');
  const day = words.map((line) => BRACKETED_DAY.exec(line)).find((found) => found !== null);
  const month = months.indexOf(day?.[1] ?? '') + 1;
  const places = words
    .slice(0, clockAt === -1 ? words.length : clockAt)
    .filter((line) => !line.startsWith('(') && !line.startsWith('See '));
  const told = clockAt !== -1 || untilTurn;
  return {
    date: day && month > 0 ? `${day[3]}-${String(month).padStart(2, '0')}-${(day[2] ?? '').padStart(2, '0')}` : null,
    time: clock
      ? `${String((Number(clock[1]) % 12) + (clock[3] === 'P' ? 12 : 0)).padStart(2, '0')}:${clock[2]}`
      : null,
    place: told ? letters(places.join('')) || null : undefined,
  };
}

function rawStages(lines: readonly string[], from: number): RawTurn[] {
  const stages: RawTurn[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = folded((lines[index] ?? '').replace(MARKUP, ''));
    const alone = folded(lines[index - 1] ?? '') === '' && folded(lines[index + 1] ?? '') === '';
    if (alone && STAGE_ALONE.test(line) && !BRACKETED_DAY.test(line)) stages.push({ line: index + 1, label: line });
  }
  return stages;
}
