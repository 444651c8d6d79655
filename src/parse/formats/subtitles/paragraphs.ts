import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { isStage } from '../../body/stage.ts';
import { mayGoOn } from '../../body/wrapped.ts';
import { cut, extent, joinParts, type Between, type Part } from '../../page/line-parts.ts';
import type { Page } from '../../page/page.ts';
import { furniture } from '../../page/span.ts';
import type { CueLine } from './cues.ts';
import { changeMark, headLabel } from './marks.ts';
import { rolledLines } from './rolling.ts';
import { withoutTags, type SaidLine, type Span } from './tags.ts';

/** How a sentence ends. */
const SENTENCE_END = /[.!?…。！？]["”»’)\]]{0,3}$/u;
/** Subtitles without full stops would be one paragraph; a longer one ends with its cue, in UTF-16 code units. */
export const LONGEST = 800;

/** The words of subtitles as paragraphs, and the tags that stood among them. */
export interface CueParagraphs {
  readonly lines: readonly Line[];
  readonly tags: readonly Span[];
  /** Most cues have a tag that names who speaks. */
  readonly isVoiced: boolean;
  /** Where words begin, in the text of the capture, of which no tag tells who says them although most cues have one. */
  readonly untold: ReadonlySet<number>;
}

/** Of the cues so many must name their voice by a tag where no other label counts. */
const VOICED_SHARE = 0.5;
/** Words that go on with the sentence above them. */
const SMALL_START = /^\s{0,8}\p{Ll}/u;

/** Whether most cues have a tag that names who speaks. */
function areVoiced(lines: readonly CueLine[]): boolean {
  const words = lines.filter(({ kind }) => kind === 'words');
  const isTold = ({ line }: CueLine): boolean => withoutTags(line).said.some(({ voice }) => voice !== null);
  const told = new Set(words.filter(isTold).map(({ cue }) => cue)).size;
  return told > 0 && told >= VOICED_SHARE * new Set(words.map(({ cue }) => cue)).size;
}

type Aside = Between[number];

/** Puts the words of cues together: a sentence that one cue leaves open goes on in the next, unless somebody else speaks there. */
class Paragraphs {
  readonly lines: Line[] = [];
  readonly tags: Span[] = [];
  readonly untold = new Set<number>();
  readonly #isVoiced: boolean;
  readonly #page: Page;
  #parts: Part[] = [];
  #length = 0;
  /** What stands between the last words and those to come. */
  #between: { readonly line: Line; readonly what: FurnitureKind & Aside['aside'] }[] = [];
  #cue = 0;
  /** The name of the voice that speaks, as its tag has it. */
  #voice: string | null = null;
  /** The label that opened the cue of the last words, and that cue. */
  #label: { readonly key: string; readonly cue: number } | null = null;

  constructor(page: Page, isVoiced: boolean) {
    this.#page = page;
    this.#isVoiced = isVoiced;
  }

  /** Sets a line aside that stands between words. */
  setAside(line: Line, what: FurnitureKind & Aside['aside']): void {
    this.#between.push({ line, what });
  }

  /** Adds a line of the words of a cue. @param repeated with how many characters it says nothing new */
  add({ line, cue }: CueLine, repeated: number): void {
    if (repeated > 0) this.setAside(cut(line, 0, repeated), 'repeated words');
    const { said, tags } = withoutTags(repeated > 0 ? cut(line, repeated) : line);
    this.tags.push(...tags);
    for (const each of said) this.#say(each, cue);
  }

  /** Ends the paragraph. */
  close(): void {
    if (this.#parts.length > 0) this.lines.push({ ...joinParts(this.#parts), blanksBefore: 1 });
    this.#parts = [];
    this.#length = 0;
    for (const { line, what } of this.#between) this.#page.children.push(furniture(this.#page.capture, line, what));
    this.#between = [];
  }

  #say({ line, voice }: SaidLine, cue: number): void {
    const named = voice && this.#named(line, voice);
    const words = named ?? this.#withoutRepeated(line, cue);
    const opens = named !== null || this.#opens(words);
    const above = this.#parts.at(-1)?.line;
    const goesOn = above !== undefined && !opens && this.#goesOn(above, words, cue);
    const isUntold = this.#isUntold(words, voice, cue) && !(goesOn && SMALL_START.test(words.text));
    if (!goesOn || isUntold) this.close();
    if (isUntold) this.#leave(words);
    if (words.text.trim() !== '') this.#push(opens && named === null ? this.#withoutMark(words) : words, cue);
    this.#cue = cue;
  }

  /** The line with the name of a voice at its head; null where the same voice goes on, whose name is set aside with its tag. */
  #named(line: Line, { start, end }: Span): Line | null {
    const name = this.#page.capture.text.slice(start, end);
    const key = foldBlanks(name).toLowerCase();
    if (key === this.#voice) {
      this.tags.push({ start, end });
      return null;
    }
    this.#voice = key;
    // The end of the tag stands for the blank behind the name.
    const head = [
      { at: 0, length: name.length, start, end },
      { at: name.length, length: 1, start: end, end: end + 1 },
    ];
    const pieces = line.pieces.map((piece) => ({ ...piece, at: piece.at + name.length + 1 }));
    return {
      ...line,
      text: `${name} ${line.text}`,
      pieces: [...head, ...pieces],
      named: { length: name.length, by: 'speech' },
    };
  }

  /** The line without a label that opened the cue before it too: the same person goes on. */
  #withoutRepeated(line: Line, cue: number): Line {
    const found = this.#cue === cue ? null : headLabel(line);
    const before = this.#label;
    if (found) this.#label = { key: found.key, cue };
    if (!found || found.class === 'anonymous' || found.key !== before?.key || before.cue !== cue - 1) return line;
    this.setAside(cut(line, 0, found.end), 'repeated label');
    return cut(line, found.end);
  }

  /** Whether nobody says whose words these are although most cues do: the voice of a tag ends with its cue. */
  #isUntold(line: Line, voice: Span | null, cue: number): boolean {
    return this.#isVoiced && voice === null && cue !== this.#cue && !isStage(line.text);
  }

  #leave(line: Line): void {
    this.#voice = null;
    this.untold.add(extent(cut(line, 0)).start);
  }

  #opens(line: Line): boolean {
    if (changeMark(line) === 0 && headLabel(line) === null) return false;
    this.#voice = null;
    return true;
  }

  /** The line without the mark of a change where a label follows it, which says as much. */
  #withoutMark(line: Line): Line {
    const mark = changeMark(line);
    const rest = cut(line, mark);
    if (mark === 0 || !headLabel(rest)) return line;
    this.#page.children.push(furniture(this.#page.capture, cut(line, 0, mark), 'stray mark'));
    return rest;
  }

  #goesOn(above: Line, line: Line, cue: number): boolean {
    if (isStage(above.text) || !mayGoOn(above, line)) return false;
    return cue === this.#cue || (this.#length < LONGEST && !SENTENCE_END.test(above.text.trimEnd()));
  }

  #push(line: Line, cue: number): void {
    const last = this.#parts.pop();
    if (!last) this.#parts.push({ line, seam: 'apart', between: [] });
    else if (this.#between.length > 0) {
      const between = this.#between.map(({ line: aside, what }) => ({ ...extent(aside), aside: what }));
      this.#parts.push(last, { line, seam: 'apart', between });
      this.#between = [];
    } else {
      const above = cue === this.#cue ? this.#withLineEnd(last.line, line) : last.line;
      this.#parts.push({ ...last, line: above }, { line, seam: 'one', between: [] });
    }
    this.#length += line.text.length;
  }

  /** A line with the end of the capture’s line behind it, be it behind a tag; none where the next stands on the same. */
  #withLineEnd(above: Line, next: Line): Line {
    const { text } = this.#page.capture;
    const from = extent(above).end;
    const at = text.slice(from, extent(next).start).search(/[\n\r\f]/u);
    if (at < 0) return above;
    const start = from + at;
    return {
      ...above,
      text: `${above.text}\n`,
      pieces: [...above.pieces, { at: above.text.length, length: 1, start, end: start + 1 }],
    };
  }
}

/** Reads the words of cues as paragraphs; their times and names go into these where a sentence goes on across them. */
export function cueParagraphs(page: Page, lines: readonly CueLine[]): CueParagraphs {
  const isVoiced = areVoiced(lines);
  const paragraphs = new Paragraphs(page, isVoiced);
  const rolled = rolledLines(lines);
  for (const each of lines) {
    if (each.kind === 'name') paragraphs.setAside(each.line, 'cue name');
    else if (each.kind === 'times') paragraphs.setAside(each.line, 'time code');
    else if (each.kind === 'words') paragraphs.add(each, rolled.get(each) ?? 0);
  }
  paragraphs.close();
  return { lines: paragraphs.lines, tags: paragraphs.tags, isVoiced, untold: paragraphs.untold };
}
