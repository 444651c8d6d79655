import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { NameEndings } from '#names/name-endings.ts';
import { squeeze } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { personsOf } from '#names/persons.ts';
import { isNobody } from '#names/voice.ts';
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

/** What a label says: whose it is, and the office that it prints. */
export interface Labelled {
  readonly voice: Voice;
  readonly role: string | null;
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

const HONORIFIC_ONLY = compile(`^${oneOf(allWords('courtesyTitles', 'honorifics', 'degrees'))}\\.?$`, 'iu');

/**
 * The voices behind labels. Each label is looked at once, however often it stands in the document.
 * @param printed labels in order of appearance
 * @param titled name of the titled person, or null
 * @param page names that the page gives outside its labels, for telling office from name
 */
export function voicesOf(printed: Iterable<string>, titled: string | null, page: readonly string[]): Voices {
  const labels = new Set(printed)
    .values()
    .filter((label) => !isNobody(label))
    .toArray();
  const titledFirst = titled === null ? [] : [titled];
  const known = new NameEndings(knownNames(labels, [...titledFirst, ...page]));
  const fuller = fullerNames(page);
  const split = labels.map((label) => {
    const { name, role } = splitOffice(label, known);
    return { label, name: name === null ? null : fuller(name), office: role };
  });
  const persons = personsOf([...titledFirst, ...split.flatMap(({ name }) => name ?? [])]);

  const named = new Map<string, GatheredVoice>();
  const offices = new Map<string, GatheredVoice>();
  const personOf = (name: string): GatheredVoice => {
    const fullest = persons.get(name) ?? name;
    return gathered(named, fullest, fullest);
  };
  const byLabel = new Map<string, Labelled>();
  for (const { label, name, office } of split) {
    const voice = name === null ? gathered(offices, squeeze(label), null) : personOf(name);
    const role = office !== null && !HONORIFIC_ONLY.test(office) ? office : null;
    if (role !== null) voice.roles.add(role);
    voice.labels.add(foldBlanks(label));
    byLabel.set(label, { voice, role });
  }
  return { byLabel, titled: titled === null ? null : personOf(titled) };
}

/** The voice under a key, a new one where there is none. */
function gathered(voices: Map<string, GatheredVoice>, key: string, name: string | null): GatheredVoice {
  const voice = voices.get(key) ?? { name, roles: new Set(), labels: new Set() };
  voices.set(key, voice);
  return voice;
}
