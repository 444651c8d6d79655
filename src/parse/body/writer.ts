import type { Capture, Line } from '#document/capture.ts';
import type { Furniture, Inline, ParsedParagraph, ParsedSection, SectionKind } from '#document/tree.ts';
import type { BodyOptions } from './options.ts';
import { fileLineAt } from '#document/position.ts';
import type { Particulars } from '#document/problem-values.ts';
import { problem, type Problem } from '#document/problem.ts';
import { paragraph, section } from '../page/span.ts';
import { cut, extent } from '../page/line-parts.ts';
import type { BodyLines } from './lines.ts';
import { Questions } from './questions.ts';

/** The end of a question. */
const QUESTION_END = /[?？][”"»)]?$/u;

type Facts = Parameters<typeof section>[3];

/** A turn that is going on. */
interface Turn {
  readonly number: number;
  readonly kind: SectionKind;
}

/** A body being written: the sections so far, the turn that goes on, the questions that wait. */
export class BodyWriter {
  readonly capture: Capture;
  readonly options: BodyOptions;
  readonly page: BodyLines;
  readonly sections: ParsedSection[] = [];
  readonly questions = new Questions();
  /** The turn that goes on; null above the first and behind a break. */
  turn: Turn | null = null;
  /** Kind of the text that stands under no label: that of the options, until nobody can be said to speak. */
  unlabelled: BodyOptions['unlabelled'];
  readonly problems: Problem[] = [];
  /** What belongs to no section, such as the time before a label. */
  readonly aside: Furniture[] = [];
  /** How many turns were opened. */
  turns = 0;
  /** The words written last end in a question. */
  endsInQuestion = false;
  /** The number of the last item that stood outside any turn; 0 where none did. */
  agenda = 0;
  /** The lines belong to a list of contents. */
  inContents = false;
  /** The lines belong to a list of those present. */
  inParticipants = false;
  #open: { readonly kind: SectionKind; readonly children: ParsedSection['children']; readonly facts: Facts } | null =
    null;
  #lead: readonly Inline[];

  constructor(capture: Capture, options: BodyOptions, page: BodyLines) {
    this.capture = capture;
    this.options = options;
    this.page = page;
    this.#lead = options.lead ?? [];
    this.unlabelled = options.unlabelled;
  }

  /** Opens a turn. What opens the body, such as a dateline, stays outside it. */
  openTurn(kind: SectionKind, facts: Facts): ParsedSection['children'] {
    this.turns += 1;
    this.turn = { number: this.turns, kind };
    return this.#start(kind, { turn: this.turns, ...facts });
  }

  /** Sets aside what stands before the turn that opens next. */
  setAside(furniture: Furniture): void {
    this.close();
    this.aside.push(furniture);
  }

  /** Sets aside what stands within the words that go on. */
  setWithin(furniture: Furniture): void {
    if (this.#open) this.#open.children.push(furniture);
    else this.aside.push(furniture);
  }

  /** Writes what opens the body as a paragraph of its own, where a turn follows at once. */
  closeLead(line: Line): void {
    if (this.#lead.length > 0) this.#start(this.unlabelled, {}).push(this.paragraph(cut(line, 0, 0)));
  }

  /** A paragraph of a line; the first one takes what opens the body. */
  paragraph(line: Line, shape?: ParsedParagraph['shape']): ParsedParagraph {
    const made = paragraph(this.capture, line, shape, this.#lead);
    this.#lead = [];
    return made;
  }

  /** Ends the turn that goes on, and what the title says of the unlabelled text: up to the next label nobody is named. */
  leaveToNobody(): void {
    this.close();
    this.turn = null;
    this.unlabelled = 'article';
  }

  /** Lists a line of which it cannot be told who says it. */
  doubt(line: Line, ...why: Particulars<'doubtful-label'>): void {
    const { file } = this.capture;
    const at = { file, line: fileLineAt(this.capture, extent(line).start) };
    this.problems.push(problem('doubtful-label', at, ...why));
  }

  /** Writes a line as a section of its own, which belongs to the turn that goes on. */
  alone(kind: SectionKind, line: Line): void {
    this.#start(kind, { turn: this.turn?.number ?? null }).push(this.paragraph(line));
    this.close();
  }

  /** Writes a line into the turn that goes on; outside turns into a section of the kind given. */
  goOn(outside: SectionKind, line: Line, shape?: ParsedParagraph['shape']): void {
    const kind = this.turn?.kind ?? outside;
    const children =
      this.#open?.kind === kind ? this.#open.children : this.#start(kind, { turn: this.turn?.number ?? null });
    children.push(this.paragraph(line, shape));
    this.noteQuestion(line.text);
  }

  /** Notes whether words end in a question; elisions and stage lines are not asked. */
  noteQuestion(words: string): void {
    this.endsInQuestion = QUESTION_END.test(words.trimEnd());
  }

  /** Closes the section that is open. */
  close(): void {
    if (this.#open) this.sections.push(section(this.capture, this.#open.kind, this.#open.children, this.#open.facts));
    this.#open = null;
  }

  #start(kind: SectionKind, facts: Facts): ParsedSection['children'] {
    this.close();
    const children: ParsedSection['children'] = [];
    this.#open = { kind, children, facts };
    return children;
  }
}
