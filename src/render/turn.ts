import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Exchange, Turn } from '#document/reading-order.ts';
import { attributes, classes } from '#markup/names.ts';
import type { Context } from './context.ts';
import { toldKind } from './kind.ts';
import { sectionContent } from './section.ts';
import { speakerHeading } from './speaker.ts';

/** Who speaks a turn, or what its label says where nobody is named; null where it has neither. */
export function nameOfTurn({ sections: [{ speaker, label }] }: Turn): string | null {
  return speaker?.name ?? label?.name ?? null;
}

/** One turn of speech: the speaker beside what is said. The heading names it; as a landmark it would be one of a hundred. */
export function turn(node: Turn, context: Context): Element {
  const [first] = node.sections;
  const { speaker, label, role, seat, note, inferred } = first;
  const by = {
    name: speaker?.name ?? null,
    label: label?.name ?? null,
    office: role,
    seat,
    note: note?.value ?? null,
    inferred,
  };
  return h('section', { class: classes.turn, [attributes.kind]: toldKind(first.kind) }, [
    speakerHeading(by, context.labels),
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
