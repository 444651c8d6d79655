import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Section, type SectionKind } from '#document/tree.ts';
import { paragraphs } from '#document/walk.ts';
import { blocks } from './blocks.ts';
import { classes } from '#markup/names.ts';
import type { Context } from './context.ts';
import { paragraphAs } from './paragraph.ts';

type Handler = (section: Section, context: Context) => Element[];

/** A heading within the text; it is cited by the paragraph below it. Captions under it follow it. */
const heading: Handler = (section, context) =>
  paragraphs(section).map((node) => paragraphAs('h2', classes.heading, node, context));

const quotation: Handler = (section, context) => [h('blockquote', blocks(section, context))];

/** `(Applause.)`, `* * *`: what the maker of the transcript remarks. */
const stage: Handler = (section, context) =>
  paragraphs(section).map((node) => paragraphAs('p', classes.stage, node, context));

/** `<…>`: the source itself leaves something out. */
const elision: Handler = (section, context) =>
  paragraphs(section).map((node) => {
    const element = paragraphAs('p', classes.elision, node, context);
    element.children.push({ type: 'text', value: ' ' }, h('span', { class: classes.tag }, context.labels.elision));
    return element;
  });

/** `---`: a rule of the source, set as one. */
const rule: Handler = () => [h('hr')];

/** How each kind of section is set, apart from the speaker's name, which belongs to the turn. */
const handlers: Readonly<Record<SectionKind, Handler>> = {
  speech: blocks,
  statement: blocks,
  question: blocks,
  answer: blocks,
  article: blocks,
  list: blocks,
  heading,
  quotation,
  stage,
  elision,
  break: rule,
};

/** The content of a section. */
export const sectionContent: Handler = (section, context) => handlers[section.kind](section, context);
