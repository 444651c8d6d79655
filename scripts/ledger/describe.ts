import { diffWordsWithSpace } from 'diff';
import type { PublishedTurn } from '#document/permanence.ts';
import type { Change, Changes } from '#ledger/compare.ts';
import { counted, printable, shortened } from '../terminal/printable.ts';

/** Words that stayed are shown up to so many characters on either side of a change. */
const CONTEXT = 40;
/** Words of a paragraph that came or went are shown up to so many characters. */
const SHOWN = 240;
/** Beyond so many characters two wordings are shown one after the other, not word by word. */
const COMPARABLE = 20_000;

/** What would change in a document, for people: a heading, a line or two for each paragraph that does not simply stay, and a count. */
export function changeLines(changes: Changes): string {
  const { document, renamedFrom, first, present, turns, otherBytes } = changes;
  const lines = [`${document}\n`];
  if (renamedFrom !== null)
    lines.push(`  renamed    ${renamedFrom} → ${document}; the old address leads to the new one\n`);
  if (first) {
    const [from, to] = [present[0]?.id ?? '', present.at(-1)?.id ?? ''];
    lines.push(`  new        ${counted(present.length, 'paragraph')}, ${from} to ${to}\n`);
    return lines.join('');
  }
  const notable = changes.changes.filter((change) => change.fate !== 'kept' || change.was !== change.is);
  for (const change of notable) lines.push(changeLine(change));
  for (const { id, was, is } of turns) lines.push(`  speaker    ${id}  ${turnInWords(was)} → ${turnInWords(is)}\n`);
  for (const { id, text, published } of present) {
    if (!published) lines.push(`  ${'new'.padEnd(10)} ${id}  ${quoted(text)}\n`);
  }
  if (otherBytes) lines.push('  capture    has other bytes than the one that was published\n');
  lines.push(`  ${counts(changes)}\n`);
  return lines.join('');
}

function changeLine({ id, fate, into, was, is, elsewhere = [] }: Change): string {
  const head = `  ${(fate === 'kept' ? 'set anew' : fate).padEnd(10)} ${id}`;
  const away = [...into.filter((other) => other !== id), ...elsewhere.map((place) => `${place.document}#${place.id}`)];
  if (fate === 'split') return `${head} → ${into.join(', ')}  ${quoted(was)}\n`;
  if (fate === 'merged') return `${head} → ${into.join(', ')}  ${quoted(was)}\n`;
  if (is === null) return `${head}  ${quoted(was)}${away.length > 0 ? ` → ${away.join(', ')}` : ''}\n`;
  return was === is ? `${head}  ${quoted(was)}\n` : `${head}  ${difference(was, is)}\n`;
}

/** How a paragraph stands among the turns: the label and, where the name is another, whom it names. */
export function turnInWords(turn: PublishedTurn): string {
  if (turn === null) return 'nobody';
  if (turn === 'unknown') return 'not known';
  if (turn === 'continues') return 'as above';
  const { label, speaker, office } = turn;
  const name = [speaker, office].filter((part) => part !== null).join(', ') || 'nobody named';
  return label === null ? printable(name) : `${quoted(label)} (${printable(name)})`;
}

/** Old and new words in one line: `[-gone-]`, `{+come+}`, what stayed shortened. */
export function difference(was: string, is: string): string {
  if (was.length + is.length > COMPARABLE) return `[-${quoted(was)}-] {+${quoted(is)}+}`;
  const parts = diffWordsWithSpace(was, is);
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `{+${printableBlanks(value)}+}`;
      if (removed) return `[-${printableBlanks(value)}-]`;
      return stayed(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

function stayed(text: string, isFirst: boolean, isLast: boolean): string {
  const line = printableBlanks(text);
  if (line.length <= 2 * CONTEXT) return line;
  const head = isFirst ? '' : line.slice(0, CONTEXT);
  const tail = isLast ? '' : line.slice(-CONTEXT);
  return `${head}…${tail}`;
}

/** As `printable`, with the blanks at the ends. */
function printableBlanks(text: string): string {
  const inner = printable(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}

const quoted = (text: string): string => `“${shortened(printable(text), SHOWN)}”`;

const named = ['kept', 'revised', 'moved', 'split', 'merged', 'withdrawn', 'restored'] as const;

function counts({ changes, present }: Changes): string {
  const fates = named.flatMap((fate) => {
    const count = changes.filter((change) => change.fate === fate).length;
    return count === 0 ? [] : [`${String(count)} ${fate}`];
  });
  const fresh = present.filter((paragraph) => !paragraph.published).length;
  return [...fates, ...(fresh > 0 ? [`${String(fresh)} new`] : [])].join(', ');
}
