import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { squeeze } from '#names/name-word.ts';
import { splitOffice } from '#names/office.ts';
import { canBeSamePerson, nameParts } from '#names/same-person.ts';
import { fullerName } from './label-names.ts';

/** A person, or an office without a name, under all the labels of one document, being gathered. */
export interface Voice {
  /** Fullest form of the name; null for an office that the source fills with nobody. */
  name: string | null;
  /** Tells offices apart. */
  readonly key: string;
  readonly roles: string[];
  readonly labels: string[];
  inferred: boolean;
}

/** The voice of a name: an existing one if exactly one can be meant, else a new one. */
export function voiceOf(voices: Voice[], name: string): Voice {
  const squeezed = squeeze(name);
  const named = voices.flatMap((voice) => (voice.name === null ? [] : [{ voice, known: voice.name }]));
  const same = named.find(({ known }) => squeeze(known) === squeezed);
  const [only, other] = same ? [same] : named.filter(({ known }) => canBeSamePerson(known, name));
  if (!only || other) return added(voices, name, name);
  if (nameParts(name).words.length > nameParts(only.known).words.length) only.voice.name = name;
  return only.voice;
}

const HONORIFIC_ONLY = compile(`^${oneOf(allWords('courtesyTitles', 'honorifics', 'degrees'))}\\.?$`, 'iu');

/** The voice of a label, with the office that it prints; noted among what is known of the voice. */
export function voiceOfLabel(
  printed: string,
  voices: Voice[],
  known: readonly string[],
  page: readonly string[],
): { voice: Voice; role: string | null } {
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
