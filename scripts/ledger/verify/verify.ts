import { createHash } from 'node:crypto';
import { jsonFrom } from '#corpus/json.ts';
import type { PublishedTurn } from '#document/permanence.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { brokenSeals, erasableLedgerSchema, type ErasableLedger, type ErasableState } from '#ledger/erasable.ts';
import { checkIndex, ledgerIndexSchema, type IndexFault, type LedgerIndex } from '#ledger/ledger-index.ts';
import { ledgerSchema } from '#ledger/ledger.ts';
import { fromRuns } from '#ledger/runs.ts';
import { findingInWords } from '#strings/problems.ts';
import { asShown, shownOn, type Shown } from './page-words.ts';
import type { Source } from './source.ts';

/** What was found at a published site. */
export interface Verified {
  /** The digest of all that was published, as the list gives it; null where there is no list. */
  readonly root: string | null;
  readonly documents: number;
  readonly versions: number;
  /** In what the site contradicts itself, for people; empty where everything fits. */
  readonly faults: readonly string[];
  /** Stamps of the root that lie beside the list; nothing is known of them here. */
  readonly stamps: readonly string[];
}

const LIST = 'ledger.json';
const STAMPS: readonly string[] = [`${LIST}.tsr`, `${LIST}.ots`];
/** The page that prints the root. */
const PAGE = 'about/permanence/index.html';
/** Where the capture of a document lies: as it was saved, or, for a saved page, under an ending that no host runs. */
const ORIGINALS: readonly string[] = ['original.txt', 'original.html.txt'];

/**
 * Computes anew everything that a published site says of itself: the root of the list, every seal of every ledger, the words on the
 * page of each document, and the digest of the capture it was read from. Knows nothing but what stands there.
 * @throws what the source throws where something cannot be read
 */
export async function verifySite(source: Source): Promise<Verified> {
  const index = ledgerIndexSchema.safeParse(await jsonAt(source, LIST));
  if (!index.success) {
    const faults = [`${LIST} is missing or is no list of ledgers.`];
    return { root: null, documents: 0, versions: 0, faults, stamps: [] };
  }
  const { root, documents } = index.data;
  const faults: string[] = [];
  const ledgers = new Map<string, ErasableLedger>();
  for (const { document } of documents) {
    const ledger = erasableLedgerSchema.safeParse(await jsonAt(source, `documents/${document}.ledger.json`));
    if (!ledger.success || ledger.data.document !== document) {
      faults.push(`documents/${document}.ledger.json is missing or is no ledger of ${document}.`);
      continue;
    }
    ledgers.set(document, ledger.data);
    const found = [
      ...sealFaults(ledger.data),
      ...(await pageFaults(source, ledger.data)),
      ...(await captureFaults(source, ledger.data)),
    ];
    faults.push(...found.map((fault) => `${document}: ${fault}`));
  }
  faults.push(...listFaults(index.data, ledgers), ...(await rootFaults(source, root)));
  const versions = documents.reduce((sum, each) => sum + each.versions, 0);
  const stamps = await Promise.all(STAMPS.map(async (stamp) => ((await source(stamp)) ? [stamp] : [])));
  return { root, documents: documents.length, versions, faults, stamps: stamps.flat() };
}

function listFaults(index: LedgerIndex, ledgers: ReadonlyMap<string, ErasableLedger>): string[] {
  const inWords = (fault: IndexFault): string =>
    fault.name === 'root'
      ? `${LIST}: its root is not the digest of what it lists.`
      : `${fault.document}: its last seal or the number of its versions is not the one in ${LIST}.`;
  // A ledger that is missing has been named by then.
  return checkIndex(index, ledgers, new Set(index.documents.map(({ document }) => document))).map(inWords);
}

/** What is wrong with a ledger by itself: all of it where it is whole, its seals where words were erased. */
function sealFaults(ledger: ErasableLedger): string[] {
  const whole = ledgerSchema.safeParse(ledger);
  if (whole.success) return checkLedger(whole.data).map((fault) => findingInWords(fault).message);
  return brokenSeals(ledger).map((number) => `the seal of version ${String(number)} does not match what it seals.`);
}

/** The page of a document shows the paragraphs of its last version in their order, with their words. */
async function pageFaults(source: Source, { document, versions, paragraphs }: ErasableLedger): Promise<string[]> {
  const ids = fromRuns(versions.at(-1)?.order ?? []);
  if (ids.length === 0) return [];
  const page = await source(`documents/${document}/index.html`);
  if (page === null) return ['its page is missing.'];
  const shown = shownOn(Buffer.from(page).toString('utf8'));
  const order = shown.map(({ id }) => id);
  if (order.join() !== ids.join())
    return [`its page shows other paragraphs than the last version: ${differenceOf(ids, order)}.`];
  const last = new Map(paragraphs.map(({ id, states }) => [id, states.at(-1)]));
  const states = ids.map((id) => last.get(id));
  return [
    ...shown.flatMap(({ id, words }, index) => {
      const state = states[index];
      const isOther = state !== undefined && 'text' in state && asShown(state.text) !== words;
      return isOther ? [`¶ ${id} reads otherwise on its page than in the last version.`] : [];
    }),
    ...speakerFaults(shown, states),
  ];
}

/** Whom the page names above a paragraph is who spoke it in the last version, as far as that is recorded. */
function speakerFaults(shown: readonly Shown[], states: readonly (ErasableState | undefined)[]): string[] {
  let named: string | null = UNKNOWN;
  return shown.flatMap(({ id, speaker, office }, index) => {
    const state = states[index];
    const turn = state !== undefined && 'turn' in state ? state.turn : 'unknown';
    if (turn !== 'continues') named = nameIn(turn);
    const isOther = named !== UNKNOWN && named !== [speaker, office].filter((part) => part !== null).join(', ');
    return isOther ? [`¶ ${id} stands under another name on its page than in the last version.`] : [];
  });
}

/** Stands for what nobody can say, or what no page prints. */
const UNKNOWN = null;

/** What the heading of a turn says, with the office where it is not the name itself; the label stands for a name. */
function nameIn(turn: PublishedTurn): string | null {
  if (turn === null) return '';
  if (typeof turn === 'string') return UNKNOWN;
  const name = turn.speaker ?? turn.label;
  if (name === null) return UNKNOWN;
  const parts = turn.office === null || turn.office === name ? [name] : [name, turn.office];
  return parts.map(asShown).join(', ');
}

function differenceOf(published: readonly string[], shown: readonly string[]): string {
  const missing = published.filter((id) => !shown.includes(id));
  const added = shown.filter((id) => !published.includes(id));
  if (missing.length + added.length === 0) return 'their order differs';
  return [...missing.map((id) => `${id} is missing`), ...added.map((id) => `${id} was not published`)].join(', ');
}

/** The capture lies beside the page, and it is the one that the last version was read from, where that is known. */
async function captureFaults(source: Source, { document, versions }: ErasableLedger): Promise<string[]> {
  const capture = versions.at(-1)?.capture ?? null;
  if (capture === null || 'commitment' in capture) return [];
  for (const name of ORIGINALS) {
    const bytes = await source(`documents/${document}/capture/${name}`);
    if (bytes === null) continue;
    const digest = createHash('sha256').update(bytes).digest('hex');
    return digest === capture.sha256 ? [] : [`${name} is not the capture that the last version was read from.`];
  }
  return ['the capture that the last version was read from is missing.'];
}

async function rootFaults(source: Source, root: string): Promise<string[]> {
  const page = await source(PAGE);
  return page !== null && Buffer.from(page).includes(root) ? [] : [`${PAGE} does not print the root of ${LIST}.`];
}

/** What a JSON file of a site holds; undefined where there is none. */
async function jsonAt(source: Source, file: string): Promise<unknown> {
  const bytes = await source(file);
  return bytes === null ? undefined : jsonFrom(Buffer.from(bytes).toString('utf8'));
}
