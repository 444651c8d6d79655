import { describe, expect, it } from 'vitest';
import type { LineRole } from '#document/capture.ts';
import { leaves, paragraphs, wordsOf } from '#document/walk.ts';
import { consumeBody } from '#parse/body/body.ts';
import { ANY_WAYS } from '#parse/body/habit/ways.ts';
import { isHeadingLine } from '#parse/body/heading-line.ts';
import type { BodyOptions } from '#parse/body/options.ts';
import { openPage } from '#parse/page/page.ts';
import { captureOf, long } from '../../../support/lines.ts';

interface Options extends Partial<BodyOptions> {
  /** What the markup says of some lines. */
  readonly roles?: Readonly<Record<string, LineRole>>;
  /** The layout has no headings but those of the markup. */
  readonly markupAlone?: boolean;
}

/** A page as its body is read: of each section the kind, the turn, the answered turns and the label, then its words. */
function read(texts: readonly string[], { roles = {}, markupAlone = false, ...own }: Options = {}) {
  const page = openPage(captureOf(...texts));
  const lines = page.lines.map((line) => ({ ...line, role: roles[line.text] ?? line.role }));
  const options = {
    unlabelled: 'article',
    names: [],
    pullQuotes: false,
    ...(markupAlone ? {} : { isHeading: isHeadingLine }),
    ...own,
  } as const;
  const body = consumeBody(page, lines, options);
  return { page, body };
}

function sectionsOf(texts: readonly string[], options: Options = {}): string[] {
  return read(texts, options).body.sections.map((section) => {
    const turn = section.turn === null ? '' : ` ${String(section.turn)}`;
    const answers = section.answers.length === 0 ? '' : ` to ${section.answers.join('+')}`;
    const label = section.label ? ` ${section.label.name}` : '';
    const words = [...paragraphs(section)].map((paragraph) => wordsOf(paragraph).trim()).join(' | ');
    return `${section.kind}${turn}${answers}${section.inferred ? ' inferred' : ''}${label}: ${words}`;
  });
}

const side = (characters: number) => `С ${long(characters - 11, 'а')} стороны:`;
const participant = 'ЛАВРОВ Сергей Викторович – министр иностранных дел';

describe('a body', () => {
  it.each<[string, string[], string[]]>([
    [
      'answers the questions that wait',
      [
        'Question: Why?',
        'Question: When?',
        'Ivan Petrov: So.',
        'Ivan Petrov: Soon.',
        'Question: Where?',
        'Ivan Petrov: Here.',
      ],
      [
        'question 1 Question: Why?',
        'question 2 Question: When?',
        'answer 3 to 1+2 Ivan Petrov: So.',
        'answer 4 to 1+2 Ivan Petrov: Soon.',
        'question 5 Question: Where?',
        'answer 6 to 5 Ivan Petrov: Here.',
      ],
    ],
    [
      'opens with a statement before the first question',
      ['Ivan Petrov: Good day.', 'Question: Why?', 'Ivan Petrov: So.'],
      ['statement 1 Ivan Petrov: Good day.', 'question 2 Question: Why?', 'answer 3 to 2 Ivan Petrov: So.'],
    ],
    [
      'is speech where nobody asks, and a remark answers nobody',
      ['Ivan Petrov: Good day.', 'Ivan Petrov: Yes.', 'Remark: Oh!'],
      ['speech 1 Ivan Petrov: Good day.', 'speech 2 Ivan Petrov: Yes.', 'speech 3 Remark: Oh!'],
    ],
    [
      'goes on with a turn over stage lines and elisions, not over a break',
      ['Ivan Petrov: Good day.', 'Yes.', '(Applause.)', 'So.', '<…>', 'Well.', '* * *', 'It rained.'],
      [
        'speech 1 Ivan Petrov: Good day. | Yes.',
        'stage 1: (Applause.)',
        'speech 1: So.',
        'elision 1: <…>',
        'speech 1: Well.',
        'elision 1: * * *',
        'article: It rained.',
      ],
    ],
    [
      'ends a turn at a rule, which leaves nothing out',
      ['Ivan Petrov: Good day.', '___', 'It rained.'],
      ['speech 1 Ivan Petrov: Good day.', 'break 1: ___', 'article: It rained.'],
    ],
    [
      'closes with a note of its maker below a turn',
      ['Ivan Petrov: Good day.', 'Note: The tape ends here.'],
      ['speech 1 Ivan Petrov: Good day.', 'stage: Note: The tape ends here.'],
    ],
    [
      'closes with no note where another line follows',
      ['Ivan Petrov: Good day.', 'Note: The tape ends here.', 'Yes.'],
      ['speech 1 Ivan Petrov: Good day. | Note: The tape ends here. | Yes.'],
    ],
    [
      'closes with no note below an article',
      ['It rained.', 'Note: It rained.'],
      ['article: It rained. | Note: It rained.'],
    ],
    [
      'has lists',
      ['It rained.', '• One', '2. Two', 'So.'],
      ['article: It rained.', 'list: • One | 2. Two', 'article: So.'],
    ],
    [
      'has entries in a list beside one another',
      ['It rained.', 'Minister: Ivan Ivanov.', 'Ambassador: Pyotr Ivanov.', 'So.'],
      ['article: It rained.', 'list: Minister: Ivan Ivanov. | Ambassador: Pyotr Ivanov.', 'article: So.'],
    ],
    [
      'has no list of one entry',
      ['It rained.', 'Minister: Ivan Ivanov.', 'So.'],
      ['article: It rained. | Minister: Ivan Ivanov. | So.'],
    ],
    [
      'has a list of contents with dashes',
      ['Contents:', '- One', '- Two', 'It rained.', '- Three'],
      ['heading: Contents:', 'list: - One | - Two', 'article: It rained. | - Three'],
    ],
    [
      'has no list of dashes below another heading',
      ['Transcript:', '- One'],
      ['heading: Transcript:', 'article: - One'],
    ],
    [
      'lists those present apart from what is said',
      ['Ivan Petrov: Good day.', side(60), participant, participant, 'It rained.'],
      ['speech 1 Ivan Petrov: Good day.', `list: ${side(60)} | ${participant} | ${participant}`, 'article: It rained.'],
    ],
    [
      'lists nobody below a longer line',
      ['Ivan Petrov: Good day.', side(61), participant],
      [`speech 1 Ivan Petrov: Good day. | ${side(61)} | ${participant}`],
    ],
    [
      'lists nobody where no name stands below',
      ['Ivan Petrov: Good day.', side(60), 'It rained.', side(60)],
      [`speech 1 Ivan Petrov: Good day. | ${side(60)} | It rained. | ${side(60)}`],
    ],
    ['lists nobody where no side is named', [participant, 'It rained.'], [`article: ${participant} | It rained.`]],
    ['has no list of dashes at its beginning', ['- One', 'It rained.'], ['article: - One | It rained.']],
  ])('%s', (_which, texts, sections) => {
    expect(sectionsOf(texts)).toEqual(sections);
  });

  it('has the answer below a question where only questions are labelled', () => {
    const texts = ['Question: Why?', 'Because.', 'So.', 'Question: Go on.', 'Yes.', 'Question: “When?”', 'Now.'];
    const answered = (inferred: string) => [
      'question 1 Question: Why?',
      `answer 2 to 1${inferred}: Because. | So.`,
      'question 3 Question: Go on. | Yes.',
      'question 4 Question: “When?”',
      `answer 5 to 3+4${inferred}: Now.`,
    ];
    expect(sectionsOf(texts)).toEqual(answered(''));
    expect(sectionsOf(texts, { unlabelled: 'statement' })).toEqual(answered(' inferred'));
    expect(sectionsOf(['Question: Why?', 'Is it so?', 'Ivan Petrov: So.'])).toEqual([
      'question 1 Question: Why? | Is it so?',
      'answer 2 to 1 Ivan Petrov: So.',
    ]);
  });

  it('notes what the interpreter and the clock say beside a label', () => {
    const [first] = read(['Ivan Petrov (retranslated): (00:21) Good day.', 'Ivan Petrov: So.']).body.sections;
    const [plain] = read(['Ivan Petrov: Good day.', 'Ivan Petrov: So.']).body.sections;
    expect(plain?.children.map((child) => child.type)).toEqual(['paragraph']);
    expect(first?.note?.value).toBe('(retranslated):');
    expect(first?.children.map((child) => [child.type, child.type === 'furniture' ? child.value : ''])).toEqual([
      ['furniture', '(00:21)'],
      ['paragraph', ''],
    ]);
  });

  it('sets quotations apart: by the markup, or where a line repeats another and the layout has pull quotes', () => {
    const sentence = 'We will build three new bridges over the river by next spring';
    const texts = [sentence, `${sentence}, he said.`];
    expect(sectionsOf(texts, { pullQuotes: true })).toEqual([
      `quotation: ${sentence}`,
      `article: ${sentence}, he said.`,
    ]);
    expect(sectionsOf(texts)).toEqual([`article: ${sentence} | ${sentence}, he said.`]);
    expect(sectionsOf(['So.', '***', 'It rained.'], { roles: { '***': 'break' } })[1]).toBe('break: ***');
    expect(sectionsOf(['So.', 'It rained.'], { roles: { 'So.': 'quotation' } })).toEqual([
      'quotation: So.',
      'article: It rained.',
    ]);
  });

  it('takes headings and items from the markup, without a layout of its own for them', () => {
    const roles: Options['roles'] = { Bridges: 'heading', One: 'item' };
    expect(sectionsOf(['Bridges', 'One', 'It rained.'], { roles, markupAlone: true })).toEqual([
      'heading: Bridges',
      'list: One',
      'article: It rained.',
    ]);
  });

  it('has headings between the turns of nobody only', () => {
    const apart = ['Ivan Petrov: Good day.', '', 'Relations with neighbours', '', 'We spoke of them at length today.'];
    expect(sectionsOf(apart)).toEqual([
      'speech 1 Ivan Petrov: Good day. | Relations with neighbours | We spoke of them at length today.',
    ]);
    expect(sectionsOf(['It rained.', ...apart.slice(1)])).toEqual([
      'article: It rained.',
      'heading: Relations with neighbours',
      'article: We spoke of them at length today.',
    ]);
  });

  it('takes only the labels that its layout accepts', () => {
    const texts = ['Ivan Petrov: Good day.', 'Ivan Petrov: So.'];
    expect(sectionsOf(texts, { accepts: () => false })).toEqual([`article: ${texts.join(' | ')}`]);
  });

  it('says in which ways its labels are set, at the first label of each', () => {
    const { page } = read(['It rained.', 'Ivan Petrov: Good day.', 'Ivan Petrov: So.']);
    expect(page.decisions.filter(({ table }) => table === 'habit')).toEqual([
      { line: 2, table: 'habit', rule: 'colon', verdict: 'words behind' },
    ]);
  });

  it('sets a time beside a label aside, before it or behind it', () => {
    const before = ['[00:12] Anna Reed: So it is.', 'And so.', '[00:31] Anna Reed: No.'];
    expect(sectionsOf(before, { ways: ANY_WAYS })).toEqual([
      'speech 1 Anna Reed: So it is. | And so.',
      'speech 2 Anna Reed: No.',
    ]);
    const beside = ['Anna Reed  00:12', 'so it is', 'and so.', 'Anna Reed  00:31', 'No.'];
    expect(sectionsOf(beside, { ways: ANY_WAYS })).toEqual([
      'speech 1 Anna Reed: so it is\nand so.',
      'speech 2 Anna Reed: No.',
    ]);
    const { page } = read([...before, ...beside], { ways: ANY_WAYS });
    const times = [...leaves(page)].filter(({ type }) => type === 'furniture').map(({ value }) => value.trim());
    expect(times.toSorted()).toEqual(['00:12', '00:31', '[00:12]', '[00:31]']);
  });

  it('says by which row each label was decided, and how many turns it has', () => {
    const { page, body } = read(['It rained.', 'Ivan Petrov: Good day.', 'Germany: “We agree.”']);
    expect(page.decisions).toEqual([
      { line: 2, table: 'label', rule: 'person: person', verdict: 'label' },
      { line: 3, table: 'label', rule: 'state or region quoted', verdict: 'text' },
    ]);
    expect([body.turns, body.hasQuestions]).toEqual([1, false]);
  });
});
