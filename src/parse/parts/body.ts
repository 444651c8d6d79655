import type { Capture, Line } from '#document/capture.ts';
import { isPersonNoun } from '#document/names.ts';
import { bare } from '#document/person.ts';
import type { Inline, Paragraph, Section, SectionKind } from '#document/tree.ts';
import { chooseLabels, isEntry } from './choose-labels.ts';
import { isOutlet } from '#document/voice.ts';
import { splitGlued } from './glued.ts';
import { LOWER_LETTER, readLabel, repeatsName, type LabelCandidate } from './label.ts';
import { repeatedLines } from './repeated.ts';
import { cut, extent, furniture, join, label, note, paragraph, section } from './span.ts';
import { mayGoOn, wrapWidth } from './wrapped.ts';
import { isBreak, isElision, isStage } from './stage.ts';

export const OPEN_CODE = /: ?[([]$/u;

/** The rest of a label that a line end cut behind the name: `: Thank you`, `(retranslated): Thank you`. */
export const LABEL_GOES_ON = /^(?:\s*[:：]|\([^()\n]{2,200}\)\s?[:：])/u;

/** How a format's body is to be read. */
export interface BodyOptions {
  /** Kind of text that stands under no label before the first turn: an article, or a statement of the titled person. */
  readonly unlabelled: 'article' | 'statement';
  /** Names of persons in title, captions and lists of the page, blanks folded. */
  readonly names: readonly string[];
  /** Lines that only repeat another line are pull quotes. */
  readonly pullQuotes: boolean;
  /** Decides whether a line is a heading, given the lines around it; never asked for labelled lines. */
  readonly isHeading?: (line: Line, context: { next: Line | null; nextIsLabel: boolean; inTurn: boolean }) => boolean;
  /** Labels are read; switched off for layouts that print none. */
  readonly labels: boolean;
  /** Reads a mark that opens a turn without a colon (`Q    `, `- `, `Q.`); offset behind the mark, or null. */
  readonly mark?: (line: Line) => LabelCandidate | null;
  /** What the page says of itself: that it holds a transcript, or that it holds none; null where it says nothing. */
  readonly transcript?: boolean | null;
  /** Candidates that the layout itself shows to be labels, whatever the rest of the page says. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
  /** Only candidates that pass may be labels (capitals only, for layouts that print all labels so). */
  readonly accepts?: (candidate: LabelCandidate, line: Line) => boolean;
  /** Inline nodes that open the first paragraph, such as a dateline, already cut off its line. */
  readonly opening?: readonly Inline[];
}

/** `Note: …` below the last turn is the transcript's maker's, not the last speaker's. */
export const CLOSING_NOTE = /^(?:(?:editor[’']s |transcriber[’']s )?note|примечание)\s?:\s/iu;
/** `00:01:23`, `(00:21)`: when the words begin in a recording. */
export const TIME_CODE = /^(?:[([]\s{0,3}(?:\d{1,2}:)?\d{1,2}:\d{2}\s?[)\]]|\d{1,2}:\d{2}:\d{2}(?=\s|$))/u;
/** The second half of a time code that a line end has cut in two. */
export const CODE_GOES_ON = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]/u;
/** The end of a question. */
export const QUESTION_END = /[?？][”"»)]?$/u;
export const SENTENCE_END = /[.!?…:;”"»)\]>]$/u;
/** What no label ends in. */
export const SENTENCE_STOP = /[!?…:;>]$/u;
/** A wrapped line is full when it is nearly as long as the longest. */
const FULL = 0.75;
export const LOWER_START = /^(?:[\p{Ll}:,;)]|’s )/u;
/** An item of a contents list that opens with a dash. */
export const DASH_ITEM = /^[-–—]\s{1,4}\S/u;
/** The heading of a contents list. */
export const CONTENTS = /^(?:table of contents|contents|содержание|оглавление):?$/iu;
export const LIST_MARK = /^(?:[•▪◦‣·]\s*|\d{1,2}[.)]\s+)\S/u;

/**
 * Joins lines that the capture broke inside a label or a sentence: a line that begins with a colon, an interpreter's note with
 * its colon or a lower-case letter continues the line above it, where that one stands directly above and does not end a
 * sentence; so does, in a text wrapped at a width, any line below a full one that opens no turn.
 */
export function joinBroken(capture: Capture, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let run: Line[] = [];
  const width = wrapWidth(lines);
  const flush = (): void => {
    if (run.length > 0) joined.push(join(run));
    run = [];
  };
  for (const line of lines) {
    const above = run.at(-1);
    const goesOn = LABEL_GOES_ON.test(line.text);
    const continues =
      above !== undefined &&
      isBlankBetween(capture, above, line) &&
      ((goesOn && above.text.length < 240 && !SENTENCE_STOP.test(above.text.trimEnd())) ||
        (CODE_GOES_ON.test(line.text) && OPEN_CODE.test(above.text.trimEnd())) ||
        (width !== null && line.blanksBefore === 0 && above.text.length >= FULL * width && mayGoOn(line)) ||
        (line.blanksBefore === 0 &&
          LOWER_START.test(line.text) &&
          !opensWithOffice(line) &&
          !SENTENCE_END.test(above.text.trimEnd()) &&
          !isElision(above.text)));
    if (!continues) flush();
    else if (goesOn && run.length === 1) run.unshift(...takeHoverCard(capture, joined, run[0]));
    run.push(line);
  }
  flush();
  return joined;
}

/**
 * Takes back from the lines already read a name whose card the capture brought in below it: `President of … Sooronbay Jeenbekov`,
 * `Jeenbekov Sooronbay`, `President of …`, `: Mr President`. The lines of the card stay with the label they interrupt.
 * @param last the line above the one that begins with the colon
 * @returns the lines above `last` that belong to the label; none where no card stands there
 */
function takeHoverCard(capture: Capture, joined: Line[], last: Line | undefined): Line[] {
  const above = joined.slice(-2);
  const from = above.findIndex((line, at) => repeatsName(line.text, (above[at + 1] ?? last)?.text ?? ''));
  const taken = from < 0 ? [] : above.slice(from);
  const card = last ? [...taken, last] : taken;
  const whole = card.every((line, at) => {
    const next = card[at + 1];
    return !line.text.includes('\n') && (!next || isBlankBetween(capture, line, next));
  });
  if (taken.length === 0 || !whole) return [];
  joined.splice(-taken.length);
  return taken;
}

/** Whether a line in small letters opens a turn: `chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Thank you`. */
function opensWithOffice(line: Line): boolean {
  const candidate = readLabel(line);
  return (
    candidate?.class === 'loose' &&
    isPersonNoun(bare(candidate.name.split(' ')[0] ?? '')) &&
    !LOWER_LETTER.test(line.text.slice(candidate.markEnd))
  );
}

/** Whether nothing but blanks stands between two lines: no line that has gone elsewhere, no markup. */
function isBlankBetween(capture: Capture, above: Line, line: Line): boolean {
  return capture.text.slice(extent(above).end, extent(line).start).trim() === '';
}

/** A body as sections in reading order, with the number of its turns. */
export interface Body {
  readonly sections: Section[];
  /** Some turn is a question of nobody in particular or marked as a question. */
  readonly hasQuestions: boolean;
  readonly turns: number;
}

interface Turn {
  readonly number: number;
  readonly kind: SectionKind;
}

/**
 * Reads the lines of a body into sections: turns by their labels, headings, stage lines, elisions, quotations, lists.
 * Every non-blank character of the lines goes into exactly one leaf.
 */
export function readBody(capture: Capture, given: readonly Line[], options: BodyOptions): Body {
  const lines = options.labels ? splitGlued(joinBroken(capture, given)) : joinBroken(capture, given);
  const candidates = options.labels
    ? lines.map((line) => {
        const candidate = options.mark?.(line) ?? readLabel(line);
        return candidate && (options.accepts?.(candidate, line) ?? true) ? candidate : null;
      })
    : lines.map(() => null);
  const labels = options.labels
    ? chooseLabels(lines, candidates, {
        names: options.names,
        transcript: options.transcript ?? null,
        ...(options.sure ? { sure: options.sure } : {}),
      })
    : candidates;
  const entries = lines.map((line, at) => {
    const candidate = candidates[at];
    return Boolean(candidate) && !labels[at] && isEntry(line.text.slice(candidate?.markEnd));
  });
  const repeated = options.pullQuotes ? repeatedLines(lines) : [];
  const asks = labels.map((found) => found !== null && isQuestion(found));
  const hasQuestions = asks.some(Boolean);
  // Only the questions are labelled: what follows a question is the answer of the person whose statement opens the page.
  const oneVoice =
    (options.unlabelled === 'statement' || labels.findIndex((found) => found !== null) > 0) &&
    hasQuestions &&
    labels.every((found, at) => found === null || asks[at] === true);
  let asked = false;
  let inContents = false;

  const sections: Section[] = [];
  let turn: Turn | null = null;
  let turns = 0;
  let open: { kind: SectionKind; children: Section['children']; facts: Parameters<typeof section>[3] } | null = null;
  let pendingQuestions: number[] = [];
  let lastQuestions: number[] = [];
  let opening: readonly Inline[] = options.opening ?? [];

  const close = (): void => {
    if (open) sections.push(section(capture, open.kind, open.children, open.facts));
    open = null;
  };
  const start = (kind: SectionKind, facts: Parameters<typeof section>[3]): Section['children'] => {
    close();
    const children: Section['children'] = [];
    open = { kind, children, facts };
    return children;
  };
  /** A paragraph of a line; the first one takes what opens the body. */
  const said = (line: Line, shape?: Paragraph['shape']): Paragraph => {
    const made = paragraph(capture, line, shape, opening);
    opening = [];
    return made;
  };
  const single = (kind: SectionKind, line: Line): void => {
    start(kind, { turn: turn?.number ?? null }).push(said(line));
    close();
  };
  const into = (kind: SectionKind, facts: Parameters<typeof section>[3]): Section['children'] =>
    open?.kind === kind ? open.children : start(kind, facts);

  lines.forEach((line, index) => {
    const found = labels[index] ?? null;
    if (found) {
      if (opening.length > 0) start(options.unlabelled, {}).push(said(cut(line, 0, 0)));
      turns += 1;
      const question = asks[index] === true;
      const kind: SectionKind = question
        ? 'question'
        : !hasQuestions
          ? 'speech'
          : lastQuestions.length + pendingQuestions.length > 0 && !isRemark(found)
            ? 'answer'
            : isRemark(found)
              ? 'speech'
              : 'statement';
      if (question) {
        pendingQuestions.push(turns);
      } else if (kind === 'answer' && pendingQuestions.length > 0) {
        lastQuestions = pendingQuestions;
        pendingQuestions = [];
      }
      turn = { number: turns, kind };
      const labelLine = cut(line, 0, found.note ? found.nameEnd : found.markEnd);
      const noteLine = found.note ? cut(line, found.note.from, found.markEnd) : null;
      const words = cut(line, found.markEnd);
      const code = TIME_CODE.exec(words.text)?.[0].length ?? 0;
      const rest = cut(words, code);
      asked = QUESTION_END.test(rest.text);
      const children = start(kind, {
        turn: turns,
        label: label(capture, labelLine, found.name),
        note: noteLine ? note(capture, noteLine) : null,
        answers: kind === 'answer' ? [...lastQuestions] : [],
      });
      if (code > 0) children.push(furniture(capture, cut(words, 0, code), 'time code'));
      if (rest.text !== '') children.push(said(rest));
      return;
    }
    const text = line.text.trim();
    const next = lines[index + 1] ?? null;
    if (isElision(text)) {
      single('elision', line);
      if (isBreak(text)) turn = null;
      return;
    }
    if (isStage(text)) {
      single('stage', line);
      return;
    }
    if (turn !== null && next === null && CLOSING_NOTE.test(text)) {
      turn = null;
      single('stage', line);
      return;
    }
    if (oneVoice && asked && turn?.kind === 'question') {
      turns += 1;
      turn = { number: turns, kind: 'answer' };
      start('answer', { turn: turns, answers: pendingQuestions, inferred: true }).push(said(line));
      pendingQuestions = [];
      return;
    }
    asked = QUESTION_END.test(text);
    const facts = turn ? { turn: turn.number } : {};
    const listed = entries[index] === true && (entries[index - 1] === true || entries[index + 1] === true);
    inContents &&= DASH_ITEM.test(text);
    if (line.role === 'item' || LIST_MARK.test(text) || listed || inContents) {
      into(turn ? turn.kind : 'list', facts).push(said(line, 'item'));
      return;
    }
    const context = { next, nextIsLabel: Boolean(labels[index + 1]), inTurn: turn !== null };
    if (options.isHeading?.(line, context) ?? line.role === 'heading') {
      inContents = CONTENTS.test(text);
      single('heading', line);
      return;
    }
    if (repeated[index] === true || line.role === 'quotation') {
      single('quotation', line);
      return;
    }
    const kind = turn ? turn.kind : options.unlabelled;
    into(kind, facts).push(said(line));
  });
  close();
  return { sections, hasQuestions, turns };
}

export const QUESTION_NAME =
  /^(?:questions?|q|interviewer|correspondent|journalist|reporter|вопрос|журналист|корреспондент|савол|frage|zusatzfrage|pregunta)(?:[\s(]|$)/iu;
export const REMARK_NAME =
  /^(?:remarks?|(?:an? )?audience|members? of the audience|crowd|cross-?talk|voices?|response|реплика|из зала|зал)(?:[\s(]|$)/iu;

const isQuestion = (found: LabelCandidate): boolean => QUESTION_NAME.test(found.name) || isOutlet(found.name);
const isRemark = (found: LabelCandidate): boolean => REMARK_NAME.test(found.name);
