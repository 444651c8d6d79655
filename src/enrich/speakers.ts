import type { Speaker } from '#document/document.ts';
import { foldBlanks } from '#document/fold.ts';
import { NAME_PARTICLES } from '#names/words.ts';
import { INITIALS, isOfficeWord, splitOffice, squeeze } from '#names/person.ts';
import { canBeSamePerson, partsOf } from '#names/same-person.ts';
import { slug } from '#document/slug.ts';
import { countWords, paragraphs, sections, wordsOf, type DocumentTree, type Section } from '#document/tree.ts';
import { isNobody } from '#names/voice.ts';

/** A person, or an office without a name, under all the labels of one document. */
interface Voice {
  /** Fullest form of the name; null for an office that the source fills with nobody. */
  name: string | null;
  readonly key: string;
  readonly roles: string[];
  readonly labels: string[];
  readonly turns: Set<number>;
  words: number;
  inferred: boolean;
}

const wordsIn = (section: Section): number =>
  paragraphs(section).reduce((sum, paragraph) => sum + countWords(wordsOf(paragraph)), 0);

const HONORIFIC_ONLY = /^(?:mr|mrs|ms|miss|dr|sir|г-н|г-жа)\.?$/iu;

/**
 * Tells who speaks in each section: one person under several labels is one speaker, two persons with one surname stay two,
 * offices are kept apart from names, anonymous voices stay without a name, an unlabelled opening statement is the titled
 * person's and marked as inferred.
 * @param tree changed in place: `speaker`, `speakerId`, `role`, `inferred` of its sections
 * @param page names that the page gives outside its labels (persons listed, the titled person), for telling office from name
 * @param opening name of the titled person, or null
 * @returns the speakers in order of first appearance
 */
export function resolveSpeakers(tree: DocumentTree, page: readonly string[], opening: string | null): Speaker[] {
  const all = sections(tree);
  const labelled = all.filter((section) => section.label !== null && !isNobody(section.label.name));
  const known = knownNames(labelled, page, opening);
  const voices: Voice[] = [];
  for (const name of fullNames(labelled, known, opening)) voiceOf(voices, name);

  const byTurn = new Map<number, { voice: Voice | null; kind: Section['kind'] }>();
  for (const section of all) {
    if (section.label) {
      const voice = isNobody(section.label.name) ? null : resolve(section, voices, known, page);
      if (section.turn !== null) byTurn.set(section.turn, { voice, kind: section.kind });
      if (voice) attribute(section, voice);
      continue;
    }
    const turn = section.turn === null ? undefined : byTurn.get(section.turn);
    if (turn?.voice && section.kind !== 'stage' && section.kind !== 'elision' && section.kind !== 'heading') {
      attribute(section, turn.voice);
    } else if ((section.inferred || (section.kind === 'statement' && section.turn === null)) && opening) {
      const voice = voiceOf(voices, opening);
      voice.inferred = true;
      section.inferred = true;
      attribute(section, voice);
    }
  }
  return finish(voices, all);
}

/** Names by which a longer label can be taken apart, longest first. */
function knownNames(labelled: readonly Section[], page: readonly string[], opening: string | null): string[] {
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

function fullNames(labelled: readonly Section[], known: readonly string[], opening: string | null): string[] {
  const names: string[] = opening ? [opening] : [];
  for (const section of labelled) {
    const { name } = splitOffice(section.label?.name ?? '', known);
    if (name && partsOf(name).words.length >= 2) names.push(name);
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
    if (only.name !== null && partsOf(name).words.length > partsOf(only.name).words.length) only.name = name;
    return only;
  }
  const voice: Voice = { name, key: name, roles: [], labels: [], turns: new Set(), words: 0, inferred: false };
  voices.push(voice);
  return voice;
}

/** A surname alone becomes the one full name of the page with that surname; anything else stays as printed. */
function fullerName(name: string, page: readonly string[]): string {
  if (partsOf(name).words.length !== 1) return name;
  const full = new Set(
    page.filter((other) => other.split(' ').length === 2 && canBeSamePerson(other, name)).map(foldBlanks),
  );
  const [only] = full;
  return only !== undefined && full.size === 1 ? only : name;
}

function resolve(section: Section, voices: Voice[], known: readonly string[], page: readonly string[]): Voice {
  const printed = section.label?.name ?? '';
  const { name, role } = splitOffice(printed, known);
  const office = role !== null && !HONORIFIC_ONLY.test(role) ? role : null;
  let voice: Voice | undefined;
  if (name === null) {
    const key = squeeze(printed);
    voice = voices.find((candidate) => candidate.name === null && candidate.key === key);
    if (!voice) {
      voice = { name: null, key, roles: [], labels: [], turns: new Set(), words: 0, inferred: false };
      voices.push(voice);
    }
  } else voice = voiceOf(voices, fullerName(name, page));
  section.role = office;
  if (office && !voice.roles.includes(office)) voice.roles.push(office);
  const shown = foldBlanks(printed);
  if (!voice.labels.includes(shown)) voice.labels.push(shown);
  return voice;
}

function attribute(section: Section, voice: Voice): void {
  section.speaker = voice.name;
  section.speakerId = voice.key;
  if (section.turn !== null) voice.turns.add(section.turn);
  voice.words += wordsIn(section);
}

/** Gives the voices their keys and leaves out those that never speak. */
function finish(voices: readonly Voice[], all: readonly Section[]): Speaker[] {
  const heard = voices.filter((voice) => voice.labels.length > 0 || voice.inferred);
  const order = new Map<string, number>();
  all.forEach((section, index) => {
    if (section.speakerId !== null && !order.has(section.speakerId)) order.set(section.speakerId, index);
  });
  heard.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const speakers = heard.map((voice): Speaker => {
    const name = voice.name ?? voice.labels[0] ?? voice.key;
    const base = slug(name) || 'speaker';
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
    taken.add(id);
    ids.set(voice.key, id);
    return {
      id,
      name,
      roles: voice.roles,
      labels: voice.labels,
      turns: voice.turns.size + Number(voice.inferred),
      words: voice.words,
      inferred: voice.inferred && voice.labels.length === 0,
    };
  });
  for (const section of all) {
    if (section.speakerId === null) continue;
    const voice = heard.find((candidate) => candidate.key === section.speakerId);
    section.speaker = voice?.name ?? null;
    section.speakerId = ids.get(section.speakerId) ?? null;
  }
  return speakers;
}
