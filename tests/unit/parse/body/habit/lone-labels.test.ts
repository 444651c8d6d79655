import { describe, expect, it, test } from 'vitest';
import { sections } from '#document/walk.ts';
import { loneLabels } from '#parse/body/habit/lone-labels.ts';
import { LabelPage } from '#parse/body/habit/way.ts';
import { buildDocument } from '../../../../support/document.ts';
import { linesOf, long } from '../../../../support/lines.ts';
import { wordsOf } from '../../page-of.ts';

/** The labels of a page with what stands between; `?` behind one that may be a heading. */
function labels(...texts: string[]): string {
  const lines = linesOf(...texts);
  const read = loneLabels(new LabelPage({ lines, title: null }));
  return lines
    .map((line) => {
      const found = read(line);
      return found ? `${found.name}${found.isShown === true ? '' : ' ?'}` : '-';
    })
    .join(' | ');
}

const debate = [
  'The Minister for Ports (Mr Odo Lind)',
  'I beg to move.',
  'Anna Reed (Lowfield) (Ind)',
  'Will the Minister give way?',
  'Mr Lind',
  'I will.',
  'Anna Reed',
  'Thank you.',
];

describe('names alone on lines', () => {
  it('are labels where two persons recur above what they say, by whatever form of their names', () => {
    expect(labels(...debate)).toBe(
      'The Minister for Ports (Mr Odo Lind) | - | Anna Reed (Lowfield) (Ind) | - | Mr Lind | - | Anna Reed | -',
    );
  });

  it.each([
    ['office', 'Mr Speaker'],
    ['holder in brackets', 'Madam Deputy Speaker (Dame Ilse Brand)'],
    ['peer', 'Baroness Brand of Lakeford (Ind)'],
    ['seat and party', 'Ilse Brand (Lake East) (Ind)'],
    ['members whom nobody names', 'Hon. Members'],
  ])('are labels beside them once, with a sign that no heading has: %s', (_sign, name) => {
    expect(labels(...debate, name, 'Order.')).toMatch(/\| [^|?]+ \| -$/u);
  });

  it('are labels above words that lead on to a motion where no heading has their sign, and none above what leads on to names', () => {
    const opens = ['That the House has considered the weir.', ...debate];
    expect(labels('Mrs Brand (Lake East) (Ind)', 'I beg to move,', ...opens)).toMatch(
      /^Mrs Brand [^|?]+ \| - \| - \|/u,
    );
    expect(labels('Bridge Safety', 'I beg to move,', ...opens)).toMatch(/^- \| - \| - \|/u);
    expect(labels(...debate, 'Mrs Brand (Lake East) (Ind)', 'Tellers for the Ayes:')).toMatch(/\| - \| -$/u);
  });

  it.each(['Bridge Safety', 'Bridge Safety (Lakeford)', 'The Prime Minister'])(
    'stay in doubt beside them where they stand once and a heading may be set so: %s',
    (name) => {
      expect(labels(...debate, name, 'We begin.')).toMatch(/ \? \| -$/u);
    },
  );

  it.each(['Fishing Bill 2019', 'Order, Order.', 'Point 3', 'Question put and agreed to.', 'The Fishing Bill'])(
    'are none where the line names nobody: %s',
    (text) => {
      expect(labels(...debate, text, 'We begin.')).toMatch(/\| - \| -$/u);
    },
  );

  it('are labels without any such sign where a question stands above one', () => {
    const talk = ['Anna Reed', 'Why?', 'Odo Lind', 'Rain.', 'Anna Reed', 'And now?', 'Odo Lind', 'We wait.'];
    expect(labels(...talk)).toBe('Anna Reed | - | Odo Lind | - | Anna Reed | - | Odo Lind | -');
    expect(labels(...talk.map((text) => text.replace('?', '.')))).not.toContain('Reed');
  });

  it('are labels above lines of sixty characters, which are paragraphs however they end', () => {
    const above = (length: number) =>
      debate.flatMap((text) => (text.endsWith('.') ? [wordsOf(length, 'So '), ''] : text));
    expect(labels(...above(60))).toBe(labels(...debate));
    expect(labels(...above(59))).not.toContain('Reed');
  });

  it.each([
    ['one person alone recurs', ['Mr Lind', 'I will.', 'Anna Reed', 'Why?', 'Mr Lind', 'So.']],
    [
      'they head a list of those present',
      [
        'Mr Lind',
        'Mrs Reed',
        'Mr Brand',
        'Ms Hill',
        'Mr Lind',
        'I will.',
        'Mrs Reed',
        'So?',
        'Mr Lind',
        'So.',
        'Mrs Reed',
        'No.',
      ],
    ],
    [
      'they sign the letters above them',
      ['Why so late?', 'Mr Lind', 'It rained.', 'Mrs Reed', 'And now?', 'Mr Lind', 'We wait.', 'Mrs Reed'],
    ],
    [
      'each stands below a headline',
      [
        'Weir opens',
        'Mr Lind',
        'It rained.',
        'Gate shut',
        'Mrs Reed',
        'We wait.',
        'Dues rise',
        'Mr Lind',
        'It is dear.',
        'Flood ends',
        'Mrs Reed',
        'All is dry.',
      ],
    ],
    [
      'the words below tell of the person',
      [
        'Mr Lind',
        'Odo Lind was born in Lakeford.',
        'Mrs Reed',
        'She is a pilot.',
        'Mr Lind',
        'He left.',
        'Mrs Reed',
        'She stayed.',
      ],
    ],
    [
      'the words of the page have them in small letters',
      [
        'Main Gate',
        'Is it open?',
        'Lower Weir',
        'The main gate and the lower weir.',
        'Main Gate',
        'Is it?',
        'Lower Weir',
        'It is.',
      ],
    ],
    [
      'nothing that ends stands below, as in a poem',
      [
        'Golden River',
        'that runs by the mill',
        'Silver Bridge',
        'over the hill',
        'Golden River',
        'where is it now',
        'Silver Bridge',
        'and how?',
      ],
    ],
    [
      'sections of a report have the same names',
      [
        'Water Outlook',
        'It rose.',
        'Harbour Dues',
        'They fell.',
        'Water Outlook',
        'It fell.',
        'Harbour Dues',
        'They rose.',
      ],
    ],
    [
      'they are lines of a contents list',
      ['Mr Lind 3', 'It rained.', 'Mrs Reed 5', 'So?', 'Mr Lind 3', 'So.', 'Mrs Reed 5', 'No.'],
    ],
    ['labels with a colon', ['Mr Lind:', 'It rained.', 'Mrs Reed:', 'So?', 'Mr Lind:', 'So.', 'Mrs Reed:', 'No.']],
  ])('are none where %s', (_where, texts) => {
    expect(labels(...texts)).toBe(texts.map(() => '-').join(' | '));
  });

  it('are labels where three of four stand above words, and not where fewer do', () => {
    const listed = ['Mr Brand', 'Ms Hill', 'Mr Orr'];
    expect(labels(...listed.slice(2), 'They came.', ...debate)).toContain('Mr Lind');
    expect(labels(...listed.slice(1), ...debate)).not.toContain('Mr Lind');
  });

  it('are labels without a question where somebody with a form of address stands three times, and not where twice', () => {
    const told = ['Mr Lind', 'It rained.', 'Mrs Reed', 'It was dry.', 'Mr Lind', 'It snowed.', 'Mrs Reed', 'So.'];
    expect(labels(...told, 'Mr Lind', 'So.')).toContain('Mrs Reed');
    expect(labels(...told)).not.toContain('Mrs Reed');
  });

  it('are none below a line of forty characters that ends no sentence, as a capture breaks a paragraph', () => {
    const broken = (above: number) => [...debate, long(above), 'Mr Lind', 'It went on.'];
    expect(labels(...broken(39))).toMatch(/- \| Mr Lind \| -$/u);
    expect(labels(...broken(40))).toMatch(/Anna Reed \| - \| - \| - \| -$/u);
  });
});

test('a heading, what sort of business it is and the time above such a label are nobody’s words', () => {
  const text = [
    'Ports',
    '11 January 2016',
    ...debate,
    'Harbour Lights',
    'Question',
    '3.35 pm',
    'Mr Lind',
    'They burn.',
  ];
  const { tree } = buildDocument(new TextEncoder().encode(text.join('\n\n')), 'capture.txt');
  const found = sections(tree).map(({ kind, speaker }) => `${kind} ${speaker?.name ?? '-'}`);
  expect([...found].slice(-4)).toEqual(['heading -', 'heading -', 'stage -', 'speech Odo Lind']);
});
