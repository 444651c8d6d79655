import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PublishedParagraph, PublishedTurn } from '#document/permanence.ts';
import { attributes, classes } from '#markup/names.ts';
import { serialise } from './body.ts';
import type { BodyLabels } from './context.ts';
import { sourceText } from './controls.ts';
import { numbered } from './paragraph.ts';
import { speakerHeading } from './speaker.ts';

/** What a published state says beside the source's own words. */
export interface PublishedLabels extends Pick<BodyLabels, 'unnamed' | 'inferred'> {
  /** The language of `now`, BCP 47. */
  readonly language: string;
  /** Said below a paragraph whose words stand no longer like this, with the link that shows what became of them; else null. */
  readonly now: (paragraph: PublishedParagraph) => { readonly text: string; readonly href: string } | null;
}

type Opened = Exclude<PublishedTurn, string | null>;

/** Paragraphs that belong together: a turn, or some that nobody is said to speak. */
interface Stretch {
  readonly by: Opened | null;
  readonly paragraphs: PublishedParagraph[];
}

/**
 * A state in which a document was published as HTML: the turns with their speakers as they were recorded, and the numbered
 * paragraphs. Where it was not recorded who speaks, nobody is named, and no name above reaches so far.
 */
export function publishedHtml(paragraphs: readonly PublishedParagraph[], labels: PublishedLabels): string {
  return serialise({ type: 'root', children: stretchesOf(paragraphs).map((each) => stretch(each, labels)) });
}

/** Who speaks in a published state, in order of first appearance; an office stands for whoever held it where no name was printed. */
export function publishedSpeakers(paragraphs: readonly PublishedParagraph[]): string[] {
  const names = stretchesOf(paragraphs).flatMap(({ by }) => by?.speaker ?? (by?.office ? (by.label ?? []) : []));
  return [...new Set(names)];
}

function stretchesOf(paragraphs: readonly PublishedParagraph[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const { turn } = paragraph;
    const open = stretches.at(-1);
    const by = turn === null || typeof turn === 'string' ? null : turn;
    if (open && (turn === 'continues' || (by === null && open.by === null))) open.paragraphs.push(paragraph);
    else stretches.push({ by, paragraphs: [paragraph] });
  }
  return stretches;
}

function stretch({ by, paragraphs }: Stretch, labels: PublishedLabels): Element {
  const content = paragraphs.flatMap((paragraph) => paragraphWith(paragraph, labels));
  if (by === null) return h('section', { class: classes.part }, content);
  return h('section', { class: classes.turn }, [
    speakerHeading(
      // Where somebody is named and no label is printed, the document says that the name is inferred; so does this.
      { name: by.speaker, label: by.label, office: by.office, inferred: by.speaker !== null && by.label === null },
      labels,
    ),
    h('div', { class: classes.speech }, content),
  ]);
}

/** A paragraph, and what became of it. */
function paragraphWith(paragraph: PublishedParagraph, labels: PublishedLabels): Element[] {
  const { id, text, digest } = paragraph;
  const now = labels.now(paragraph);
  return [
    h('p', { id, [attributes.digest]: digest }, numbered(sourceText(text), id)),
    ...(now === null
      ? []
      : [h('p', { class: classes.now, lang: labels.language }, h('a', { href: now.href }, now.text))]),
  ];
}
