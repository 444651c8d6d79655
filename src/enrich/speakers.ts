import type { Speaker } from '#document/document.ts';
import { foldBlanks } from '#document/fold.ts';
import { referenceTo, type Register } from '#document/register.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { slug } from '#document/slug.ts';
import { type ParsedSection, type ParsedTree, type SectionKind, type SectionSpeaker } from '#document/tree.ts';
import { countWords, paragraphs, sections, wordsOf } from '#document/walk.ts';
import { namesIn } from '#names/names-in.ts';
import { voicesOf, type Voice } from './voices.ts';

/** Who speaks in a section, and how that is known. */
export interface Attribution {
  readonly speaker: SectionSpeaker;
  /** Office as printed in the label of this section; null where none is. */
  readonly role: string | null;
  /** Seat, party or state as printed there; null where none is. */
  readonly seat: string | null;
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

/** A section that is a voice's. */
interface Spoken {
  readonly voice: Voice;
  readonly role: string | null;
  readonly seat: string | null;
  readonly inferred: boolean;
}

/** A section, and whose it is. */
interface SpokenBy {
  readonly section: ParsedSection;
  readonly own: Spoken;
}

function wordsIn({ children }: ParsedSection): number {
  let words = 0;
  for (const block of children) if (block.type === 'paragraph') words += countWords(wordsOf(block));
  return words;
}

/** What the maker of a transcript puts into a turn; the speaker does not say it. */
const REMARKS: ReadonlySet<SectionKind> = new Set(['stage', 'elision', 'break', 'heading']);

/** What is known where it is to be said who speaks in a section. */
interface Asked {
  readonly section: ParsedSection;
  /** What its label says; null where it has none or one that names nobody. */
  readonly labelled: Spoken | null;
  /** Who has the turn that the section belongs to; null where nobody has. */
  readonly holder: Voice | null;
  /** The person whose words the title announces. */
  readonly titled: Voice | null;
}

/** Whose a section is; nobody's where none of these holds. */
const ATTRIBUTIONS: readonly Rule<Asked, 'nobody' | 'label' | 'turn' | 'title'>[] = [
  { name: 'label', when: ({ labelled }) => labelled !== null, verdict: 'label' },
  // `Question:`, `From the audience:`.
  { name: 'label of nobody', when: ({ section }) => section.label !== null, verdict: 'nobody' },
  // What stands behind a stage line or a quotation goes on; the stage line itself nobody says.
  {
    name: 'goes on in its turn',
    when: ({ holder, section }) => holder !== null && !REMARKS.has(section.kind),
    verdict: 'turn',
  },
  // An answer to a question with a label, where the page prints none for the person who is asked.
  {
    name: 'answer without a label',
    when: ({ titled, section }) => titled !== null && section.inferred,
    verdict: 'title',
  },
  // The words that the title announces stand above the first label, or the page has no labels.
  {
    name: 'statement outside turns',
    when: ({ titled, section }) => titled !== null && section.kind === 'statement' && section.turn === null,
    verdict: 'title',
  },
];

/**
 * Tells who speaks in each section: one person under several labels is one speaker, two persons with one surname stay two,
 * offices are kept apart from names, anonymous voices stay without a name, an unlabelled opening statement is the titled
 * person's and marked as inferred.
 * @param page names that the page gives outside its labels (persons listed, the titled person), for telling office from name
 * @param titled name of the titled person, or null
 * @param people the register that names are looked up in
 */
export function resolveSpeakers(
  tree: ParsedTree,
  page: readonly string[],
  titled: string | null,
  people: Register,
): Speakers {
  const all = sections(tree);
  const voices = voicesOf(
    all.flatMap(({ label }) => label?.name ?? []),
    titled,
    page,
    (lastWords) => namesEndingIn(lastWords, all),
  );
  const byLabel = new Map(voices.byLabel.entries().map(([label, said]) => [label, { ...said, inferred: false }]));
  const spoken: SpokenBy[] = [];
  const holders = new Map<number, Voice | null>();
  for (const section of all) {
    const { label, turn } = section;
    const labelled = label === null ? null : (byLabel.get(label.name) ?? null);
    const holder = turn === null ? null : (holders.get(turn) ?? null);
    const own = speechOf({ section, labelled, holder, titled: voices.titled });
    if (own) spoken.push({ section, own });
    if (label !== null && turn !== null) holders.set(turn, own?.voice ?? null);
  }
  return finish(spoken, people);
}

/** To look for more words than this in a paragraph takes as long as to look for all names; of many labels each would be looked for in each. */
const FEW_LAST_WORDS = 16;

/** Names that stand in a text; where few are wanted, from the paragraphs alone that have one of the words in which these end. */
function namesEndingIn(lastWords: ReadonlySet<string>, all: readonly ParsedSection[]): string[] {
  const names: string[] = [];
  for (const section of all)
    for (const paragraph of paragraphs(section)) {
      const words = foldBlanks(wordsOf(paragraph));
      const isLookedAt = lastWords.size > FEW_LAST_WORDS || lastWords.values().some((last) => words.includes(last));
      if (isLookedAt) names.push(...namesIn(words));
    }
  return names;
}

/** Whose a section is, and how that is known; null where it is nobody's. */
function speechOf(asked: Asked): Spoken | null {
  const { labelled, holder, titled } = asked;
  const verdict = firstRule(ATTRIBUTIONS, asked)?.verdict ?? 'nobody';
  if (verdict === 'label' && labelled) return labelled;
  if (verdict === 'turn' && holder) return { voice: holder, role: null, seat: null, inferred: false };
  return verdict === 'title' && titled ? { voice: titled, role: null, seat: null, inferred: true } : null;
}

/** What a voice says in a document. */
interface Share {
  /** In how many turns, each of which is of sections that follow each other. */
  turns: number;
  /** The last of them. */
  last: number | null;
  words: number;
  /** Some of it is the voice's by the title alone. */
  isInferred: boolean;
}

/** What each voice says, in order of first appearance. */
function sharesOf(spoken: readonly SpokenBy[]): ReadonlyMap<Voice, Share> {
  const shares = new Map<Voice, Share>();
  for (const { section, own } of spoken) {
    const { voice, inferred } = own;
    const share = shares.get(voice) ?? { turns: 0, last: null, words: 0, isInferred: false };
    shares.set(voice, share);
    if (section.turn !== null && section.turn !== share.last) share.turns += 1;
    share.last = section.turn ?? share.last;
    share.words += wordsIn(section);
    share.isInferred ||= inferred;
  }
  return shares;
}

/** Gives the voices that speak their keys, in order of first appearance. */
function finish(spoken: readonly SpokenBy[], people: Register): Speakers {
  const speakers = new Map<Voice, Speaker>();
  const freeId = ids();
  for (const [voice, { turns, words, isInferred }] of sharesOf(spoken)) {
    const [label = ''] = voice.labels;
    const name = voice.name ?? label;
    speakers.set(voice, {
      id: freeId(slug(name) || 'speaker'),
      name,
      person: voice.name === null ? null : referenceTo(voice.name, people).id,
      roles: [...voice.roles],
      labels: [...voice.labels],
      turns: turns + Number(isInferred),
      words,
      inferred: isInferred && voice.labels.size === 0,
    });
  }
  const references = new Map(speakers.entries().map(([voice, { id }]) => [voice, { id, name: voice.name }]));
  // Sections with one label share what is said of it.
  const bySpoken = new Map<Spoken, Attribution>();
  const attributions = new Map<ParsedSection, Attribution>();
  for (const { section, own } of spoken) {
    const { voice, role, seat, inferred } = own;
    const speaker = references.get(voice);
    const attribution = bySpoken.get(own) ?? (speaker && { speaker, role, seat, inferred });
    if (!attribution) continue;
    bySpoken.set(own, attribution);
    attributions.set(section, attribution);
  }
  return { speakers: [...speakers.values()], attributions };
}

/** Gives out ids: the first of a base is the base, the next have a number behind it. */
function ids(): (base: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 1;
    let id = base;
    for (; taken.has(id); id = `${base}-${String(count)}`) count += 1;
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}
