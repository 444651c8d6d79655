import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Speaker } from '#document/document.ts';
import { foldBlanks } from '#document/fold.ts';
import { NAME_PARTICLES } from '#names/words.ts';
import { INITIALS, isOfficeWord, squeeze } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { canBeSamePerson, nameParts } from '#names/same-person.ts';
import { referenceTo, type Register } from '#document/register.ts';
import { slug } from '#document/slug.ts';
import {
  countWords,
  paragraphs,
  sections,
  wordsOf,
  type ParsedSection,
  type ParsedTree,
  type SectionKind,
  type SectionSpeaker,
} from '#document/tree.ts';
import { isNobody } from '#names/voice.ts';

/** Who speaks in a section, and how that is known. */
export interface Attribution {
  readonly speaker: SectionSpeaker;
  /** Office as printed in the label of this section; null where none is. */
  readonly role: string | null;
  /** The name follows from the title. */
  readonly inferred: boolean;
}

/** Sections that are somebody's. */
export type Attributions = ReadonlyMap<ParsedSection, Attribution>;

/** The speakers of a document in order of first appearance, and which sections are theirs. */
export interface Speakers {
  readonly speakers: Speaker[];
  readonly attributions: Attributions;
}

/** A person, or an office without a name, under all the labels of one document, being gathered. */
interface Voice {
  /** Fullest form of the name; null for an office that the source fills with nobody. */
  name: string | null;
  /** Tells offices apart. */
  readonly key: string;
  readonly roles: string[];
  readonly labels: string[];
  inferred: boolean;
}

/** A section that is a voice's. */
interface Spoken {
  readonly voice: Voice;
  readonly role: string | null;
  readonly inferred: boolean;
}

const wordsIn = (section: ParsedSection): number =>
  paragraphs(section).reduce((sum, paragraph) => sum + countWords(wordsOf(paragraph)), 0);

/** What the maker of a transcript puts into a turn; the speaker does not say it. */
const REMARKS: ReadonlySet<SectionKind> = new Set(['stage', 'elision', 'heading']);

const HONORIFIC_ONLY = compile(`^${oneOf(allWords('courtesyTitles', 'honorifics', 'degrees'))}\\.?$`, 'iu');

/**
 * Tells who speaks in each section: one person under several labels is one speaker, two persons with one surname stay two,
 * offices are kept apart from names, anonymous voices stay without a name, an unlabelled opening statement is the titled
 * person's and marked as inferred.
 * @param page names that the page gives outside its labels (persons listed, the titled person), for telling office from name
 * @param opening name of the titled person, or null
 * @param people the register that names are looked up in
 */
export function resolveSpeakers(
  tree: ParsedTree,
  page: readonly string[],
  opening: string | null,
  people: Register,
): Speakers {
  const all = sections(tree);
  const labelled = all.filter((section) => section.label !== null && !isNobody(section.label.name));
  const known = knownNames(labelled, page, opening);
  const voices: Voice[] = [];
  for (const name of fullNames(labelled, known, opening)) voiceOf(voices, name);

  const spoken = new Map<ParsedSection, Spoken>();
  const byTurn = new Map<number, Voice | null>();
  for (const section of all) {
    if (section.label) {
      const found = isNobody(section.label.name) ? null : resolve(section.label.name, voices, known, page);
      if (section.turn !== null) byTurn.set(section.turn, found?.voice ?? null);
      if (found) spoken.set(section, { ...found, inferred: false });
      continue;
    }
    const voice = section.turn === null ? null : (byTurn.get(section.turn) ?? null);
    if (voice && !REMARKS.has(section.kind)) {
      spoken.set(section, { voice, role: null, inferred: false });
    } else if ((section.inferred || (section.kind === 'statement' && section.turn === null)) && opening) {
      const titled = voiceOf(voices, opening);
      titled.inferred = true;
      spoken.set(section, { voice: titled, role: null, inferred: true });
    }
  }
  return finish(spoken, people);
}

/** Names by which a longer label can be taken apart, longest first. */
function knownNames(labelled: readonly ParsedSection[], page: readonly string[], opening: string | null): string[] {
  const names = new Set<string>(opening ? [opening] : []);
  for (const section of labelled) {
    const printed = foldBlanks(section.label?.name ?? '');
    const words = printed.split(' ');
    const [first = ''] = words;
    if (NAME_PARTICLES.has(first.toLowerCase()) || INITIALS.test(first) || printed.includes(',')) continue;
    if (words.length >= 2 && words.length <= 5 && !words.some(isOfficeWord) && splitOffice(printed).role === null)
      names.add(printed);
  }
  for (const name of page) names.add(foldBlanks(name));
  return [...names].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
}

function fullNames(labelled: readonly ParsedSection[], known: readonly string[], opening: string | null): string[] {
  const names: string[] = opening ? [opening] : [];
  for (const section of labelled) {
    const { name } = splitOffice(section.label?.name ?? '', known);
    if (name && nameParts(name).words.length >= 2) names.push(name);
  }
  // Forms with full given names come first, so that initials find them.
  return names.sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')));
}

/** The voice of a name: an existing one if exactly one can be meant, else a new one. */
function voiceOf(voices: Voice[], name: string): Voice {
  const squeezed = squeeze(name);
  const same = voices.filter((voice) => voice.name !== null && squeeze(voice.name) === squeezed);
  const candidates =
    same.length > 0 ? same : voices.filter((voice) => voice.name !== null && canBeSamePerson(voice.name, name));
  const [only, other] = candidates;
  if (only && !other) {
    if (only.name !== null && nameParts(name).words.length > nameParts(only.name).words.length) only.name = name;
    return only;
  }
  return added(voices, name, name);
}

/** A surname alone becomes the one full name of the page with that surname; anything else stays as printed. */
function fullerName(name: string, page: readonly string[]): string {
  if (nameParts(name).words.length !== 1) return name;
  const full = new Set(
    page.filter((other) => other.split(' ').length === 2 && canBeSamePerson(other, name)).map(foldBlanks),
  );
  const [only] = full;
  return only !== undefined && full.size === 1 ? only : name;
}

/** The voice of a label, with the office that it prints; noted among what is known of the voice. */
function resolve(
  printed: string,
  voices: Voice[],
  known: readonly string[],
  page: readonly string[],
): Omit<Spoken, 'inferred'> {
  const { name, role } = splitOffice(printed, known);
  const office = role !== null && !HONORIFIC_ONLY.test(role) ? role : null;
  const voice = name === null ? officeOf(voices, squeeze(printed)) : voiceOf(voices, fullerName(name, page));
  if (office && !voice.roles.includes(office)) voice.roles.push(office);
  const shown = foldBlanks(printed);
  if (!voice.labels.includes(shown)) voice.labels.push(shown);
  return { voice, role: office };
}

/** The voice of an office without a name. */
function officeOf(voices: Voice[], key: string): Voice {
  const known = voices.find((candidate) => candidate.name === null && candidate.key === key);
  return known ?? added(voices, null, key);
}

function added(voices: Voice[], name: string | null, key: string): Voice {
  const voice: Voice = { name, key, roles: [], labels: [], inferred: false };
  voices.push(voice);
  return voice;
}

/** Gives the voices that speak their keys, in order of first appearance. */
function finish(spoken: ReadonlyMap<ParsedSection, Spoken>, people: Register): Speakers {
  const speakers = new Map<Voice, Speaker>();
  const taken = new Set<string>();
  for (const [voice, own] of Map.groupBy(spoken.keys(), (section) => spoken.get(section)?.voice)) {
    if (!voice) continue;
    const name = voice.name ?? voice.labels[0] ?? voice.key;
    const id = freeId(slug(name) || 'speaker', taken);
    taken.add(id);
    const turns = new Set(own.flatMap(({ turn }) => turn ?? []));
    speakers.set(voice, {
      id,
      name,
      person: voice.name === null ? null : referenceTo(voice.name, people).id,
      roles: voice.roles,
      labels: voice.labels,
      turns: turns.size + Number(voice.inferred),
      words: own.reduce((sum, section) => sum + wordsIn(section), 0),
      inferred: voice.inferred && voice.labels.length === 0,
    });
  }
  const attributions = new Map<ParsedSection, Attribution>();
  for (const [section, { voice, role, inferred }] of spoken) {
    const speaker = speakers.get(voice);
    if (speaker) attributions.set(section, { speaker: { id: speaker.id, name: voice.name }, role, inferred });
  }
  return { speakers: [...speakers.values()], attributions };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
  return id;
}
