import { isCited } from '#document/citable.ts';
import type { PublishedTurn } from '#document/permanence.ts';
import { goesOn, type Said } from '#document/reading-order.ts';
import type { ParsedParagraph, SpokenTree } from '#document/tree.ts';
import { paragraphs, sections } from '#document/walk.ts';

/** A turn that is open: its first section, with the office in its label, and whether a citable paragraph has opened it. */
interface Open extends Said {
  readonly role: string | null;
  isOpened: boolean;
}

/**
 * How each citable paragraph stands among the turns of its document, as the page shows them: the first of a turn opens it with the
 * printed label, the speaker and the office, whoever that is; the others go on; outside turns nobody speaks.
 */
export function turnsOfParagraphs(tree: SpokenTree): ReadonlyMap<ParsedParagraph, PublishedTurn> {
  const turns = new Map<ParsedParagraph, PublishedTurn>();
  let open: Open | null = null;
  for (const section of sections(tree)) {
    const { turn, label, speaker, role } = section;
    const said = { turn, label, speaker };
    if (turn === null && speaker === null) open = null;
    else if (open === null || !goesOn(said, open)) open = { ...said, role, isOpened: false };
    for (const paragraph of isCited(section) ? paragraphs(section) : []) {
      turns.set(paragraph, open && (open.isOpened ? 'continues' : opening(open)));
      if (open) open.isOpened = true;
    }
  }
  return turns;
}

function opening({ label, speaker, role }: Open): PublishedTurn {
  return { label: orNull(label?.name), speaker: orNull(speaker?.name), office: orNull(role) };
}

/** What is empty names nobody. */
const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);
