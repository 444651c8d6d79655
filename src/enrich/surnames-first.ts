import { allWords } from '#languages/all-words.ts';
import { bare, CAPITALISED, isOfficeWord, isParticle } from '#names/name-word.ts';
import type { LabelParts } from '#names/office.ts';

/** Labels so set that are one person may be a slip; two show an order. */
const FEWEST = 2;
/** Nobody has more given names. */
const MOST_GIVEN = 3;

/** The letters whose given names are known best. */
const LATIN = /^\P{L}*\p{Script=Latin}/u;
const GIVEN_NAMES = allWords('givenNames');

type Label = Pick<LabelParts, 'name' | 'role' | 'hasHolder'> & { readonly label: string };

/** A label that may put the surname first. */
interface Turned {
  readonly surname: string;
  readonly given: string;
  /** What stands behind a second comma. */
  readonly role: string | null;
}

const isGivenName = (name: string): boolean => GIVEN_NAMES.has(bare(name.split(' ', 1)[0] ?? ''));

/** Reads `Reed, Anna` or `Reed, Anna, Chair`; null where a word of an office or state stands behind the comma. */
function turnedName({ name, role, hasHolder, label }: Label): Turned | null {
  if (name === null || role === null || hasHolder || !label.startsWith(`${name},`)) return null;
  const [given = '', ...offices] = role.split(', ');
  const words = given.split(' ');
  const areNames = words.every((word) => (CAPITALISED.test(word) && !isOfficeWord(word)) || isParticle(word));
  return words.length <= MOST_GIVEN && areNames ? { surname: name, given, role: offices.join(', ') || null } : null;
}

/**
 * Turns round the names of labels that put the surname first, `Reed, Anna`, as lists of those in a meeting do. What stands behind
 * the comma may be a town too, `Anna, Lakeford`: it is a name where another label prints it before the surname, or where given names
 * that are known stand so and none before a comma. Where nothing tells, and two labels at least stand so and all names do, they stay
 * as they are printed, so that nobody is called by a surname and placed in a name.
 */
export function withGivenNamesFirst<Each extends Label>(all: readonly Each[]): Each[] {
  const found = all.map(turnedName);
  const turned = found.filter((each) => each !== null);
  const names = new Set(all.flatMap(({ name, role }) => (name !== null && role === null ? name : [])));
  const isSaid = turned.some(({ surname, given }) => names.has(`${given} ${surname}`));
  const isKnown = turned.some(({ given }) => isGivenName(given));
  const areAll =
    turned.length >= FEWEST &&
    all.every(({ name, label }, at) => name === null || (found[at] !== null && LATIN.test(label)));
  const isOrder = isSaid || (isKnown && !turned.some(({ surname }) => isGivenName(surname)));
  if (!isOrder && (!areAll || turned.some(({ surname }) => isGivenName(surname)))) return [...all];
  return all.map((each, at) => {
    const name = found[at];
    if (!name) return each;
    const { surname, given, role } = name;
    return { ...each, name: isOrder ? `${given} ${surname}` : `${surname}, ${given}`, role };
  });
}
