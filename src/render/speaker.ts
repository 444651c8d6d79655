import type { Element } from 'hast';
import { h } from 'hastscript';
import { classes } from '#markup/names.ts';
import type { BodyLabels } from './context.ts';
import { sourceText } from './controls.ts';

/** Who speaks a turn, as far as the document says so. */
export interface SpokenBy {
  readonly name: string | null;
  /** The printed label; it stands in the place of a name where nobody is named (`Question`). */
  readonly label: string | null;
  /** The office as this label prints it. */
  readonly office: string | null;
  /** Seat, party or state as this label prints it. */
  readonly seat?: string | null;
  /** What the maker of the transcript remarks beside the label. */
  readonly note?: string | null;
  /** Whether the text itself does not name the speaker. */
  readonly inferred?: boolean;
}

/** The colon of a label stands behind the remark, which is shown on a line of its own. */
const COLON_AT_END = /[:：]$/u;

/** The heading of a turn: the name, the office, the seat where it is no part of the name, the remark, and whether the name is only inferred. */
export function speakerHeading(by: SpokenBy, labels: Pick<BodyLabels, 'unnamed' | 'inferred'>): Element {
  const name = by.name ?? by.label ?? labels.unnamed;
  const beside = (className: string, text: string | null | undefined): (Element | string)[] =>
    text === null || text === undefined ? [] : [' ', h('bdi', { class: className }, sourceText(text))];
  return h('h2', { class: classes.speaker }, [
    h('bdi', { class: classes.name }, sourceText(name)),
    ...beside(classes.role, by.office === name ? null : by.office),
    ...beside(classes.seat, name.includes(by.seat ?? '') ? null : by.seat),
    ...beside(classes.note, by.note?.trimEnd().replace(COLON_AT_END, '').trimEnd()),
    ...(by.inferred ? [' ', h('span', { class: classes.inferred }, labels.inferred)] : []),
  ]);
}
