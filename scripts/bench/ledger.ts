/*
 * How the time of matching, and that of publishing, checking and telling what was published, grow with the text: documents of 1,000,
 * 10,000 and 100,000 paragraphs, of running text, of entries of one frame and of few wordings said again and again; one in twenty changed.
 * Prints milliseconds of CPU time and the growth exponent (1 means: twice the text, twice the time) and exits 1 where it is above the limit.
 */
import { permanenceOf } from '#enrich/permanence.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { compare } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import type { Passage } from '#ledger/texts.ts';

const SIZES = [1_000, 10_000, 100_000];
const LIMIT = 1.2;
const ROUNDS = 2;

/** Numbers between 0 and 1 that are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const SYLLABLES = 'ta ri mo ne la ko vi su der han pol gra тор ни ва ше ко ду мар лен'.split(' ');

interface Writer {
  readonly word: () => string;
  readonly paragraph: () => string;
}

/** Writes paragraphs of made-up words, some much more frequent than others. */
function writer(next: () => number, kind: Kind): Writer {
  const vocabulary = Array.from({ length: 6_000 }, (_, rank) => {
    const length = 1 + Math.floor(Math.min(4, Math.log10(rank + 2) * 1.2));
    return Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
  });
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? 'ta';
  return { word, paragraph: () => kinds[kind](next, word) };
}

/** How paragraphs of a kind of text are written. */
const kinds = {
  /** Now and then a short paragraph recurs. */
  'running text': (next, word) =>
    next() < 0.03 ? 'Thank you.' : Array.from({ length: 5 + Math.floor(next() * 70) }, word).join(' '),
  'entries of one frame': (next, word) =>
    `${word()} ${word()} parish: ${String(Math.floor(next() * 900))} crowns were granted in 2018 for the mending of dikes and sluices.`,
  'few wordings': (next) =>
    `Question ${String(Math.floor(next() * 20))} is put to the vote and agreed to; the committee will report to the house on it.`,
  'one wording': () =>
    'The committee has considered the bill and will report to the house on it before the end of the week.',
} as const satisfies Readonly<Record<string, (next: () => number, word: () => string) => string>>;

type Kind = keyof typeof kinds;

type Edit = (texts: string[], at: number, write: Writer) => void;

/** The ordinary edits; each changes `texts` at a place. */
const edits: readonly Edit[] = [
  (texts, at, { word }) => texts.splice(at, 1, `${texts[at] ?? ''} ${word()}`),
  (texts, at, { word }) =>
    texts.splice(
      at,
      1,
      (texts[at] ?? '').replace(/\S+/gu, (old) => (old.length % 3 === 0 ? word() : old)),
    ),
  (texts, at, { paragraph }) => texts.splice(at, 0, paragraph()),
  (texts, at) => texts.splice(at, 1),
  (texts, at, { paragraph }) => texts.splice(at, 1, paragraph()),
  (texts, at) => texts.splice(at, 2, `${texts[at] ?? ''} ${texts[at + 1] ?? ''}`),
  (texts, at) => {
    const words = (texts[at] ?? '').split(' ');
    texts.splice(at, 1, words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' '));
  },
  (texts, at) => texts.splice(Math.floor(texts.length / 2), 0, ...texts.splice(at, 1)),
];

const occasion = { date: '2020-01-01', reason: 'bench', salt: () => '0'.repeat(32) };

/** The work of which the growth is measured, each on a ledger and the text that was edited since. */
const works: Readonly<Record<string, (ledger: Ledger, changed: readonly Passage[]) => () => void>> = {
  matching: (ledger, changed) => () => {
    compare(ledger, changed);
  },
  'sealing and telling': (ledger, changed) => {
    const changes = compare(ledger, changed);
    return () => {
      const published = publish(ledger, changes, occasion);
      checkLedger(published);
      permanenceOf(published, null);
    };
  },
};

/** A ledger of so many paragraphs, and the text that was edited since. */
function specimen(size: number, kind: Kind): [Ledger, readonly Passage[]] {
  const next = numbers(size);
  const write = writer(next, kind);
  const texts = Array.from({ length: size }, write.paragraph);
  const passages = (list: readonly string[]): Passage[] => list.map((text) => ({ text, speaker: null }));
  const ledger = publish(null, compare(null, passages(texts), 'bench'), occasion);
  for (let edit = 0; edit < size / 20; edit += 1) {
    edits[edit % edits.length]?.(texts, Math.floor(next() * (texts.length - 1)), write);
  }
  return [ledger, passages(texts)];
}

function milliseconds(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage().user / 1000;
    work();
    return process.cpuUsage().user / 1000 - start;
  });
  return Math.min(...times);
}

for (const kind of Object.keys(kinds) as Kind[]) {
  const specimens = SIZES.map((size) => specimen(size, kind));
  for (const [name, work] of Object.entries(works)) {
    const [small] = specimens;
    if (small) milliseconds(work(...small));
    const times = specimens.map((each) => milliseconds(work(...each)));
    for (const [index, time] of times.entries())
      console.log(
        `${kind}, ${name}: ${(SIZES[index] ?? 0).toLocaleString('en').padStart(9)} paragraphs  ${time.toFixed(0).padStart(7)} ms`,
      );
    const [first = 1, last = 1] = [times[0], times.at(-1)];
    const exponent = Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
    console.log(`${kind}, ${name}: growth exponent ${exponent.toFixed(2)} (at most ${LIMIT.toFixed(1)})`);
    if (exponent > LIMIT) process.exitCode = 1;
  }
}
