import { describe, expect, it } from 'vitest';
import { ANY_WAYS } from '#parse/body/habit/ways.ts';
import { judge, oneTurn, type Page } from './judge.ts';

const noTranscript = false;

describe('any candidate', () => {
  it.each<[string, string, Page, string]>([
    [
      'that the layout shows is a label',
      'AIM: to grow.',
      { sure: ({ name }) => name === 'AIM' },
      'shown by the layout → label',
    ],
    ['that the layout does not show is judged', 'AIM: to grow.', { sure: () => false }, 'word: nothing begins → text'],
    ['that names an outlet asks beside a label', 'Reuters: why?', { beside: oneTurn }, 'outlet that asks → label'],
    ['that names an outlet and asks nothing', 'Reuters:', { beside: oneTurn }, 'word: nothing begins → text'],
    ['that names an outlet on a page without labels', 'Reuters: why?', {}, 'word: nothing begins → text'],
    ['that touches its words belongs to them', 'Russia:the West', {}, 'run on and unknown → text'],
    [
      'that is a person of a short surname and touches a sentence',
      'Anna Maria Li:Thank you',
      {},
      'person run on and unknown → doubt',
    ],
    ['that is one and touches words', 'Anna Maria Li:the West', {}, 'run on and unknown → text'],
    ['that does not touch its words', 'Russia: the West', {}, 'word: nothing begins → text'],
    ['that touches its words and recurs', 'Dmitry:yes', { beside: ['Dmitry:no'] }, 'word: recurs → label'],
    ['that touches its words and is known', 'Lavrov:yes', { names: ['Sergey Lavrov'] }, 'word: known name → label'],
    ['that is a state tells what was said', 'Germany: “We agree.” So they say.', {}, 'state or region quoted → text'],
    [
      'of a state that recurs, too',
      'Costa Rica: “We.”',
      { beside: ['Costa Rica: “Us.”'] },
      'state or region quoted → text',
    ],
    [
      'that stands in brackets tells to whom words are said',
      '(Addressing Minister Ivan Petrov): Ivan, is it so?',
      { beside: ['Ivan Petrov: Yes.'] },
      'no candidate',
    ],
    ['of one word in brackets', '(Petrov): Yes.', {}, 'word: outside transcripts → doubt'],
    ['that is a place in a region', 'Lower Weir, Lake Region: “We.”', {}, 'state or region quoted → text'],
    [
      'that is a state, which quotes nobody',
      'Germany: We agree.',
      { transcript: true },
      'word: word of an office → text',
    ],
    ['that is a person may quote', 'Ivan Petrov: “We agree.”', {}, 'person: person → label'],
    ['of nobody may touch its words', 'Question:Why?', {}, 'anonymous: begins a sentence → label'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a candidate in capitals', () => {
  const court = ['THE COURT: Go on with the witness.', 'THE COURT: So.', 'MS. REED: Yes.', 'MS. REED: No.'];

  it.each<[string, Page, string]>([
    ['speaks where all labels stand so', { beside: court }, 'post: in capitals as the labels of the page → label'],
    [
      'is judged as others beside labels in small letters',
      { beside: [...court, 'Ivan Petrov: So.', 'Ivan Petrov: No.'] },
      'post: entry of a list → text',
    ],
    [
      'speaks where two persons do so once, beside questions',
      { beside: ['QUESTION: Where?', 'MS. REED: Objection.', 'MR. LUND: No.'] },
      'post: in capitals as the labels of the page → label',
    ],
    [
      'is judged as others where nobody asks',
      { beside: ['MS. REED: Objection.', 'MR. LUND: No.'] },
      'post: entry of a list → text',
    ],
    [
      'is judged as others beside one person and questions',
      { beside: ['QUESTION: Where?', 'MS. REED: Objection.'] },
      'post: entry of a list → text',
    ],
    ['is judged as others beside one label', { beside: court.slice(0, 2) }, 'post: entry of a list → text'],
  ])('%s', (_which, page, row) => {
    expect(judge('THE WITNESS: In May.', page)).toBe(row);
  });
});

describe('a candidate in a list', () => {
  const first = { role: 'item' } as const;
  const voices = ['Anna Orr: So it is.', 'Anna Orr: And so.', 'Ben Hill: No.', 'Ben Hill: Well.'];

  it.each<[string, string, Page, string]>([
    [
      'is an entry beside turns that are no items',
      'Ben Hill: We do it.',
      { first, beside: voices },
      'item of a list → text',
    ],
    ['is an entry where nothing recurs', 'Ben Hill: We do it.', { first }, 'item of a list → text'],
    [
      'speaks where two recur in items',
      'Ben Hill: We do it.',
      { first, beside: voices, role: 'item' },
      'person: recurs → label',
    ],
    [
      'is an entry where one recurs in items',
      'Ben Hill: We do it.',
      { first, beside: voices.slice(0, 2), role: 'item' },
      'item of a list → text',
    ],
    [
      'is an entry where fewer than half of the items are labels',
      'Carl Dunn: We do it.',
      { first, beside: [...voices, 'One.', 'Two.', 'Three.', 'Four.'], role: 'item' },
      'item of a list → text',
    ],
  ])('%s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a heading with a colon', () => {
  const first = { role: 'heading' } as const;
  const twice = ['Anna Orr: So it is.', 'Anna Orr: And so.'];

  it.each<[string, string, Page, string]>([
    [
      'is none beside labels that recur',
      'Tolls: simple payment',
      { first, beside: twice },
      'heading beside labels → text',
    ],
    [
      'is none beside a speaker of that name',
      'Anna Orr: A Portrait',
      { first, beside: twice },
      'heading beside labels → text',
    ],
    [
      'is one where labels are headings',
      'Anna Orr: A word',
      { first, beside: twice, role: 'heading' },
      'person: recurs → label',
    ],
    ['with nothing behind is one', 'Anna Orr:', { first, beside: twice }, 'person: recurs → label'],
  ])('%s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('where ten labels stand alone and all are names, one that stands alone once', () => {
  const named = (times: number, name = 'Anna Reed:') => Array.from({ length: times }, () => [name, 'So it is.']).flat();

  it.each<[string, string, Page, string]>([
    ['and is an office is text', 'Prime Minister:', { beside: named(10) }, 'no name where all labels are names → text'],
    ['and has a title is text', 'Mr Boris Lund:', { beside: named(10) }, 'no name where all labels are names → text'],
    ['and is a name is a label', 'Boris Lund:', { beside: named(10) }, 'person: person → label'],
    [
      'and has a seat is a label',
      'Lund (Lowfield):',
      { beside: named(10) },
      'word: alone as the labels of the page → label',
    ],
    [
      'and has a title as they have is a label',
      'Mr Boris Lund:',
      { beside: named(10, 'Mrs Anna Reed:') },
      'person: person → label',
    ],
    ['is a label beside fewer', 'Minister:', { beside: named(9) }, 'post: alone as the labels of the page → label'],
    [
      'is a label where one of them is no name',
      'Minister:',
      { beside: [...named(10), ...named(2, 'Chair:')] },
      'post: alone as the labels of the page → label',
    ],
  ])('%s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('where labels stand beside a time, a candidate', () => {
  const timed = (times: number) => Array.from({ length: times }, () => '[10:01] Orlov: So it is.');

  it.each<[string, string, Page, string]>([
    ['with a time is one', '[10:02] boris: yes', { beside: timed(10), ways: ANY_WAYS }, 'shown by its setting → label'],
    [
      'without one is none',
      'Fair Trade: We go.',
      { beside: timed(10), ways: ANY_WAYS },
      'not set as the labels of the page → text',
    ],
    [
      'without one may be a slip',
      'Ivan Petrov: We go.',
      { beside: timed(9), ways: ANY_WAYS },
      'person not set as the few labels of the page → doubt',
    ],
    ['without one is known', 'Orlov: We go.', { beside: timed(10), ways: ANY_WAYS }, 'word: recurs → label'],
  ])('%s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('words behind a colon where labels stand alone', () => {
  const alone = (times: number) => Array.from({ length: times }, () => ['Orlov:', 'So it is.']).flat();

  it.each<[string, string, Page, string]>([
    ['are text', 'Fair Trade: We open it.', { beside: alone(10) }, 'not set as the labels of the page → text'],
    [
      'are text behind an unknown name',
      'Ivan Petrov: We go.',
      { beside: alone(10) },
      'not set as the labels of the page → text',
    ],
    [
      'leave it in doubt who speaks where fewer than ten stand so',
      'Ivan Petrov: We go.',
      { beside: alone(9) },
      'person not set as the few labels of the page → doubt',
    ],
    [
      'are said by members whom nobody names',
      'Hon. Members: Hear, hear!',
      { beside: alone(10) },
      'members whom nobody names → label',
    ],
    [
      'tell which members are present',
      'Hon. Members: Ann Brook, Ben Hill',
      { beside: alone(10) },
      'not set as the labels of the page → text',
    ],
    ['are said by who stands alone elsewhere', 'Orlov: We go.', { beside: alone(10) }, 'word: recurs → label'],
    [
      'are said by who is known otherwise',
      'Petrov: We go.',
      { beside: alone(10), names: ['Ivan Petrov'] },
      'word: known name → label',
    ],
    [
      'are weighed as ever where labels stand so and so',
      'Ivan Petrov: We go.',
      { beside: [...alone(2), 'Orlov: So.'] },
      'person: person → label',
    ],
  ])('%s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('on a page that says it holds no transcript, a candidate', () => {
  const known = { names: ['Ivan Petrov'], transcript: noTranscript };

  it.each<[string, string, Page, string]>([
    ['that names a person of the page quotes', 'Ivan Petrov: We came.', known, 'quoted by a name of the page → label'],
    ['behind which nothing stands', 'Ivan Petrov:', known, 'page without a transcript → text'],
    ['that goes on in small letters', 'Ivan Petrov: we came.', known, 'page without a transcript → text'],
    ['before the entry of a list', 'Ivan Petrov: Team Russia.', known, 'page without a transcript → text'],
    [
      'that names nobody of the page',
      'Ivan Petrov: We came.',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'of an office and its holder, who begins to speak',
      'President Ivan Petrov: Colleagues,',
      { transcript: noTranscript },
      'office and name outside a transcript → label',
    ],
    [
      'of an office and a surname',
      'President Petrov: Colleagues,',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'of a body and a name',
      'Ministry Ivan Petrov: Colleagues,',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'of a headline',
      'President Ivan Petrov: Freedonia appreciates efforts',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'before a quotation',
      'President Ivan Petrov: “We came.”',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'inside an open quotation',
      'Conference of President “Ivan Petrov: Colleagues,',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    [
      'of an office and its holder in a list',
      'President Ivan Petrov: Anna Reed.',
      { transcript: noTranscript },
      'page without a transcript → text',
    ],
    ['that is a surname alone', 'Petrov: We came.', known, 'page without a transcript → text'],
    [
      'that recurs takes part in a dialogue',
      'Ivan Petrov: we came.',
      { transcript: noTranscript, beside: ['Ivan Petrov: we went.'] },
      'person: recurs → label',
    ],
    [
      'that recurs under another office does too',
      'President Ivan Petrov: we came.',
      { transcript: noTranscript, beside: ['Ivan Petrov: we went.'] },
      'person: known elsewhere → label',
    ],
    [
      'that recurs, its words run on',
      'Ivan Petrov:we came.',
      { transcript: noTranscript, beside: ['Ivan Petrov:we went.'] },
      'page without a transcript → text',
    ],
    [
      'of two offices that take turns is a label',
      'Minister: We came.',
      { transcript: noTranscript, beside: ['Host: Why here?', 'Minister: Because we could.', 'Host: I see.'] },
      'post: recurs → label',
    ],
    [
      'of one office that recurs alone',
      'Minister: We came.',
      { transcript: noTranscript, beside: ['Host: Why here?', 'Minister: Because we could.'] },
      'page without a transcript → text',
    ],
    [
      'of two offices in a list that recurs',
      'Minister: Ivan Petrov.',
      { transcript: noTranscript, beside: ['Host: Ivan Ivanov.', 'Minister: Pyotr Petrov.', 'Host: Pyotr Ivanov.'] },
      'page without a transcript → text',
    ],
    [
      'of two offices whose words are run on',
      'Minister:We came.',
      { transcript: noTranscript, beside: ['Host:Why here?', 'Minister:Because we could.', 'Host:I see.'] },
      'page without a transcript → text',
    ],
    [
      'of two voices in small letters',
      'A caller: We came.',
      { transcript: noTranscript, beside: ['A viewer: Why here?', 'A caller: Because we could.', 'A viewer: I see.'] },
      'page without a transcript → text',
    ],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a line of the text where labels are headings', () => {
  const headed = { role: 'heading', words: ['Orlov:', 'Belov:', 'Orlov:', 'Belov:'] } as const;
  const asHeadings = (text: string, lines: number): string => {
    const beside = [...headed.words, ...Array.from({ length: lines }, () => 'Gate: And so.')];
    return judge(text, { beside, role: 'heading', ways: ANY_WAYS });
  };

  it.each([
    ['Idea: Lock the gates.', 'line of the text where labels are headings → text'],
    ['Orlov: And so it is.', 'word: recurs → label'],
    ['Anna Reed: And so it is.', 'person not set as the few labels of the page → doubt'],
  ])('%s', (text, row) => {
    expect(asHeadings(text, 0)).toBe(row);
  });
});

describe('a colon beside labels that end in full stops', () => {
  const stops = (times: number) => Array.from({ length: times }, () => 'MR. LUND. So it is.');
  const again = (times: number) => Array.from({ length: times }, () => 'Weir: And so.');

  it.each([
    ['is text once', stops(2), 'colon where labels end in full stops → text'],
    ['is text twice beside twenty', [...stops(20), ...again(1)], 'colon where labels end in full stops → text'],
    ['is a label twice beside nineteen', [...stops(19), ...again(1)], 'word: recurs → label'],
    ['is a label twice beside nine', [...stops(9), ...again(1)], 'word: recurs → label'],
  ])('%s', (_what, beside, row) => {
    expect(judge('Weir: We open it.', { beside, ways: ANY_WAYS })).toBe(row);
  });
});
