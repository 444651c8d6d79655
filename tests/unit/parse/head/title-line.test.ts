import { describe, expect, it } from 'vitest';
import { goesOn, isSecondTitle, isStrongTitle, mayBeTitle, turnsOf } from '#parse/head/title-line.ts';
import { menuAbove } from '#parse/head/menu-above.ts';
import { isTranslation } from '#parse/head/translation.ts';
import { readPlainText } from '#read/plain-text.ts';
import { pageOf, wordsOf } from '../page-of.ts';

const linesOf = (...texts: string[]) => readPlainText(texts.join('\n'));

describe('the first line that is no date or menu', () => {
  const may = (text: string, turns = 1): boolean =>
    linesOf(text).every((line) => mayBeTitle(line, text, { turns, lines: [line], isDatedBelow: false }));
  const sentences = (length: number): string => `The council met. It ${wordsOf(length - 21)}.`;

  it.each([
    'Meeting on bridges',
    'Putin: we must build bridges',
    'Ivan Ivanov: the bridge is open',
    `Ivan Ivanov: ${wordsOf(159)}`,
    'Dear colleagues',
    wordsOf(300),
    'The weir is shut.',
    'Will the weir be shut again?',
    'The weir is shut by Lindholm Inc.',
    'ABG opens at 5 p.m.',
    '水闸在春天开放了。',
  ])('can be the title: %s', (text) => {
    expect(may(text)).toBe(true);
  });

  it.each([
    ['tells it again', 'Lakeford thanks the council of lakes, the minister said.', true],
    ['leaves a word out', 'Lakeford spoke of the council of lakes, the minister said.', false],
    ['is somebody’s words', 'Odo Lind: Lakeford thanks the council.', false],
  ])('is a headline behind an office where the text %s', (_what, below, is) => {
    const headline = 'Minister Ivan Ivanov: Lakeford thanks council';
    const [line, next] = linesOf(headline, below);
    if (!line || !next) throw new Error('two lines');
    expect(mayBeTitle(line, headline, { turns: 1, lines: [line, next], isDatedBelow: false })).toBe(is);
    const short = headline.replace('thanks ', '');
    expect(mayBeTitle(line, short, { turns: 1, lines: [line, next], isDatedBelow: false })).toBe(false);
  });

  it.each([
    '<…>',
    '(Applause.)',
    'Dear colleagues,',
    'Question: why build bridges',
    'President Ivan Ivanov: we must build bridges',
    'Ivan Ivanov:',
    'The CHAIR. Pursuant to the rule, the House is in the Committee',
    'CHAIR LUND. Good morning',
    'Ivan Ivanov: Good afternoon.',
    'Ivan Ivanov: We met. They did not',
    `Ivan Ivanov: ${wordsOf(160)}`,
    sentences(199),
    'The weir will be shut.',
    'The weir will be shut!',
    'He said “the weir is shut.”',
    '委员会决定水闸保持关闭。',
    '水闸在这春天开放了。',
  ])('is text: %s', (text) => {
    expect(may(text)).toBe(false);
  });

  it('is a turn where another line of the page opens with a person', () => {
    expect(may('Ivan Ivanov: the bridge is open', 1)).toBe(true);
    expect(may('Ivan Ivanov: the bridge is open', 2)).toBe(false);
  });

  it('is the title above a date though it be a sentence, if it is not long', () => {
    const above = (text: string): boolean =>
      linesOf(text).every((line) => mayBeTitle(line, text, { turns: 1, lines: [line], isDatedBelow: true }));
    expect([above('The weir will be shut.'), above(sentences(199)), above(sentences(200))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  describe('that has the shape of a label', () => {
    const mayAbove = (...texts: string[]): boolean => {
      const lines = linesOf(...texts);
      const [line] = lines;
      if (!line) throw new Error('the page has a line');
      return mayBeTitle(line, line.text, { turns: turnsOf(lines), lines, isDatedBelow: texts[1] === '12 May 2018' });
    };
    const turns = ['Hanna Brand: I open the session.', 'Felix Lang: Thank you.'];

    it.each([
      ['above a date', ['Town Council Altbruck: Session', '12 May 2018', ...turns]],
      [
        'above a date and phrases',
        ['Town Council Altbruck: Session', '12 May 2018', 'Hanna Brand: Open', 'Felix Lang: Thank you.'],
      ],
      ['as a phrase above sentences', ['Town Council Altbruck: Session', ...turns]],
      ['where the text names its person', ['President Paul Marten: Bridges are open', 'Mr Marten said so on Monday.']],
    ])('is the title %s', (_, lines) => {
      expect(mayAbove(...lines)).toBe(true);
    });

    it('is the title where one of the six lines below names its person, within 600 characters', () => {
      const headline = 'President Paul Marten: Bridges are open';
      const behind = (lines: number): string[] => Array<string>(lines).fill('The weir was built.');
      expect([5, 6].map((lines) => mayAbove(headline, ...behind(lines), 'Mr Marten said so.'))).toEqual([true, false]);
      const within = (length: number): boolean => mayAbove(headline, `${wordsOf(length - 7)} Marten said so.`);
      expect([600, 601].map(within)).toEqual([true, false]);
    });

    it.each([
      ['a sentence above a date', ['Hanna Brand: I open the session.', '12 May 2018', ...turns]],
      ['a phrase of somebody who speaks again', ['Hanna Brand: Session', ...turns]],
      ['a phrase among phrases', ['Town Council Altbruck: Session', 'Hanna Brand: Open', 'Felix Lang: Thank you.']],
      ['a phrase above one turn', ['Town Council Altbruck: Session', 'Felix Lang: Thank you.']],
      ['of nobody whom the text names', ['President Paul Marten: Bridges are open', 'We built them.']],
    ])('is a turn where it is %s', (_, lines) => {
      expect(mayAbove(...lines)).toBe(false);
    });
  });

  it('is the title where the markup makes a heading of it, whatever it says', () => {
    const [line] = pageOf(['# Question: Why?'], 'page.md').lines;
    if (!line) throw new Error('the page has a line');
    expect(mayBeTitle(line, line.text, { turns: 5, lines: [line], isDatedBelow: false })).toBe(true);
  });
});

describe('the turns of a page', () => {
  it('are the lines that open with a person or a voice', () => {
    expect(turnsOf(linesOf('Ivan Ivanov: Yes.', 'Question: Why?', 'The main thing: peace.', 'Words.'))).toBe(2);
  });
});

describe('an unmistakable title', () => {
  it.each([
    ['Opening of the new school 12 May 2018', true],
    ['Opening of schools 12 May 2018', true],
    ['Fredag den 7. april 2010', false],
    ['Opening schools 12 May 2018', false],
    ['Opening schools, 12 May 2018', true],
  ])('of six words may end in its date without a mark: %s → %s', (text, is) => {
    expect(isStrongTitle(text)).toBe(is);
  });
});

describe('a second title', () => {
  const is = (text: string): boolean => linesOf(text).every((line) => isSecondTitle(line, text));
  const dated = (length: number): string => `${wordsOf(length - 13)}, May 8, 2021`;

  it('ends in its day and is no paragraph', () => {
    expect(is('Remarks to the press, May 8, 2021')).toBe(true);
    expect(is(dated(299))).toBe(true);
    expect(is(dated(300))).toBe(false);
  });

  it.each(['Remarks to the press', 'It met in Moscow, May 8, 2021.', 'Ivan Ivanov: Remarks to the press, May 8, 2021'])(
    'is not “%s”',
    (text) => {
      expect(is(text)).toBe(false);
    },
  );
});

describe('a title on two lines', () => {
  const goes = (first: string, ...rest: string[]): boolean => {
    const { capture, lines } = pageOf([first, ...rest]);
    const [line, next] = lines;
    return line !== undefined && next !== undefined && goesOn(capture, line, next);
  };

  it('goes on directly below in small letters', () => {
    expect(goes('Remarks', 'by the Secretary General on bridges')).toBe(true);
    expect(goes(wordsOf(119), 'by the Secretary General')).toBe(true);
  });

  it.each<[string, string[]]>([
    ['a full line of print', [wordsOf(120), 'by the Secretary General']],
    ['an empty line', ['Remarks', '', 'by the Secretary General']],
    ['a sentence below', ['Remarks', 'by the Secretary General.']],
    ['a capital below', ['Remarks', 'By the Secretary General']],
  ])('ends at %s', (_which, [first = '', ...rest]) => {
    expect(goes(first, ...rest)).toBe(false);
  });
});

describe('menus above a title', () => {
  const STRONG = 'Remarks by President Ivan Ivanov at a school';
  const entries = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `Entry ${'abcdefghij'.charAt(at)}`);

  it.each<[number, string[]]>([
    [0, [STRONG]],
    [1, ['Our bridges', STRONG]],
    [8, [...entries(8), STRONG]],
    [
      8,
      [
        'May 8, 2021',
        '18:10',
        'Moscow: 15:46',
        '28.09.2024 21:26 № 1832-28-09-2024',
        'Skip to main content',
        ...entries(8),
        STRONG,
      ],
    ],
    [1, [wordsOf(120), STRONG]],
    [1, ['Our bridges', 'Remarks to the press, May 8, 2021']],
  ])('are %i lines', (count, lines) => {
    expect(menuAbove(linesOf(...lines))).toBe(count);
  });

  it.each<[string, string[]]>([
    ['nine entries', [...entries(9), STRONG]],
    ['more than fourteen lines', ['18:10', '18:11', '18:12', '18:13', '18:14', '18:15', ...entries(8), STRONG]],
    ['a long line', [wordsOf(121), STRONG]],
    ['a sentence', ['The council met.', STRONG]],
    ['a salutation', ['Dear colleagues', STRONG]],
    ['a label', ['Question: why', STRONG]],
    ['a line longer than a title', [wordsOf(421), STRONG]],
    ['no unmistakable title', ['Our bridges', 'Meeting on bridges']],
    ['a title that is a sentence', ['Our bridges', 'Remarks by President Ivan Ivanov.']],
  ])('are none above %s', (_which, lines) => {
    expect(menuAbove(linesOf(...lines))).toBe(0);
  });

  it('end at a heading', () => {
    expect(menuAbove(pageOf(['Our bridges', '', '# Meeting'], 'page.md').lines)).toBe(1);
  });

  it('are none above a title in two alphabets', () => {
    expect(menuAbove(linesOf('Встреча о мостах', 'Remarks by President Ivan Ivanov', 'May 8, 2021'))).toBe(0);
  });
});

describe('a title in two alphabets', () => {
  const is = (...lines: string[]): boolean => isTranslation(linesOf(...lines));

  it.each([
    ['Встреча о мостах', 'Meeting on bridges', 'May 8, 2021'],
    ['Meeting on bridges', 'Встреча о мостах', '8 мая 2021 года'],
    ['Встреча о мостах', 'Meeting on bridges, May 8, 2021', 'Words.'],
    ['Встреча о мостах', wordsOf(240, 'Meeting '), 'May 8, 2021'],
  ])('%s / %s', (...lines) => {
    expect(is(...lines)).toBe(true);
  });

  it.each([
    ['Встреча о мостах', 'Совещание', 'May 8, 2021'],
    ['Meeting', 'Session', 'May 8, 2021'],
    ['Встреча о NATO', 'Meeting on bridges', 'May 8, 2021'],
    ['Встреча о мостах', 'Meeting on мосты', 'May 8, 2021'],
    ['Meeting on мосты', 'Встреча о мостах', 'May 8, 2021'],
    ['Meeting on bridges', 'Встреча о NATO', 'May 8, 2021'],
    ['Встреча о мостах.', 'Meeting on bridges', 'May 8, 2021'],
    ['Встреча о мостах', 'Meeting on bridges.', 'May 8, 2021'],
    ['Встреча о мостах', 'Meeting on bridges,', 'May 8, 2021'],
    ['Встреча о мостах', 'Question: why', 'May 8, 2021'],
    ['Встреча о мостах', 'Dear colleagues', 'May 8, 2021'],
    ['Встреча о мостах', 'May 7, 2021', 'May 8, 2021'],
    ['Встреча о мостах', 'Meeting on bridges', 'Words.'],
    ['Встреча о мостах', wordsOf(241, 'Meeting '), 'May 8, 2021'],
    ['Встреча о мостах', 'Meeting on bridges, May 8, 2021'],
  ])('is not %s / %s / %s', (...lines) => {
    expect(is(...lines)).toBe(false);
  });
});
