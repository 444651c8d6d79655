import type { PublishedTurn } from '#document/permanence.ts';
import { turnsIn } from '#document/reading-order.ts';
import { type ParsedParagraph, type ParsedTree, type Section } from '#document/tree.ts';
import { paragraphs, sections } from '#document/walk.ts';
import { isCited } from '#document/citable.ts';
import { documentTree } from './document-tree.ts';
import type { Attributions } from './speakers.ts';

/**
 * How each citable paragraph stands among the turns of its document, as the page shows them: the first of a turn opens it with the
 * printed label, the speaker and the office, whoever that is; the others go on; outside turns nobody speaks.
 */
export function turnsOfParagraphs(
  tree: ParsedTree,
  attributions: Attributions,
): ReadonlyMap<ParsedParagraph, PublishedTurn> {
  const resolved = documentTree(tree, attributions, new Map());
  const firstOf = new Map<Section, Section>();
  for (const turn of turnsIn(resolved)) for (const section of turn.sections) firstOf.set(section, turn.sections[0]);
  const all = sections(resolved);
  const opened = new Set<Section>();
  const turns = new Map<ParsedParagraph, PublishedTurn>();
  for (const [index, section] of sections(tree).entries()) {
    const here = all[index];
    const first = here && firstOf.get(here);
    for (const paragraph of isCited(section) ? paragraphs(section) : []) {
      turns.set(paragraph, !first ? null : opened.has(first) ? 'continues' : opening(first));
      if (first) opened.add(first);
    }
  }
  return turns;
}

function opening({ label, speaker, role }: Section): PublishedTurn {
  return { label: orNull(label?.name), speaker: orNull(speaker?.name), office: orNull(role) };
}

/** What is empty names nobody. */
const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);
