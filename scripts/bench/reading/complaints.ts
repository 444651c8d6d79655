import { folded } from './fold.ts';
import type { PageScore } from './score-page.ts';

/** One thing wrong on one page, for people. */
export interface Complaint {
  readonly id: string;
  readonly measure: string;
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
}

/** Everything wrong on a page, one entry a fault. */
export function complaintsOf(page: PageScore): Complaint[] {
  const { id, facts, turns, speakers, lines } = page;
  const about = (measure: string, line: number | null, expected: string | null, found: string | null): Complaint => ({
    id,
    measure,
    line,
    expected: expected ?? '(none)',
    found: found ?? '(none)',
  });
  return [
    ...facts
      .filter((verdict) => !verdict.right)
      .map((verdict) => about(verdict.fact, null, verdict.expected, verdict.found)),
    ...turns.missed.map((turn) => about('turn missed', null, `${turn.label}: ${turn.words}`, null)),
    ...turns.invented.map((turn) => about('turn invented', null, null, `${turn.label}: ${turn.words}`)),
    ...speakers.wrong.map((voice) => about('speaker', voice.line, `${voice.label}: ${voice.words}`, voice.found)),
    ...speakers.misnamed.map((name) => about('name', null, name.expected, name.found)),
    ...lines.leaked.map((fault) => about('leaked', fault.line, fault.use, fault.words)),
    ...lines.lost.map((fault) => about('lost', fault.line, 'text', fault.words)),
    ...lines.captionsMissed.map((fault) => about('caption', fault.line, 'caption', fault.words)),
    ...lines.untidy.map((fault) => about('line in no or several places', fault.line, fault.use, fault.words)),
    ...page.unplaced.map((words) => about('truth not in the capture', null, words, null)),
  ];
}

/** How many pages have each kind of fault, most frequent first. */
export function kindsOfFault(
  complaints: readonly Complaint[],
): { readonly measure: string; readonly pages: number; readonly faults: number }[] {
  const kinds = new Map<string, { pages: Set<string>; faults: number }>();
  for (const { measure, id } of complaints) {
    const kind = kinds.get(measure) ?? { pages: new Set<string>(), faults: 0 };
    kind.pages.add(id);
    kind.faults += 1;
    kinds.set(measure, kind);
  }
  return [...kinds]
    .map(([measure, kind]) => ({ measure, pages: kind.pages.size, faults: kind.faults }))
    .sort((one, other) => other.pages - one.pages);
}

/** A complaint on one line, long words cut. */
export function complaintLine(complaint: Complaint): string {
  const at = complaint.line === null ? complaint.id : `${complaint.id}:${complaint.line}`;
  return `${at}  ${complaint.measure}  expected ${short(complaint.expected)}  found ${short(complaint.found)}`;
}

function short(words: string): string {
  const text = folded(words);
  return text.length <= 90 ? `“${text}”` : `“${text.slice(0, 88)}…”`;
}
