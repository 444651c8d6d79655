import { bare, folded, letters } from './fold.ts';

/** Labels that name nobody, in whole or with where the voice comes from: `Question from Izhevsk`. */
const ANONYMOUS = /^(?:Question|Remark|Reply|Answer|Response|Audience|Voices?|Exclamation|Shout)(?![\p{Ll}])/u;
/** A label with one capital letter only, at its head: `Call centre operator`, `Moderator`. */
const ONE_CAPITAL = /^\p{Lu}[^\p{Lu}]*$/u;
const SEPARATORS = /[\s,()]+/u;
/** What may follow a name within its label: the end, a comma, a bracket, or a word in small letters (`of Jordan`). */
const AFTER_NAME = /^(?:$|,|\s*\(|\s+\p{Ll})/u;

/** Whether the source names somebody with this label: `no`, `yes`, or `open` where an office alone stands for a person. */
export function names(label: string): 'yes' | 'no' | 'open' {
  const text = folded(label);
  if (ANONYMOUS.test(text)) return 'no';
  return ONE_CAPITAL.test(text) ? 'open' : 'yes';
}

/**
 * Whether a report's speaker is the person of a printed label. The name may stand at the end of the label (after the office), at its
 * beginning (before a comma, a bracket or `of …`), or be a fuller form of a short label (`V. Putin`, `Putin`).
 * A label that names nobody demands null.
 */
export function isPersonOf(label: string, speaker: string | null): boolean {
  const named = names(label);
  if (named === 'no') return speaker === null;
  if (speaker === null) return named === 'open';
  const name = folded(speaker);
  if (letters(name) === '') return false;
  const printed = folded(label);
  return endsWithName(printed, name) || holdsName(printed, name) || isShortFor(printed, name);
}

function endsWithName(label: string, name: string): boolean {
  return bare(label).toLowerCase().endsWith(bare(name).toLowerCase());
}

function holdsName(label: string, name: string): boolean {
  const at = label.toLowerCase().indexOf(name.toLowerCase());
  const begins = at === 0 || (at > 0 && label[at - 1] === ' ');
  return begins && AFTER_NAME.test(label.slice(at + name.length));
}

/** `Putin` and `V. Putin` stand for `Vladimir Putin`: the last words agree and every initial fits. */
function isShortFor(label: string, name: string): boolean {
  const short = label
    .split(SEPARATORS)
    .flatMap((word) => word.split(/(?<=\.)/u))
    .filter((word) => letters(word) !== '');
  const full = name
    .split(' ')
    .map(letters)
    .filter((word) => word !== '');
  if (short.length > full.length || letters(short.at(-1) ?? '') !== full.at(-1)) return false;
  return short.slice(0, -1).every((word, index) => {
    const given = full[index] ?? '';
    return word.endsWith('.') ? given.startsWith(letters(word)) : given === letters(word);
  });
}

/**
 * The name without the office, where the page itself tells it: another label of the page that is the tail of this one
 * (`Vladimir Putin` of `President of Russia Vladimir Putin`), or stands before its comma. Null where it tells nothing.
 */
export function nameToldByPage(label: string, labels: readonly string[]): string | null {
  if (names(label) !== 'yes') return null;
  const printed = bare(label);
  const short = labels
    .map(folded)
    .filter(
      (other) =>
        other.includes(' ') &&
        bare(other) !== printed &&
        (printed.endsWith(bare(other)) || printed.startsWith(`${bare(other)},`)),
    );
  return short.length === 0 ? null : short.reduce((best, other) => (other.length < best.length ? other : best));
}
