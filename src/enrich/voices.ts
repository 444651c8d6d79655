import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { NameEndings } from '#names/name-endings.ts';
import { addressIn, isFormOfAddress } from '#names/form-of-address.ts';
import { labelParts, type LabelParts } from '#names/office.ts';
import { personsOf } from '#names/persons.ts';
import { isNobody } from '#names/voice.ts';
import { Holders, officeKey } from './holders.ts';
import { withGivenNamesFirst } from './surnames-first.ts';
import { fullerNames, knownNames } from './label-names.ts';

/** A person, or an office without a name, under all the labels of one document. */
export interface Voice {
  /** Fullest form of the name; null for an office that the source fills with nobody. */
  readonly name: string | null;
  /** As printed, in order of appearance. */
  readonly roles: ReadonlySet<string>;
  /** As printed, blanks folded, in order of appearance. */
  readonly labels: ReadonlySet<string>;
}

/** What a label says: whose it is, and the office and the seat that it prints. */
export interface Labelled {
  readonly voice: Voice;
  readonly role: string | null;
  readonly seat: string | null;
}

/** The voices of a document. */
export interface Voices {
  /** By label, as printed; labels that name nobody are not among them. */
  readonly byLabel: ReadonlyMap<string, Labelled>;
  /** Whose words the title announces; null where it names nobody. */
  readonly titled: Voice | null;
}

interface GatheredVoice extends Voice {
  readonly roles: Set<string>;
  readonly labels: Set<string>;
}

type NamesInText = (lastWords: ReadonlySet<string>) => readonly string[];

/**
 * The voices behind labels. Each label is looked at once, however often it stands in the document.
 * @param printed labels in order of appearance
 * @param titled name of the titled person, or null
 * @param page names that the page gives outside its labels, for telling office from name
 * @param inText names that stand in its text, those that end in one of some words at least; asked only where a label leaves open
 *   where the name begins
 */
export function voicesOf(
  printed: Iterable<string>,
  titled: string | null,
  page: readonly string[],
  inText: NamesInText = () => [],
): Voices {
  const labels = new Set(printed)
    .values()
    .filter((label) => !isNobody(label))
    .toArray();
  const titledFirst = titled === null ? [] : [titled];
  const known = new NameEndings(knownNames(labels, [...titledFirst, ...page]));
  const split = withTitles(
    asPrinted(withGivenNamesFirst(labels.map((label) => ({ label, ...labelParts(label, known) }))), inText),
  );
  const naming = split.flatMap((parts) => (parts.name === null ? [] : { ...parts, name: parts.name }));
  const fuller = fullerNames(page, naming);
  const persons = personsOf([
    ...titledFirst.map((name) => ({ name, seats: [], address: null })),
    ...naming.map(({ name, seats, role }) => ({ name: fuller(name), seats, address: addressIn(role) })),
  ]);
  const named = new Map(naming.map(({ label }, at) => [label, persons[titledFirst.length + at] ?? null]));
  const holders = new Holders(
    split.flatMap(({ label, role, hasHolder }) =>
      hasHolder ? { office: role ?? '', person: named.get(label) ?? '' } : [],
    ),
  );

  const people = new Map<string, GatheredVoice>();
  const offices = new Map<string, GatheredVoice>();
  const byLabel = new Map<string, Labelled>();
  for (const { label, role, offices: others, seats, hasHolder } of split) {
    const person = named.get(label) ?? holders.of(label);
    const voice = person === null ? gathered(offices, officeKey(label), null) : gathered(people, person, person);
    if (hasHolder && role !== null) holders.introduce(role);
    const held = [...(role !== null && !isFormOfAddress(role) ? [role] : []), ...others];
    for (const office of held) voice.roles.add(office);
    voice.labels.add(foldBlanks(label));
    byLabel.set(label, { voice, role: held.join(', ') || null, seat: seats.join(', ') || null });
  }
  const [titledName] = titled === null ? [] : persons;
  return { byLabel, titled: titledName === undefined ? null : gathered(people, titledName, titledName) };
}

/** Given name and surname. Of more words behind an office the first may belong to it. */
const FULL_NAME_WORDS = 2;

/** Gives the beginning of names to the offices before them where the text of the page prints only the rest of the name. */
function asPrinted<Parts extends Pick<LabelParts, 'name' | 'role'>>(
  all: readonly Parts[],
  inText: NamesInText,
): readonly Parts[] {
  const isOpen = ({ name, role }: Parts): boolean => role !== null && (name ?? '').split(' ').length > FULL_NAME_WORDS;
  const open = all.filter(isOpen);
  if (open.length === 0) return all;
  const names = new Set(inText(new Set(open.map(({ name }) => name?.split(' ').at(-1) ?? ''))));
  return all.map((parts) => {
    const words = (parts.name ?? '').split(' ');
    if (!isOpen(parts) || names.has(words.join(' '))) return parts;
    const from = words.findIndex(
      (_, at) => at > 0 && at <= words.length - FULL_NAME_WORDS && names.has(words.slice(at).join(' ')),
    );
    if (from < 0) return parts;
    return { ...parts, name: words.slice(from).join(' '), role: [parts.role, ...words.slice(0, from)].join(' ') };
  });
}

/** A title that looks like an initial, before a full name: `M. Odo Lind`. */
const INITIAL_TITLE = compile(`^(${oneOf(allWords('initialTitles'))}\\.) (?=\\p{Lu}[\\p{L}’'-]+ \\p{Lu})`, 'iu');

/** Takes such titles off the names where other labels have forms of address: there nobody is called by an initial and a full name. */
function withTitles<Parts extends Pick<LabelParts, 'name' | 'role'>>(all: readonly Parts[]): Parts[] {
  const isAddressed = all.some(({ role }) => addressIn(role) !== null);
  return all.map((parts) => {
    const title = isAddressed ? INITIAL_TITLE.exec(parts.name ?? '') : null;
    if (title === null || parts.name === null || parts.role !== null) return parts;
    return { ...parts, name: parts.name.slice(title[0].length), role: title[1] ?? null };
  });
}

/** The voice under a key, a new one where there is none. */
function gathered(voices: Map<string, GatheredVoice>, key: string, name: string | null): GatheredVoice {
  const voice = voices.get(key) ?? { name, roles: new Set(), labels: new Set() };
  voices.set(key, voice);
  return voice;
}
