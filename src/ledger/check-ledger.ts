import { finding } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import type { LedgerProblem } from './check.ts';
import { digestOf } from './digest.ts';
import { formerAddresses } from './former-addresses.ts';
import { paragraphsAt } from './history.ts';
import { lastState } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { pageOrder } from './page-order.ts';
import { isEarlier } from './publication-date.ts';
import { digestOfWhole } from './publish.ts';
import { fromRuns } from './runs.ts';
import { chainFault, committed } from './seal.ts';

/** Lists a fault of a ledger, of one paragraph or of the whole. */
type AddFault = (id: string | null, ...particulars: Particulars<'ledger-broken'>) => void;

/** A ledger with the ids of each version and the versions that each id stands in. */
interface Opened {
  readonly ledger: Ledger;
  readonly orders: readonly (readonly string[])[];
  readonly standsIn: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Faults in a ledger itself: somebody changed the file by hand, or a merge of branches went wrong. Everything in the file follows from
 * something else in it or is sealed, so that no single change stays unnoticed.
 */
export function checkLedger(ledger: Ledger): LedgerProblem[] {
  const { document } = ledger;
  const faults: LedgerProblem[] = [];
  const fault: AddFault = (id, ...particulars) => {
    faults.push({ ...finding('ledger-broken', ...particulars), document, id });
  };
  const opened = open(ledger);
  checkParagraphs(opened, fault);
  checkVersions(opened, fault);
  checkAddresses(ledger, fault);
  if (faults.length === 0 && orderOf(opened).join(' ') !== ledger.paragraphs.map(({ id }) => id).join(' '))
    fault(null, 'order', { document });
  return faults;
}

function open(ledger: Ledger): Opened {
  const orders = ledger.versions.map(({ order }) => fromRuns(order));
  const standsIn = new Map<string, Set<number>>();
  for (const [index, ids] of orders.entries())
    for (const id of ids) standsIn.set(id, (standsIn.get(id) ?? new Set()).add(index + 1));
  return { ledger, orders, standsIn };
}

function checkParagraphs({ ledger: { document, paragraphs, versions }, standsIn }: Opened, fault: AddFault): void {
  const known = new Set(paragraphs.map(({ id }) => id));
  const seen = new Set<string>();
  for (const entry of paragraphs) {
    const { id, digest, history } = entry;
    if (seen.has(id)) fault(id, 'listed-twice', { document, id });
    seen.add(id);
    if (digestOf(lastState(entry).text) !== digest) fault(id, 'digest', { document, id });
    if (!inOrder(history.map(({ version }) => version)) || history.some(({ version }) => version > versions.length))
      fault(id, 'no-such-version', { document, id });
    if (!isDatedRight(entry, standsIn.get(id) ?? new Set())) fault(id, 'since', { document, id });
    for (const other of history.flatMap((event) => event.into ?? []))
      if (!known.has(other)) fault(id, 'leads-nowhere', { document, id, other });
  }
}

const inOrder = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number > (numbers[index - 1] ?? 0));

/** Whether a paragraph has been there since the version it says, and each of its states began in a version in which it stood. */
function isDatedRight({ since, states }: Entry, standsIn: ReadonlySet<number>): boolean {
  const begun = states.map((state) => state.since);
  const [first] = standsIn;
  return since === first && since === begun[0] && inOrder(begun) && begun.every((version) => standsIn.has(version));
}

/** Lists the first fault of each version. */
function checkVersions({ ledger, orders }: Opened, fault: AddFault): void {
  const { document, versions } = ledger;
  const paragraphs = new Map(ledger.paragraphs.map((entry) => [entry.id, committed(entry)]));
  for (const [index, version] of versions.entries()) {
    const number = index + 1;
    const last = versions[index - 1];
    if (version.number !== number) fault(null, 'misplaced', { document, version: version.number, number });
    else if (last && isEarlier(version.date, last.date)) fault(null, 'older', { document, number });
    else if (orders[index]?.some((id) => !paragraphs.has(id))) fault(null, 'unknown-id', { document, number });
    else if (digestOfWhole(paragraphsAt(ledger, number).map(({ text }) => text)) !== version.digest)
      fault(null, 'other-words', { document, number });
    else {
      const chain = chainFault(version, last, paragraphs);
      if (chain !== null) fault(null, chain, { document, number });
    }
  }
}

function checkAddresses({ document, formerly, versions }: Ledger, fault: AddFault): void {
  const textOf = (addresses: Ledger['formerly']): string =>
    addresses.map(({ id, until }) => `${id} ${String(until)}`).join();
  if (versions.at(-1)?.address !== document || textOf(formerly) !== textOf(formerAddresses(versions)))
    fault(null, 'addresses', { document });
}

/** The page order that follows from the versions. */
function orderOf({ ledger: { paragraphs }, orders }: Opened): string[] {
  const away = new Map<number, Set<string>>();
  for (const { id, history } of paragraphs)
    for (const { version, fate } of history)
      if (fate === 'moved' || fate === 'restored') away.set(version, (away.get(version) ?? new Set()).add(id));
  return orders.reduce<string[]>((before, ids, index) => pageOrder(before, ids, away.get(index + 1) ?? new Set()), []);
}
