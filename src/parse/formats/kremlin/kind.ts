import type { Kind } from '#document/kind.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import type { Body } from '../../body/body.ts';
import { kindOfTitle } from '../../head/kind-of-title.ts';
import type { KremlinEdition } from './edition.ts';

/** What tells of what kind an event page is. */
interface EventPage {
  /** The kind that its title announces. */
  readonly titled: Kind | null;
  /** Its title says what somebody will do. */
  readonly announces: boolean;
  /** The site published it among its transcripts, or turns are printed. */
  readonly inTranscripts: boolean;
  readonly inDocuments: boolean;
  /** How many different names stand before turns. */
  readonly voices: number;
}

/** Kinds of which a page without a transcript only reports. */
const CONVERSATIONS: ReadonlySet<Kind | null> = new Set<Kind | null>(['press-conference', 'interview', 'briefing']);

/** Of what kind an event page is; null for the kind that its title announces. */
const KINDS: readonly Rule<EventPage, Kind | null>[] = [
  // `The President gave an interview to …`
  {
    name: 'conversation that is not printed',
    when: ({ titled, inTranscripts }) => CONVERSATIONS.has(titled) && !inTranscripts,
    verdict: 'news',
  },
  { name: 'title', when: ({ titled }) => titled !== null, verdict: null },
  // `The President will visit …`: nothing has been said yet.
  { name: 'announcement in the title', when: ({ announces }) => announces, verdict: 'announcement' },
  // The site's section; the text of an act has no title word of its own.
  { name: 'among the documents', when: ({ inDocuments }) => inDocuments, verdict: 'document' },
  // Nobody’s words are printed.
  { name: 'not among the transcripts', when: ({ inTranscripts }) => !inTranscripts, verdict: 'news' },
  { name: 'several voices', when: ({ voices }) => voices > 1, verdict: 'meeting' },
  { name: 'one voice', when: () => true, verdict: 'remarks' },
];

/**
 * By which rule an event page is of its kind.
 * @param publishedIn the names of the sections in which the site published it
 */
export function kindOfEvent(
  title: string,
  publishedIn: readonly string[],
  { hasQuestions, turns, sections }: Body,
  { transcripts, documents, announces }: Pick<KremlinEdition, 'transcripts' | 'documents' | 'announces'>,
): { readonly name: string; readonly verdict: Kind } {
  const titled = kindOfTitle(title, hasQuestions);
  const rule = firstRule(KINDS, {
    titled: titled?.verdict ?? null,
    announces: announces?.test(title) === true,
    inTranscripts: turns > 0 || publishedIn.some((name) => transcripts.has(name)),
    inDocuments: publishedIn.some((name) => documents.has(name)),
    voices: new Set(sections.flatMap(({ label }) => label?.name ?? [])).size,
  });
  const { name, verdict } = rule ?? { name: '', verdict: null };
  return verdict === null ? (titled ?? { name, verdict: 'news' }) : { name, verdict };
}
