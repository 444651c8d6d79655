import type { Document, Evidenced } from '#document/document.ts';
import { hasBlanks } from '#document/language-tag.ts';
import { type Furniture } from '#document/tree.ts';
import { leaves, sections } from '#document/walk.ts';
import { evidenceInWords } from '#strings/evidence.ts';
import { counted, printable, shortened } from '../terminal/printable.ts';
import { setIn } from '../terminal/wrap.ts';

const NONE = '–';
const HEAD = 12;
const SHOWN = 8;

/** The lines of the file, as a person writes them: `line 5`, `lines 4–6`, `lines 4, 9`. */
function linesInWords(lines: readonly number[]): string {
  const runs: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const from = lines[at] ?? 0;
    while (lines[at + 1] === (lines[at] ?? 0) + 1) at += 1;
    const to = lines[at] ?? from;
    runs.push(from === to ? String(from) : `${String(from)}–${String(to)}`);
  }
  return `${lines.length === 1 ? 'line' : 'lines'} ${runs.join(', ')}`;
}

/** `2 turns, 9 words`; without the words where the language sets no blanks by which they can be counted. */
const withWords = (many: string, words: number, { language }: Document): string =>
  hasBlanks(language) ? `${many}, ${counted(words, 'word')}` : many;

/**
 * What was recognised and why, line by line, for people.
 * @param document the document as it would be published
 * @param shift what is to be added to a line of the capture to have the line of the file that was given
 * @param width characters of a line
 */
export function description(document: Document, shift: number, width: number): string {
  const lineOf = (lines: readonly number[]): string => linesInWords(lines.map((line) => line + shift));
  const fact = ({ text, lines, evidence }: Evidenced): string => {
    const why = evidence === null ? 'follows from the layout' : printable(evidenceInWords(evidence));
    return `${printable(text)} (${lines === null ? why : lineOf(lines)})`;
  };
  const title = [...leaves(document.tree)].find((leaf) => leaf.type === 'metadata' && leaf.field === 'title');
  const titleWhy =
    title?.type === 'metadata' && title.text === document.title
      ? lineOf([title.position.start.line])
      : 'said by the editor';
  const { provenance, date, statedDate } = document;
  const rows: [head: string, ...lines: string[]][] = [
    ['Layout', `${provenance.format}: ${printable(evidenceInWords(provenance.formatEvidence))}`],
    ['Title', document.title === null ? NONE : `${printable(document.title)} (${titleWhy})`],
    ['Date', date === null ? NONE : dating(date, lineOf)],
  ];
  if (statedDate !== null) rows.push(['', `the source has ${dating(statedDate, lineOf)}`]);
  if (document.published !== null) rows.push(['Published', document.published.replace('T', ' ')]);
  rows.push(
    ['Place', document.place === null ? NONE : fact(document.place)],
    ['Publisher', document.publisher === null ? NONE : fact({ ...document.publisher, text: document.publisher.name })],
    ['Kind', `${document.kind}, language ${document.language}, ${provenance.encoding}`],
    ['Speakers', ...speakerLines(document)],
    ['Text', withWords(counted(document.paragraphs, 'paragraph'), document.words, document)],
    ['Set aside', ...furnitureLines(document, shift)],
  );
  return rows
    .flatMap(([head, ...lines]) =>
      lines.map((line, at) => `${setIn(line, `  ${(at === 0 ? head : '').padEnd(HEAD)}`, width)}\n`),
    )
    .join('');
}

function dating(
  { edtf, time, basis, lines, evidence }: NonNullable<Document['date']>,
  lineOf: (lines: number[]) => string,
): string {
  const why = evidenceInWords(evidence);
  const when = time === null ? edtf : `${edtf} ${time}`;
  if (basis === 'editorial')
    return `${when}, decided by the editor${why === '' ? ', no reason given' : `: ${printable(why)}`}`;
  return `${when}, ${basis}: ${printable(why)}${lines.length === 0 ? '' : ` (${lineOf(lines)})`}`;
}

function speakerLines(document: Document): string[] {
  const { speakers, tree } = document;
  const lines = speakers.slice(0, SHOWN).map(({ name, roles, turns, words, inferred }) => {
    const office = roles.length === 0 ? '' : `, ${printable(roles.join('; '))}`;
    const how = inferred ? ', named by the title only' : '';
    const many = withWords(counted(turns, 'turn'), words, document);
    return `${printable(name)}${shortened(office, 100)}: ${many}${how}`;
  });
  if (speakers.length > SHOWN) lines.push(`and ${String(speakers.length - SHOWN)} more`);
  const unnamed = sections(tree).filter(({ speaker, label }) => !speaker?.name && label !== null).length;
  if (unnamed > 0) lines.push(`${counted(unnamed, 'turn')} by unnamed speakers`);
  return lines.length === 0 ? [NONE] : lines;
}

function furnitureLines({ tree }: Document, shift: number): string[] {
  const furniture = [...leaves(tree)].filter((leaf): leaf is Furniture => leaf.type === 'furniture');
  if (furniture.length === 0) return ['nothing'];
  const lines = new Set(furniture.flatMap(({ position }) => [position.start.line, position.end.line]));
  const shown = furniture
    .slice(0, SHOWN)
    .map(
      ({ value, what, position }) =>
        `${String(position.start.line + shift)}: ${what}, “${shortened(printable(value), 60)}”`,
    );
  const more = furniture.length > SHOWN ? [`and ${String(furniture.length - SHOWN)} more pieces`] : [];
  return [`${counted(lines.size, 'line')} of the page around the text`, ...shown, ...more];
}
