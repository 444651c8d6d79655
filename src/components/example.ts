import type { DocumentRecord } from '#document/document.ts';
import { problem } from '#document/problem.ts';
import { stringsFor } from '#strings/strings.ts';

/**
 * One way in which a component is used, as data. The examples of a component stand beside it in `examples.ts` and drive
 * its tests: it is drawn, its HTML is validated, it is looked at in a browser.
 */
export interface Example {
  /** What is special about it, in a few words. */
  readonly name: string;
  /** File of the component without its ending, where the folder holds several. */
  readonly of?: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** HTML of the slot. */
  readonly slot?: string;
  /** Words that can be read on it, blanks folded. */
  readonly shows: readonly string[];
  /** Where its links lead, in their order; not looked at where left out. */
  readonly links?: readonly string[];
  /** It draws nothing, as it has nothing to say. */
  readonly empty?: true;
}

/** The strings that every component is drawn with. */
export const strings = stringsFor('en');

/** Words that would be obeyed where they were not escaped, and an override that would turn what follows. */
export const hostile = '<script>alert(1)</script> & &amp; "quoted" onload=\'x\' \u202Eturned\u202C {end}';

/** The same as a reader sees it where no element can be: in a drawing, an option, a title. */
export const hostilePlain = '<script>alert(1)</script> & &amp; "quoted" onload=\'x\' turned {end}';

/** A word that no line can hold. */
export const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);

export const tajik = 'Вазири корҳои хориҷии Ҷумҳурии Тоҷикистон';
export const arabic = 'مؤتمر صحفي لوزير الخارجية';

/** A record of which nothing is known but its id. */
export function plainRecord(id: string): DocumentRecord {
  return {
    id,
    title: null,
    kind: 'other',
    language: 'en',
    summary: null,
    date: null,
    statedDate: null,
    stated: { title: null, place: null, publisher: null },
    published: null,
    place: null,
    publisher: null,
    speakers: [],
    languagesAvailable: [],
    topics: [],
    geography: [],
    persons: [],
    publishedIn: [],
    related: [],
    paragraphs: 1,
    words: 1,
    provenance: {
      file: `documents/${id}.txt`,
      sha256: '0'.repeat(64),
      swhid: `swh:1:cnt:${'0'.repeat(40)}`,
      bytes: 1,
      original: 'original.txt',
      encoding: 'utf-8',
      lines: 1,
      characters: 1,
      format: 'general',
      formatEvidence: { name: 'no-layout', values: {} },
      url: null,
      captured: null,
      note: null,
    },
    problems: [],
  };
}

/** A date that the source states, known to the day. */
export function statedDay(day: string, time: string | null = null): DocumentRecord['date'] {
  const [earliest, latest] = time === null ? ['00:00:00', '23:59:59'] : [`${time}:00`, `${time}:59`];
  return {
    edtf: day,
    time,
    basis: 'stated',
    lines: [2, 3],
    evidence: { name: 'date', values: { ground: 'head' } },
    earliest: `${day}T${earliest}`,
    latest: `${day}T${latest}`,
  };
}

/** A period within which an editor dates a document. */
export function editorsPeriod(from: string, to: string, why: string): DocumentRecord['date'] {
  return {
    edtf: `${from}/${to}`,
    time: null,
    basis: 'editorial',
    lines: [],
    evidence: { name: 'reason', values: { reason: why } },
    earliest: `${from}T00:00:00`,
    latest: `${to}T23:59:59`,
  };
}

const speaker = (name: string, roles: string[], inferred = false): DocumentRecord['speakers'][number] => ({
  id: 'somebody',
  name,
  person: null,
  roles,
  labels: [name],
  turns: 2,
  words: 1204,
  inferred,
});

/** Records as listings meet them. */
export const records = {
  /** Everything is known. */
  full: {
    ...plainRecord('2021-05-08-meeting'),
    title: 'Meeting of the council of Example',
    kind: 'meeting',
    summary: 'The council of Example met.\nIt spoke of the bridge.',
    date: statedDay('2021-05-08', '18:10'),
    published: '2021-05-09T10:00',
    place: { text: 'Example', lines: [4], evidence: null },
    publisher: { id: null, name: 'Council of Example', lines: null, evidence: { name: 'copyright-line', values: {} } },
    speakers: [speaker('Mayor of Example', []), speaker('Chair', ['Chair of the council'], true)],
    languagesAvailable: ['en', 'ru', 'tg', 'not-a-language'],
    topics: ['Bridges', 'Water'],
    geography: ['Example'],
    persons: ['Mayor of Example'],
    publishedIn: ['News', 'Transcripts'],
    provenance: {
      ...plainRecord('2021-05-08-meeting').provenance,
      format: 'kremlin-event',
      formatEvidence: { name: 'kremlin-section-and-times', values: { printed: 'Events' } },
      url: { text: 'record.example/page?a=1&b=2', href: 'https://record.example/page?a=1&b=2' },
      captured: '2024-01-02',
      note: 'Saved by the clerk.',
    },
  },
  /** Nothing is known. */
  bare: { ...plainRecord('bare'), language: 'und' },
  /** All of its words are hostile. */
  hostile: {
    ...plainRecord('hostile'),
    title: hostile,
    summary: hostile,
    date: editorsPeriod('2023-05-10', '2023-06-15', hostile),
    place: { text: hostile, lines: [1], evidence: null },
    publisher: {
      id: null,
      name: hostile,
      lines: null,
      evidence: { name: 'source-line', values: { printed: hostile } },
    },
    speakers: [speaker(hostile, [hostile])],
    topics: [hostile],
    persons: [hostile],
    provenance: {
      ...plainRecord('hostile').provenance,
      url: { text: `javascript:${hostile}`, href: null },
      formatEvidence: { name: 'source-line', values: { printed: hostile } },
      note: hostile,
    },
    problems: [problem('mixed-script-word', { file: 'hostile.txt', line: 1 }, 'plain', { word: hostile })],
  },
  /** Words without a blank to break at. */
  long: {
    ...plainRecord('long'),
    title: unbroken,
    date: statedDay('2020-02-24'),
    place: { text: unbroken, lines: [1], evidence: null },
    publisher: { id: null, name: unbroken, lines: [1], evidence: null },
    speakers: [speaker(unbroken, [unbroken])],
    topics: [unbroken],
    provenance: { ...plainRecord('long').provenance, note: unbroken, file: `documents/${unbroken}.txt` },
  },
  tajik: { ...plainRecord('tajik'), title: tajik, language: 'tg', kind: 'briefing', date: statedDay('2022-03-01') },
  arabic: {
    ...plainRecord('arabic'),
    title: arabic,
    language: 'ar',
    date: statedDay('2022-04-01'),
    place: { text: 'دوشنبه', lines: [1], evidence: null },
    publisher: { id: null, name: 'Council of Example', lines: [1], evidence: null },
  },
} as const satisfies Record<string, DocumentRecord>;
