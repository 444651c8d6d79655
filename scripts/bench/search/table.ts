import type { Reached } from './ask.ts';
import { barsOf, besideBytes } from './bars.ts';
import { indexes, line, type Built, type Measured } from './run.ts';

type Row = readonly (string | number)[];

const table = (head: Row, rows: readonly Row[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, at) => (at === 0 ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const grouped = (value: number): string => Math.round(value).toLocaleString('en');
const kilo = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
const mega = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const ratio = (one: number, other: number): string => (other === 0 ? '–' : (one / other).toFixed(2));

const names = {
  statements: 'statements',
  documents: 'documents, heads alone (Pagefind, packed)',
  stock: 'Pagefind as it comes',
} as const;

function builds({ documents, built, site }: Measured): string[] {
  const row = (name: string, one: Built, by: Built): Row => [
    name,
    one.seconds.toFixed(1),
    one.cpuSeconds.toFixed(1),
    ratio(one.cpuSeconds, by.cpuSeconds),
    mega(one.peakBytes),
    ratio(one.peakBytes, by.peakBytes),
    grouped(one.files),
    ratio(one.files, by.files),
    mega(one.bytes),
    ratio(one.bytes, by.bytes),
  ];
  return [
    `### Building the indexes of ${grouped(documents)} documents`,
    '',
    ...table(
      ['index', 's', 'CPU s', '÷', 'peak MB', '÷', 'files', '÷', 'MB', '÷'],
      [
        ...indexes.map((name) => row(names[name], built[name], built.stock)),
        ...(site === null ? [] : [row('the whole site, by `npm run build`', site, built.stock)]),
      ],
    ),
  ];
}

/** Bytes, requests and milliseconds of ours, of stock, and as ratios. */
const cells = (one: Reached, other: Reached): Row => [
  kilo(one.bytes),
  kilo(other.bytes),
  ratio(one.bytes, other.bytes),
  one.requests,
  other.requests,
  ratio(one.requests, other.requests),
  grouped(one.ms),
  grouped(other.ms),
  ratio(one.ms, other.ms),
];

function questions({ documents, answers }: Measured): string[] {
  const head = ['', 'kB', 'stock', '÷', 'requests', 'stock', '÷', 'ms', 'stock', '÷'];
  const of = (what: 'hits' | 'facets', when: 'cold' | 'warm'): Row[] =>
    [...answers].map(([{ name, plain }, { statements, stock }]) => [
      `${name} \`${plain}\``,
      ...cells(statements[when][what], stock[when][what]),
      ...(what === 'hits' && when === 'cold'
        ? [statements.cold.hits.trips, grouped(statements.cold.facets.hits), grouped(stock.cold.facets.hits)]
        : []),
    ]);
  const size = grouped(documents);
  return [
    `### The first ten hits among ${size} documents, from a cold cache`,
    '',
    ...table([...head, 'round trips', 'paragraphs', 'documents by stock'], of('hits', 'cold')),
    `### All facets with their counts among ${size} documents, from a cold cache`,
    '',
    ...table(head, of('facets', 'cold')),
    `### Documents and people beside the hits among ${size} documents, from a cold cache`,
    '',
    ...table(
      ['', 'kB', 'requests', 'ms after all facets', 'documents'],
      [...answers].map(
        ([
          { name, plain },
          {
            statements: { cold },
          },
        ]) => [
          `${name} \`${plain}\``,
          kilo(besideBytes(cold)),
          (cold.beside?.requests ?? 0) - cold.facets.requests,
          grouped((cold.beside?.ms ?? 0) - cold.facets.ms),
          cold.beside?.hits ?? 0,
        ],
      ),
    ),
    `### The same question once more among ${size} documents`,
    '',
    ...table(head, of('facets', 'warm')),
  ];
}

function bars(measured: Measured): string[] {
  const rows = barsOf(measured).map(({ name, figure, most }): Row => [
    name,
    figure > 1000 ? grouped(figure) : figure.toFixed(2),
    most > 1000 ? grouped(most) : most,
    figure <= most ? 'yes' : '**no**',
  ]);
  return [
    `### Bars at ${grouped(measured.documents)} documents`,
    '',
    ...(measured.documents < 10_000
      ? ['They are set for 10,000 documents; with fewer they only tell the direction.', '']
      : []),
    ...table(['', 'measured', 'at most', 'kept'], rows),
  ];
}

/** Figures of which the growth is told. */
const growing: readonly (readonly [name: string, of: (measured: Measured) => number])[] = [
  ['CPU of the index of statements', ({ built }) => built.statements.cpuSeconds],
  ['peak memory of it', ({ built }) => built.statements.peakBytes],
  ['bytes of it', ({ built }) => built.statements.bytes],
  ['files of it', ({ built }) => built.statements.files],
  [
    'bytes to the first ten hits of a common word',
    ({ answers }) => [...answers.values()][0]?.statements.cold.hits.bytes ?? 0,
  ],
  [
    'bytes to all facets of a common word',
    ({ answers }) => [...answers.values()][0]?.statements.cold.facets.bytes ?? 0,
  ],
];

function growth(all: readonly Measured[]): string[] {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return [];
  const exponent = (of: (measured: Measured) => number): string =>
    (Math.log(of(last) / of(first)) / Math.log(last.documents / first.documents)).toFixed(2);
  return [
    `### Growth from ${grouped(first.documents)} to ${grouped(last.documents)} documents`,
    '',
    'Exponents: 1 means ten times the documents, ten times as much.',
    '',
    ...table(
      ['', 'exponent'],
      growing.map(([name, of]): Row => [name, exponent(of)]),
    ),
  ];
}

/** What was measured, as one Markdown page. @param machine where it was */
export function page(all: readonly Measured[], machine: string): string {
  return [
    '# Search, measured',
    '',
    'Made by `npm run bench:search`; do not edit. Generated archives of about 1,500 words a document in three languages; the same',
    `documents indexed and asked in the same run by Pagefind as it comes, one record a document. ${machine}`,
    `The line: ${String(line.roundTripMs)} ms round trip, ${String(line.bitsASecond / 1e6)} Mbit/s, counted and slowed at the server, asked in Chromium. ÷ is the`,
    'ratio to Pagefind. Scripts are left out on both sides; Pagefind’s WebAssembly, which its search fetches, is counted.',
    '',
    ...all.flatMap((measured) => [...bars(measured), ...builds(measured), ...questions(measured)]),
    ...growth(all),
  ].join('\n');
}
