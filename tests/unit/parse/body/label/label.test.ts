import { describe, expect, it } from 'vitest';
import type { Line } from '#document/capture.ts';
import { long, linesOf } from '../../../../support/lines.ts';
import { habitOf } from '#parse/body/habit/habit.ts';
import { chooseLabels } from '#parse/body/label/choose-labels.ts';
import { readLabel } from '#parse/body/label/label.ts';
import { readOddLabel } from '#parse/body/label/odd-label.ts';

const line = (text: string): Line => ({ text, pieces: [], blanksBefore: 0, role: 'line' });

/** The labels that a page of these lines has, as printed. */
function labelsOf(texts: string[], names: string[] = []): string[] {
  const lines = texts.map(line);
  return chooseLabels(lines, lines.map(readLabel), { names }, habitOf({ lines, title: null })).flatMap(
    (chosen) => chosen?.label?.name ?? [],
  );
}

const conversation = ['Vladimir Putin: Good day.', 'Question: Why?', 'Vladimir Putin: Because.'];

describe('a label at the beginning of a line', () => {
  it.each([
    ['President of Russia Vladimir Putin: Good day.', 'President of Russia Vladimir Putin'],
    ['President of\u00a0Russia Vladi\u200bmir Putin: Good day.', 'President of Russia Vladimir Putin'],
    [
      'President of the Republic of Serbia (2012–2017) Tomislav Nikolic: Good day.',
      'President of the Republic of Serbia (2012–2017) Tomislav Nikolic',
    ],
    [
      'Chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Yes.',
      'Chairman of Vnesheconombank (VEB) Vladimir Dmitriev',
    ],
    ['Crown Prince Tamim bin Hamad Al Thani: Yes.', 'Crown Prince Tamim bin Hamad Al Thani'],
    ['Abdel Fattah el-Sisi: Yes.', 'Abdel Fattah el-Sisi'],
    ['Tatyana Remezova, reporter at VGTRK: Good day.', 'Tatyana Remezova, reporter at VGTRK'],
    ['Dmitry, Moscow: Good day.', 'Dmitry, Moscow'],
    ['В.Путин : Добрый день.', 'В.Путин'],
    ['С.В.Лавров: Добрый день.', 'С.В.Лавров'],
    ['Prof. Ivan Example: Good day.', 'Prof. Ivan Example'],
    ['Question: Why?', 'Question'],
    ['Question from Izhevsk: Why?', 'Question from Izhevsk'],
    ['Вопрос: Почему?', 'Вопрос'],
  ])('is read by its shape: %s', (text, name) => {
    expect(labelsOf([text, ...conversation])[0]).toBe(name);
  });

  it.each([
    'I will say this: When you think of it, it is true.',
    'Let me be clear: we shall do it.',
    'The bottom line is: it works.',
    'First: booster shots.',
    'One more thing: thank you.',
    'Note: This transcript presents the words as spoken.',
    'The message reads, in part:',
    'President Ilham Aliyev said: “Yes.”',
    'Minister of Energy: Alexander Novak.',
    'Deadline: April 15, 2018.',
    'Contact telephone numbers: +7–495–000–00–00',
    'Germany: “Bridges are good.”',
    'Your Highness: It is an honour to be here with you.',
    'Thanks, Jen.  Two questions for you.  The first: Today, it rains.',
    'First, to Prime Minister: With the Russian aggression it is hard.',
    'Moscow: 16:21',
    'The score was 3:2 in the end',
    'http://example.org is the address',
    '[Question in Hindi: Approximate translation] Sir, why?',
    'Everyone here knows Sergei Example: he built it.',
  ])('is not seen in running text: %s', (text) => {
    expect(labelsOf([text, ...conversation])).toEqual(['Vladimir Putin', 'Question', 'Vladimir Putin']);
  });

  it('keeps the interpreter’s remark apart from the name, run on to it or not', () => {
    expect(readLabel(line('Sergey Lavrov (speaks after Wang Yi): Yes.'))).toMatchObject({
      name: 'Sergey Lavrov',
      nameEnd: 13,
      note: { from: 14, to: 36 },
    });
    expect(readLabel(line('Question(retranslated): Why?'))).toMatchObject({
      name: 'Question',
      note: { from: 8, to: 22 },
    });
  });

  it('with lower-case words needs other turns beside it', () => {
    const post = 'Roscosmos cosmonaut Yury Example: We are well.';
    expect(labelsOf([post, ...conversation])).toContain('Roscosmos cosmonaut Yury Example');
    expect(labelsOf([post])).toEqual([]);
    expect(labelsOf(['Call centre operator: Next, please.', ...conversation])).toContain('Call centre operator');
  });

  it('of one word needs to recur or to be known', () => {
    expect(labelsOf(['Agriculture: it grows.', ...conversation])).not.toContain('Agriculture');
    expect(labelsOf(['Lavrov: it grows.', ...conversation], ['Sergey Lavrov'])).toContain('Lavrov');
    expect(labelsOf(['Dmitry: hello.', 'Dmitry: hello again.', ...conversation])).toContain('Dmitry');
  });
});

describe('the printed name of a label', () => {
  const read = (text: string) => linesOf(text).map(readLabel)[0];

  it('is as long as the longest that is known, and no longer', () => {
    expect(read(`Ivan ${long(215, 'P')}: Yes.`)?.class).toBe('person');
    expect(read(`Ivan ${long(216, 'P')}: Yes.`)).toBeNull();
  });

  it('is none where dots lead across a table', () => {
    expect(readLabel(line('President: Mr. Lind . . . . . . (Freedonia)'))).toBeNull();
    expect(readLabel(line('Questions: fish ...... 12'))).toBeNull();
    expect(readLabel(line('President: Well ..... I think'))).not.toBeNull();
  });

  it('may stand in brackets as a whole', () => {
    expect(read('(Petrov): Yes.')).toMatchObject({ name: '(Petrov)', note: null });
    expect(read('V(smiles): Yes.')).toMatchObject({ name: 'V', note: { from: 1, to: 9 } });
    expect(read('Ivan Petrov (smiles (sadly)): Yes.')).toMatchObject({ note: { from: 12, to: 28 } });
  });

  it.each([
    ['Ivan Petrov: Yes.', false],
    ['Ivan Petrov:', false],
    ['Ivan Petrov:Yes.', true],
  ])('may touch the words behind it: %s', (text, runOn) => {
    expect(read(text)?.runOn).toBe(runOn);
  });
});

describe('a label over two lines', () => {
  it('has the word whole that the line end cuts in two', () => {
    const [line] = linesOf('Boris Lund, Deputy Mini-');
    const text = 'Boris Lund, Deputy Mini-\nster of the Old-\nTown:';
    expect(line && readLabel({ ...line, text })?.name).toBe('Boris Lund, Deputy Minister of the Old- Town');
    expect(line && readOddLabel({ ...line, text: 'Parl. Clerk at the Roads and\nBridges:' })?.name).toBe(
      'Parl. Clerk at the Roads and Bridges',
    );
    expect(line && readOddLabel({ ...line, text: 'Parl. Clerk at the Roads and\nBridges: Yes.' })).toBeNull();
  });
});
