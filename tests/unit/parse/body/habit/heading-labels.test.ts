import { describe, expect, it } from 'vitest';
import type { Line } from '#document/capture.ts';
import { headingLabels } from '#parse/body/habit/heading-labels.ts';
import { LabelPage } from '#parse/body/habit/way.ts';
import { linesOf, long } from '../../../../support/lines.ts';

/** A page in which `#` opens a heading, as deep as there are signs. */
const page = (...texts: string[]): Line[] =>
  linesOf(...texts).flatMap((line) => {
    const [mark = '', text = line.text] = /^(#+) (.*)$/u.exec(line.text)?.slice(1) ?? [];
    const depth = mark.length;
    const [piece] = line.pieces;
    return depth === 0
      ? line
      : { ...line, text, pieces: piece ? [{ ...piece, length: text.length }] : [], role: 'heading', depth };
  });

/** The labels of a page, with what stands between. */
function labels(...texts: string[]): string {
  const lines = page(...texts);
  const read = headingLabels(new LabelPage({ lines, title: null }));
  return lines.map((line) => read(line)?.name ?? '-').join(' | ');
}

describe('headings that end in a colon', () => {
  it.each([
    ['recur, in whatever letters', ['### anna-bell:', 'So.', '### anna-bell:', 'No.'], 'anna-bell | - | anna-bell | -'],
    [
      'are all of a depth, of which one recurs',
      ['# Ann:', 'So.', '# dan orr:', 'So.', '# Ann:', 'No.'],
      'Ann | - | dan orr | - | Ann | -',
    ],
    [
      'are all of a depth, one of them a name',
      ['# Ann Reed:', 'So.', '# dan orr:', 'So.'],
      'Ann Reed | - | dan orr | -',
    ],
    ['end in a wide colon', ['# 王小明：', '好的。', '# 王小明：', '好的。'], '王小明 | - | 王小明 | -'],
  ])('are labels where they %s', (_where, texts, found) => {
    expect(labels(...texts)).toBe(found);
  });

  it.each([
    ['recur nowhere', ['# Ann:', 'So.', '# dan orr:', 'So.']],
    ['are one alone', ['# Ann Reed:', 'So.']],
    ['stand in the text', ['anna-bell:', 'So.', 'anna-bell:', 'No.']],
    ['have another colon before', ['# Tolls: one:', 'So.', '# Tolls: one:', 'So.']],
    ['open a sentence', ['# Note:', 'So.', '# Note:', 'So.']],
    ['announce a quotation', ['# Anna said:', 'So.', '# Anna said:', 'So.']],
  ])('are none where they %s', (_where, texts) => {
    expect(labels(...texts)).toBe(texts.map(() => '-').join(' | '));
  });

  it('leave nothing to weigh where all of a depth end in one', () => {
    const shown = (...texts: string[]) => {
      const lines = page(...texts);
      return lines.map((line) => headingLabels(new LabelPage({ lines, title: null }))(line)?.isShown ?? false);
    };
    expect(shown('# Ann:', 'So.', '# Ann:', 'No.')).toEqual([true, false, true, false]);
    expect(shown('# Ann:', 'So.', '# Ann:', 'No.', '# Two gates', 'So.')).not.toContain(true);
  });

  it('are labels by the habit of their own depth alone', () => {
    const texts = ['# Ann:', 'So.', '# Ann:', 'No.', '## Tolls in June:', 'So.'];
    expect(labels(...texts)).toBe('Ann | - | Ann | - | - | -');
  });

  it('of a depth are all labels where nine of ten end in a colon, and not where fewer do', () => {
    const turns = Array.from({ length: 8 }, () => ['# Ann:', 'So.']).flat();
    const once = ['# dan orr:', 'So.', '# Two gates', 'So.'];
    expect(labels(...turns, ...once)).toContain('dan orr');
    expect(labels(...turns.slice(2), ...once)).not.toContain('dan orr');
  });

  it('are no longer than 120 characters', () => {
    const name = long(119, 'Ann ').replace(/ $/u, 'x');
    expect(labels(`# ${name}:`, 'So.', `# ${name}:`, 'So.')).toContain(name);
    expect(labels(`# ${name}x:`, 'So.', `# ${name}x:`, 'So.')).not.toContain(name);
  });
});

describe('headings without a colon', () => {
  const turns = ['## Anna Orr', 'So it is.', '## Ben Hill', 'No.', '## Anna Orr', 'So.', '## Ben Hill', 'And so.'];

  it('are labels where two names recur with words below, and beside them a name that stands once', () => {
    expect(labels(...turns)).toBe('Anna Orr | - | Ben Hill | - | Anna Orr | - | Ben Hill | -');
    expect(labels(...turns, '## Carl Dunn', 'So.', '## The gate', 'So.')).toMatch(/Carl Dunn \| - \| - \| -$/u);
  });

  it('are names of at most four letters in a script without capitals', () => {
    const turnsOf = (one: string, other: string) =>
      [one, other, one, other].flatMap((name) => [`## ${name}`, '好的。']);
    expect(labels(...turnsOf('王小明', '歐陽小明'))).toBe('王小明 | - | 歐陽小明 | - | 王小明 | - | 歐陽小明 | -');
    expect(labels(...turnsOf('歐陽小明', '李小華'), '## 司馬小華', '好的。')).toContain('司馬小華');
    expect(labels(...turnsOf('歐陽小明', '李小華'), '## 水閘的工程', '好的。')).not.toContain('水閘的工程');
  });

  it.each([
    ['one alone recurs', ['## Anna Orr', 'So.', '## Ben Hill', 'No.', '## Anna Orr', 'So.']],
    ['nothing stands below', ['## Anna Orr', '## Ben Hill', '## Anna Orr', '## Ben Hill', 'So.']],
    ['they are no names', ['## Added', 'So.', '## Changed', 'No.', '## Added', 'So.', '## Changed', 'No.']],
    [
      'the text has their words in small letters',
      [
        '## Legal Basis',
        'A legal basis.',
        '## Fair Trade',
        'A fair trade.',
        '## Legal Basis',
        'So.',
        '## Fair Trade',
        'No.',
      ],
    ],
    ['a full stop ends them', turns.map((text) => text.replace(/^## .*$/u, '$&.'))],
  ])('are none where %s', (_where, texts) => {
    expect(labels(...texts)).toBe(texts.map(() => '-').join(' | '));
  });
});
