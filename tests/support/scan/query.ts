import { inLatin } from './letters.ts';
import { tokensOf } from './tokens.ts';

/** One thing that is looked for, with the word by which it is named where it stands nowhere. */
export type Atom = { readonly typed: string; readonly forms: readonly string[] } & {
  readonly kind: 'word' | 'prefix' | 'phrase' | 'speaker';
};

export interface Clause {
  readonly minus: boolean;
  readonly atoms: readonly Atom[];
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** A part of a query: what stands before its value, the value, and whether it was quoted. */
interface Part {
  readonly minus: boolean;
  readonly operator: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

const PART = /(?<minus>-)?(?<operator>(?:speaker|before|after):)?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+))/gu;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

function partsOf(query: string): Part[] {
  return Array.from(query.replaceAll(/[“”„«»]/gu, '"').matchAll(PART), ({ groups = {} }) => ({
    minus: groups.minus !== undefined,
    operator: groups.operator ?? '',
    value: groups.quoted ?? groups.bare ?? '',
    isQuoted: groups.quoted !== undefined,
  }));
}

function atomOf({ operator, value, isQuoted }: Part): Atom | null {
  const tokens = tokensOf(value);
  const forms = tokens.map(({ form }) => form);
  const [first] = forms;
  if (first === undefined) return null;
  if (operator === 'speaker:') return { kind: 'speaker', typed: value, forms };
  const typed = value.slice(tokens[0]?.start, tokens.at(-1)?.end);
  if (forms.length > 1 || isQuoted) return { kind: 'phrase', typed, forms };
  const isPrefix = value.endsWith('*') && inLatin(first).length >= 3;
  return isPrefix ? { kind: 'prefix', typed: `${typed}*`, forms } : { kind: 'word', typed, forms };
}

/** Takes a question apart. */
export function readQuery(query: string): Query {
  const clauses: { minus: boolean; atoms: Atom[] }[] = [];
  const days: { after: string[]; before: string[] } = { after: [], before: [] };
  let isOr = false;
  for (const part of partsOf(query)) {
    if (part.value === 'OR' && !part.minus && !part.isQuoted && part.operator === '') {
      isOr = true;
      continue;
    }
    if (part.operator === 'after:' || part.operator === 'before:') {
      isOr = false;
      if (DATE.test(part.value)) days[part.operator === 'after:' ? 'after' : 'before'].push(part.value);
      continue;
    }
    const atom = atomOf(part);
    if (!atom) continue;
    const last = clauses.at(-1);
    if (isOr && last && !last.minus && !part.minus) last.atoms.push(atom);
    else clauses.push({ minus: part.minus, atoms: [atom] });
    isOr = false;
  }
  return { clauses, ...days };
}
