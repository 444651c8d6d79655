import { describe, expect, test } from 'vitest';
import { positionOf } from '#document/position.ts';
import { bodyHtml } from '#render/body.ts';
import { bodyLabels } from '../../support/body-labels.ts';
import { label, nowhere, paragraph, section, tree } from '../../support/tree.ts';

const html = (...children: Parameters<typeof tree>): string => bodyHtml({ tree: tree(...children) }, bodyLabels);

describe('a paragraph', () => {
  test('has its number as a link to itself, behind its words', () => {
    expect(html(section('article', {}, ['Words.'], 12))).toContain(
      '<p id="p12" data-digest="h0000000">Words. <a class="n" href="#p12">12</a></p>',
    );
  });

  test('without an id has neither', () => {
    expect(html(section('article', { children: [paragraph(null, 'Words.')] }, []))).toContain('<p>Words.</p>');
  });

  test('shows hostile words as words', () => {
    const hostile = '<script>alert(1)</script> &amp; "quoted" </p> <!-- x --> ]]>';
    const body = html(section('article', {}, [hostile]));
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;script>alert(1)&lt;/script> &amp;amp; "quoted" &lt;/p> &lt;!-- x --> ]]>');
  });

  test('keeps the letters and makes a control character visible [promise 3]', () => {
    expect(html(section('article', {}, ['Rus\u0441ia\u00A0\u202Eabc\u202C \u0000 end']))).toContain(
      'Rus\u0441ia\u00A0<bdi>\u202E</bdi>abc\u202C \uFFFD end',
    );
  });

  test('keeps an override of direction from turning names, offices and captions', () => {
    const turning = 'a\u202Eb\u202C';
    const body = html(
      { type: 'caption', value: turning, position: nowhere },
      section('speech', { speaker: turning, role: `Chair ${turning}`, turn: 1 }, ['Words.']),
    );
    expect(body.match(/a<bdi>\u202E<\/bdi>b/gu)).toHaveLength(3);
    expect(body.match(/\u202E/gu)).toHaveLength(3);
  });

  test('parts words tied by hard blanks at these, and only where they are too long for a line', () => {
    const body = html(section('article', {}, ['On 8\u00A0May: Russia\u00A0remains\u00A0Tajikistan’s\u00A0partner.']));
    expect(body).toContain('On 8\u00A0May: Russia\u00A0<wbr>remains\u00A0<wbr>Tajikistan’s\u00A0<wbr>partner.');
  });

  test('keeps its marks, and a struck word struck', () => {
    const marked = paragraph('p1', [
      { type: 'text', value: 'not ', position: nowhere },
      { type: 'text', value: 'this', marks: ['strike', 'strong'], position: nowhere },
    ]);
    expect(html(section('article', { children: [marked] }, []))).toContain('not <s><strong>this</strong></s>');
  });

  test('has a blank where its leaves stand apart, and none where they touch', () => {
    const line = { lineStarts: [0] };
    const dateline = { place: null, agency: null, date: null } as const;
    const lead = paragraph('p1', [
      { type: 'dateline', value: 'MOSCOW ——', ...dateline, position: positionOf(line, 0, 9) },
      { type: 'text', value: 'The minis', position: positionOf(line, 10, 19) },
      { type: 'text', value: 'ter', marks: ['strong'], position: positionOf(line, 19, 22) },
    ]);
    expect(html(section('article', { children: [lead] }, []))).toContain(
      '<span class="dateline">MOSCOW ——</span> The minis<strong>ter</strong>',
    );
  });
});

describe('a turn of speech', () => {
  const speech = { speaker: 'A. Speaker', role: 'Chair', turn: 1, label: label('Chair A. Speaker') } as const;

  test('has its speaker with the office as printed', () => {
    const body = html(section('speech', speech, ['Welcome.']));
    expect(body).toContain('<section class="turn"><h2 class="speaker">');
    expect(body).toContain('<bdi class="name">A. Speaker</bdi> <bdi class="role">Chair</bdi>');
  });

  test('has the seat of the speaker, unless it is part of the name', () => {
    const seat = { ...speech, role: null, seat: 'Lowfield, Ind' };
    expect(html(section('speech', seat, ['Welcome.']))).toContain(
      '<bdi class="name">A. Speaker</bdi> <bdi class="seat">Lowfield, Ind</bdi>',
    );
    expect(html(section('speech', { ...seat, speaker: 'Speaker (Ind)', seat: 'Ind' }, ['Welcome.']))).not.toContain(
      'seat',
    );
  });

  test('has the remark beside its label without the colon that ends the label', () => {
    const note = { type: 'note', value: '(retranslated):', position: nowhere } as const;
    expect(html(section('speech', { ...speech, note }, ['Welcome.']))).toContain(
      '<bdi class="note">(retranslated)</bdi>',
    );
  });

  test('stays one turn when a stage remark stands within it', () => {
    const body = html(
      section('speech', speech, ['One.']),
      section('stage', { turn: 1 }, ['(Applause.)'], 2),
      section('speech', { ...speech, label: null }, ['Two.'], 3),
    );
    expect(body.match(/<h2/gu)).toHaveLength(1);
    expect(body).toContain('<p class="stage">');
  });

  test('whose speaker is inferred says so', () => {
    const opening = { speaker: 'A. Speaker', inferred: true } as const;
    expect(html(section('statement', opening, ['Ladies and gentlemen,']))).toContain(
      '<span class="inferred">inferred</span>',
    );
  });

  test('of nobody named shows the label, or that nobody is named', () => {
    expect(html(section('question', { turn: 1, label: label('Question') }, ['Why?']))).toContain('>Question</bdi>');
    expect(html(section('speech', { turn: 1 }, ['Well.']))).toContain('>nobody named</bdi>');
  });
});

describe('a question', () => {
  const question = (turn: number): ReturnType<typeof section> =>
    section('question', { turn, label: label('Question') }, ['Why?'], turn);
  const answer = (turn: number, ...answers: number[]): ReturnType<typeof section> =>
    section('answer', { turn, answers, speaker: 'A. Speaker' }, ['Because.'], turn);
  const exchanges = (body: string): number => body.match(/role="group"/gu)?.length ?? 0;

  test('stands in one group with its answer', () => {
    const body = html(question(1), answer(2, 1), question(3), answer(4, 3));
    expect(exchanges(body)).toBe(2);
    expect(body).toContain('<div class="exchange" role="group" aria-label="Question and answer">');
  });

  test('and another one answered together stand in one group', () => {
    expect(exchanges(html(question(1), question(2), answer(3, 1, 2)))).toBe(1);
  });

  test('that nobody answers is no group', () => {
    expect(exchanges(html(question(1), section('speech', { turn: 2, speaker: 'B' }, ['Next.'], 2)))).toBe(0);
  });
});

describe('what is no speech', () => {
  test('a caption is called one', () => {
    expect(html({ type: 'caption', value: 'In the hall.', position: nowhere })).toBe(
      '<p class="caption"><span class="tag">Caption</span> In the hall.</p>',
    );
  });

  test('an elision says that the source leaves something out', () => {
    expect(html(section('elision', { children: [paragraph(null, '<…>')] }, []))).toContain(
      '<p class="elision">&lt;…> <span class="tag">left out</span></p>',
    );
  });

  test('a break is a rule, and nothing is said of it', () => {
    expect(html(section('break', { children: [paragraph(null, '---')] }, []))).toBe(
      '<section class="part"><hr></section>',
    );
  });

  test('items that follow one another are one list', () => {
    const items = ['1) One', '2) Two'].map((text, index) => ({
      ...paragraph(`p${String(index + 1)}`, text),
      shape: 'item' as const,
    }));
    const body = html(section('list', { children: [...items, paragraph('p3', 'After.')] }, []));
    expect(body.match(/<ul/gu)).toHaveLength(1);
    expect(body.match(/<li>/gu)).toHaveLength(2);
    expect(body).toContain('</ul><p id="p3" data-digest="h0000000">');
  });

  test('furniture and metadata are left to the capture page', () => {
    expect(html({ type: 'furniture', value: 'Menu', what: 'menu', position: nowhere })).toBe('');
  });
});
