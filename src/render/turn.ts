import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Exchange, Turn } from '#document/reading-order.ts';
import { attributes, classes } from '#markup/names.ts';
import type { Context } from './context.ts';
import { sourceText } from './controls.ts';
import { sectionContent } from './section.ts';

/**
 * Who speaks: the name, the office as this label prints it, the transcript maker's note, and whether the name is only inferred.
 * Where nobody is named the printed label stands in its place (`Question`).
 */
function speaker({ sections: [first] }: Turn, { labels }: Context): Element {
  const name = first.speaker?.name ?? first.label?.name ?? labels.unnamed;
  return h('h2', { class: classes.speaker }, [
    h('bdi', { class: classes.name }, sourceText(name)),
    ...(first.role === null || first.role === name
      ? []
      : [' ', h('bdi', { class: classes.role }, sourceText(first.role))]),
    ...(first.note === null ? [] : [' ', h('bdi', { class: classes.note }, sourceText(first.note.value))]),
    ...(first.inferred ? [' ', h('span', { class: classes.inferred }, labels.inferred)] : []),
  ]);
}

/** One turn of speech: the speaker beside what is said. The heading names it; as a landmark it would be one of a hundred. */
export function turn(node: Turn, context: Context): Element {
  const [first] = node.sections;
  return h('section', { class: classes.turn, [attributes.kind]: first.kind }, [
    speaker(node, context),
    h(
      'div',
      { class: classes.speech },
      node.sections.flatMap((section) => sectionContent(section, context)),
    ),
  ]);
}

/** Questions with their answers, tied by a group that has a name. */
export function exchange(node: Exchange, context: Context): Element {
  return h(
    'div',
    { class: classes.exchange, role: 'group', ariaLabel: context.labels.exchange },
    node.turns.map((each) => turn(each, context)),
  );
}
