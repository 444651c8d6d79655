import type { DateGround } from './date-ground.ts';
import type { EditorWords } from './editor.ts';
import type { EdtfFault } from './edtf-fault.ts';
import type { OtherCalendar } from './other-calendar.ts';
import type { Tombstone } from './permanence.ts';
import type { ProblemName } from './problems.ts';
import type { Site } from './site.ts';
import type { AddressFault } from './web-address.ts';

/** A problem of which all is said by its name. */
type Nothing = null;
interface Plain {
  plain: Nothing;
}

/** A block of YAML that cannot be read. */
interface YamlFaults extends Plain {
  'too-long': { length: number; most: number };
  fence: Nothing;
  special: { sign: string };
  'no-keys': Nothing;
  indent: Nothing;
  'special-start': Nothing;
  colon: Nothing;
  twice: { key: string };
  'some-key-twice': Nothing;
  'not-a-pair': Nothing;
  'too-deep': Nothing;
  tab: Nothing;
  /** In the words of the parser, for what editors hardly meet. */
  parser: { fault: string };
}

type Key = keyof EditorWords;

/** A value that is not of the form its key needs. `form` is the key whose form is named. */
interface ValueFaults {
  list: { key: Key; form: Key };
  mapping: { key: Key; form: Key };
  empty: { key: Key; form: Key };
  /** `wrong` are the items that cannot be ids, null for one that is no text. */
  ids: { key: Key; form: Key; wrong: readonly (string | null)[] };
  'too-long': { key: Key; form: Key; most: number; length: number };
  /** `text` and `other` are those of the fault. */
  date: { key: Key; form: Key; datefault: EdtfFault['name']; text: string; other: string };
  /** `character` as `U+0007`. */
  control: { key: Key; form: Key; character: string };
  other: { key: Key; form: Key; value: string };
}

/** What became of a paragraph that was published. */
type ParagraphFate = Tombstone['fate'] | 'kept' | 'revised' | 'moved' | 'restored';

/** What differs from one problem of a name to the next: for every name its variants, each a sentence, and their values. */
export interface ProblemValues {
  'file-unreadable': UnreadableFile & {
    missing: Nothing;
    /** Its name, or that of a folder on the way, has bytes that are no UTF-8. */
    'name-not-utf8': Nothing;
    directory: Nothing;
    'no-file': Nothing;
    'leads-out': Nothing;
    'leads-nowhere': Nothing;
    'too-large': { size: number; most: number };
    'input-too-large': { most: number };
    'empty-path': Nothing;
    'no-folder': Nothing;
    'no-captures': Nothing;
  };
  'file-unwritable': {
    forbidden: { folder: string };
    'read-only': { folder: string };
    'disk-full': { folder: string };
    quota: { folder: string };
    'not-a-folder': { folder: string };
    'path-too-long': { folder: string };
    /** In the words of the system. */
    system: { fault: string; folder: string };
  };
  'file-ignored': { ending: { ending: string }; 'no-ending': Nothing };
  'file-empty': Plain;
  'not-a-text': Record<
    'pdf' | 'zip' | 'word' | 'open-document' | 'rtf' | 'web-archive' | 'message' | 'controls',
    Nothing
  >;
  'reading-failed': { plain: { fault: string } };
  'encoding-guessed': { plain: { encoding: string } };
  'encoding-broken': Record<'plain' | 'mixed', { encoding: string; count: number }> &
    Record<'replaced' | 'boxes' | 'controls' | 'twice' | 'accents' | 'capitals' | 'questions', { count: number }> & {
      mark: { encoding: string };
    };
  'letters-lost': { plain: { percent: number } };
  'front-matter-invalid': YamlFaults & {
    language: { language: string };
    'never-closed': Nothing;
    encoding: Nothing;
    'wide-encoding': Nothing;
    second: Nothing;
    misplaced: Nothing;
  };
  'front-matter-unknown-key': {
    plain: { key: string; keys: readonly string[] };
    misspelt: { key: string; meant: string; keys: readonly string[] };
  };
  'front-matter-wrong-type': ValueFaults;
  'front-matter-of-capture': Plain;
  'digest-mismatch': Record<'plain' | 'crlf' | 'lf', { given: string; actual: string }>;
  'syntax-too-deep': Plain;
  'title-missing': Plain;
  'date-missing': Plain;
  'year-missing': { plain: { yearless: string; ground: DateGround } };
  'date-conflict': {
    plain: { date: string; ground: DateGround; other: string; otherground: DateGround };
    'published-before': { date: string; ground: DateGround; published: string };
  };
  'date-invalid': { plain: { printed: string } };
  'date-of-other-calendar': Record<OtherCalendar, { printed: string }>;
  'date-ambiguous': { plain: { date: string } };
  'why-missing': { plain: { date: string } };
  'why-without-date': Plain;
  'weekday-mismatch': { plain: { date: string } };
  'publisher-missing': Plain;
  'web-address-refused': Record<AddressFault, { address: string }>;
  'doubtful-label': { plain: { label: string }; 'below-turn': Nothing };
  /** `count` is the number of other words. */
  'mixed-script-word': { plain: { word: string }; more: { word: string; count: number } };
  'no-text': Plain;
  'list-page': Record<'page-numbers' | 'read-on', Nothing>;
  'id-invalid': ValueFaults & { nameless: Nothing };
  'id-duplicate': { plain: { id: string; file: string }; taken: { id: string } };
  'capture-known': { plain: { file: string } };
  'capture-again': { 'same-words': { file: string; percent: number }; 'same-title': { file: string } };
  'reference-unresolved': { plain: { other: string } };
  'published-id-lost': {
    plain: { id: string; document: string; fate: ParagraphFate };
    moved: { id: string; document: string; fate: ParagraphFate; into: readonly string[] };
  };
  'published-id-repointed': { plain: { id: string; document: string } };
  'document-lost': { plain: { document: string }; renamed: { document: string; now: string } };
  'address-reused': { plain: { id: string; document: string }; withdrawn: { id: string } };
  'ledger-broken': {
    unfinished: Nothing;
    'not-json': { document: string };
    conflict: Nothing;
    'of-other': { document: string; other: string };
    invalid: { document: string };
    'invalid-place': { document: string; place: string };
    'listed-twice': { document: string; id: string };
    digest: { document: string; id: string };
    'no-such-version': { document: string; id: string };
    'leads-nowhere': { document: string; id: string; other: string };
    misplaced: { document: string; version: number; number: number };
    older: { document: string; number: number };
    future: { document: string; number: number; date: string };
    'unknown-id': { document: string; number: number };
    'other-words': { document: string; number: number };
    order: { document: string };
    since: { document: string; id: string };
    chain: { document: string; number: number };
    seal: { document: string; number: number };
    addresses: { document: string };
    'old-form': { document: string };
    'no-index': Nothing;
    'index-invalid': Nothing;
    missing: { document: string };
    'not-listed': { document: string };
    'other-seal': { document: string };
    root: Nothing;
  };
  'ledger-behind': { differs: { document: string }; unpublished: { document: string } };
  'site-invalid': YamlFaults & {
    unreadable: Nothing;
    'unknown-key': { key: string; keys: readonly string[] };
    'misspelt-key': { key: string; meant: string; keys: readonly string[] };
    value: { key: string; form: keyof Site };
    control: { key: string; form: keyof Site };
    'missing-key': { key: string; form: keyof Site };
  };
  'people-invalid': YamlFaults & Record<'id' | 'person', { key: string }> & { unreadable: Nothing };
}

/** What the system says of a file, and of a folder that cannot be listed. */
type SystemFault = 'forbidden' | 'link-loop' | 'path-too-long' | 'not-a-folder' | 'system';
type UnreadableFile = Record<Exclude<SystemFault, 'system'>, Nothing> &
  Record<'system' | `folder-${SystemFault}`, { code: string }>;

/** The variants of a name. */
export type Variant<Name extends ProblemName> = keyof ProblemValues[Name] & string;

/** One of these variants, with its values where it has some. */
type OneOf<Variants> = {
  [V in keyof Variants]: Variants[V] extends Nothing ? [variant: V] : [variant: V, values: Variants[V]];
}[keyof Variants];

/** What is said of a problem beyond its name: a variant and its values; nothing where the name says all. */
export type Particulars<Name extends ProblemName> =
  | OneOf<ProblemValues[Name]>
  | (ProblemValues[Name] extends { plain: infer Values } ? (Values extends Nothing ? [] : never) : never);

/** What can be wrong with a block of YAML, whatever it is for. */
export type YamlFault = OneOf<YamlFaults>;
