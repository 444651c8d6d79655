import { NAMED_LINES } from './names.ts';

/**
 * Generated captures of growing size, one family a layout and a hostile run of characters each. Every generator takes a number of
 * characters (UTF-16 code units) and gives a text of about that size, the same on every call.
 */
export interface Family {
  readonly name: string;
  /** Name of the file, whose ending tells the reader how the capture was saved. */
  readonly file: string;
  /** A capture of about `size` characters, its body on one line or in lines of about 64 characters (6.4 MB make 100,000 of them). */
  readonly text: (size: number, oneLine: boolean) => string;
  /** Exponent of growth above which it is no longer linear, where that is not the one of every family. */
  readonly linear?: number;
}

const SENTENCE = 'We have agreed on the road and the bridge';
const LINE = 64;

/** Repeats the parts `make` gives for 0, 1, 2 … until the size is reached. */
function grown(size: number, separator: string, make: (index: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const part = make(index);
    parts.push(part);
    length += part.length + separator.length;
  }
  return parts.join(separator);
}

function page(head: string, tail: string, make: (index: number) => string): Family['text'] {
  return (size, oneLine) => {
    const part = (index: number): string => (oneLine ? make(index).replaceAll('\n', ' ') : make(index));
    return `${head}${grown(size - head.length - tail.length, oneLine ? ' ' : '\n', part)}${tail}`;
  };
}

function hostile(run: string): Family['text'] {
  const line = run.repeat(Math.max(1, Math.floor(LINE / run.length)));
  return (size, oneLine) => grown(size, oneLine ? '' : '\n', () => line);
}

const kremlinHead =
  'Events\nMeeting with the Government\nThe President met with the Government.\nMay 8, 2021\n18:10\nThe\u00a0Kremlin, Moscow\n1 of 2\nAt the meeting.\n';
const kremlinTail =
  '\nTopics\nTransport\nPublication status\nPublished in\u00a0sections: News, Transcripts\nPublication date: May 8, 2021, 18:10\nDirect link: en.kremlin.ru/d/1\nText version';
const kremlinLabels = [
  'President of\u00a0Russia Vladimir Putin',
  'Emomali Rahmon',
  'Vladimir Putin',
  'Question',
  'Question (retranslated)',
];

const midHead =
  '24 February 202018:39\n\nForeign Minister Sergey Lavrov’s answers to media questions, Moscow, February 24, 2020\n  • en-GB1 ru-RU1\n\n';
const midLabels = [
  'Question',
  'Sergey Lavrov',
  'Question (translated from Chinese)',
  'Sergey Lavrov (speaks after Wang Yi)',
];

const agencyHead = 'Presidents meet in Dushanbe\nDUSHANBE, October 5 (Itar-Tass) — ';

const whiteHouseHead =
  '---\ndate: \'2021-03-03\'\ntags: press-briefings\ntitle: "Press Briefing, March 3,\\_2021"\n---\n \nEast Room\n\n12:38 P.M. EST  \n  \n';
const whiteHouseLabels = [
  'MS. PSAKI:\u00a0 ',
  'Q\u00a0\u00a0\u00a0 ',
  'THE PRESIDENT:\u00a0 ',
  'SENIOR ADMINISTRATION OFFICIAL:\u00a0 ',
];

const htmlHead =
  '<!doctype html><html lang="en"><head><title>Meeting</title><meta property="article:published_time" content="2021-05-08"></head><body><nav><a href="/">Home</a></nav><main><h1>Meeting</h1>';
const htmlTail = '</main><footer>© Site</footer></body></html>';

/** Nothing but short lines: no giant line whose memory has to be collected. */
const NAMES_LINEAR = 1.2;

const named = Object.entries(NAMED_LINES).map(([what, line]): Family => ({
  name: `names: ${what}`,
  file: 'names.txt',
  text: page('Meeting with friends\nMay 8, 2021\n\n', '\n', line),
  linear: NAMES_LINEAR,
}));

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export const families: readonly Family[] = [
  {
    name: 'kremlin turns',
    file: 'kremlin.txt',
    text: page(
      kremlinHead,
      kremlinTail,
      (index) => `${pick(kremlinLabels, index)}: ${SENTENCE} (${index}).${index % 7 === 0 ? '\n<…>' : ''}`,
    ),
  },
  {
    name: 'ministry questions and answers',
    file: 'mid.txt',
    text: page(midHead, '\n', (index) => `${pick(midLabels, index)}: ${SENTENCE} ${index}.\n`),
  },
  {
    name: 'agency',
    file: 'agency.txt',
    text: page(agencyHead, '', (index) => `${SENTENCE}, the press service said on May ${(index % 28) + 1}.`),
  },
  {
    name: 'White House Markdown',
    file: 'whitehouse.md',
    text: page(
      whiteHouseHead,
      '\n\n1:30 P.M. EST\n',
      (index) => `${pick(whiteHouseLabels, index)}${SENTENCE}.\nHere is the thing: it is *true*.  (Applause.)  \n  `,
    ),
  },
  {
    name: 'HTML',
    file: 'page.html',
    text: page(htmlHead, htmlTail, (index) => `<p><b>${pick(kremlinLabels, index)}:</b> ${SENTENCE} &amp; so on.</p>`),
  },
  { name: 'unknown, no labels', file: 'plain.txt', text: page('A speech\n\n', '', () => `${SENTENCE}.`) },
  ...named,
  {
    name: 'hostile: lines of one letter',
    file: 'letters.txt',
    text: (size, oneLine) => grown(size, oneLine ? ' ' : '\n', () => 'a'),
    linear: NAMES_LINEAR,
  },
  { name: 'hostile: colons', file: 'colons.txt', text: hostile(':') },
  { name: 'hostile: labels', file: 'labels.txt', text: hostile('A B: ') },
  { name: 'hostile: words in capitals', file: 'capitals.txt', text: hostile('WORD ') },
  { name: 'hostile: capitalised words', file: 'capitalised.txt', text: hostile('Word of the ') },
  { name: 'hostile: one letter', file: 'letter.txt', text: hostile('A') },
  { name: 'hostile: digits', file: 'digits.txt', text: hostile('1') },
  { name: 'hostile: dates', file: 'dates.txt', text: hostile('May 1, 2020, ') },
  { name: 'hostile: initials', file: 'initials.txt', text: hostile('A.') },
  { name: 'hostile: opening brackets', file: 'opening.txt', text: hostile('(') },
  { name: 'hostile: brackets', file: 'brackets.txt', text: hostile('([<{') },
  { name: 'hostile: quotation marks', file: 'quotes.txt', text: hostile('“') },
  {
    name: 'hostile: lines of stars',
    file: 'elisions.txt',
    text: (size, oneLine) => grown(size, oneLine ? ' ' : '\n', () => '* * *'),
  },
  { name: 'hostile: stars', file: 'stars.txt', text: hostile('* * * ') },
  { name: 'hostile: dashes', file: 'dashes.txt', text: hostile('— ') },
  {
    name: 'hostile: blanks',
    file: 'blanks.txt',
    text: (size, oneLine) => `Title\nA${hostile(' \u00a0')(size, oneLine)}B`,
  },
  { name: 'hostile: full stops', file: 'stops.txt', text: hostile('.') },
  { name: 'hostile: soft hyphens', file: 'unseen.txt', text: hostile('\u00ad\u200b') },
  { name: 'hostile: Cyrillic capitals', file: 'cyrillic.txt', text: hostile('В.Путин ') },
  { name: 'hostile: Markdown stars', file: 'stars.md', text: hostile('*a_ ') },
  { name: 'hostile: Markdown quotations', file: 'quotation.md', text: hostile('> ') },
  { name: 'hostile: Markdown brackets', file: 'brackets.md', text: hostile('[a](') },
  { name: 'hostile: HTML tags', file: 'tags.html', text: hostile('<b>') },
  { name: 'hostile: HTML broken tags', file: 'broken.html', text: hostile('<') },
  { name: 'hostile: HTML entities', file: 'entities.html', text: hostile('&') },
];
