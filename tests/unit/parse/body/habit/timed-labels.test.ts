import { describe, expect, it } from 'vitest';
import { angleLabels } from '#parse/body/habit/angle-labels.ts';
import { isPlainStamp, isStamp, stampBefore, stampBehind } from '#parse/body/habit/time-stamp.ts';
import { labelsBehindTime, labelsBesideTime } from '#parse/body/habit/timed-labels.ts';
import { LabelPage, type Way } from '#parse/body/habit/way.ts';
import { linesOf, long } from '../../../../support/lines.ts';

/** The labels of a page, with `-` for other lines and `?` behind those that are not certain. */
function labels(readerOf: Way['readerOf'], ...texts: readonly string[]): string {
  const lines = linesOf(...texts);
  const read = readerOf(new LabelPage({ lines, title: null }));
  return lines
    .map((line) => {
      const found = read(line);
      return found ? `${found.name}${found.isShown ? '' : '?'}` : '-';
    })
    .join(' | ');
}

describe('a time', () => {
  it.each([
    ['00:12 Anna', '00:12 '],
    ['[00:00:12] Anna', '[00:00:12] '],
    ['(1:02:03.450) Anna', '(1:02:03.450) '],
    ['[2019-05-14, 10:01:22] Anna', '[2019-05-14, 10:01:22] '],
    ['14.05.2019, 10:01 - Anna', '14.05.2019, 10:01 - '],
    ['10:01 AM Anna', '10:01 AM '],
    ['4.3.2021 klo 10.02 - Anna', '4.3.2021 klo 10.02 - '],
    ['[Mar 4, 2021 10:02 AM] Anna', '[Mar 4, 2021 10:02 AM] '],
    ['[2021/3/4 上午10:02] Anna', '[2021/3/4 上午10:02] '],
    ['10.02 Anna', null],
    ['[inaudible 10:02] Anna', null],
    ['00:12', null],
    ['[00:12 Anna', null],
    ['10:010 Anna', null],
    ['At 00:12 Anna', null],
  ])('before the words of `%s`', (text, stamp) => {
    expect(stampBefore(text)).toBe(stamp);
  });

  it.each([
    ['Anna Reed  00:12', 9],
    ['Anna Reed, [14.05.2019 10:01]', 9],
    ['Anna Reed — 5/14/2019 10:01 AM', 9],
    ['Anna Reed — Yesterday at 10:01 AM', 9],
    ['Anna Reed - so it was on that day 10:01', 33],
    ['Anna Reed 00:12.', null],
    ['Anna Reed00:12', null],
    [`${long(114)} 00:12`, 114],
    [`${long(115)} 00:12`, null],
  ])('behind the words of `%s`', (text, from) => {
    expect(stampBehind(text)).toBe(from);
  });

  it('stands by itself, and tells when something was said where it is full', () => {
    expect(['(00:12)', ' 00:12', '00:12 So'].map(isStamp)).toEqual([true, true, false]);
    const full = ['[10:01] ', '(10:01) ', '00:01:22 ', '5/14/19, 10:01 - ', '10:01 '].map(isPlainStamp);
    expect(full).toEqual([true, true, true, true, false]);
  });
});

describe('labels behind a time', () => {
  it.each([
    [
      'with a colon',
      ['[00:12] Anna Reed: Yes.', '[00:31] Boris Lund: No.', '[01:10] Anna Reed: So.'],
      'Anna Reed | Boris Lund | Anna Reed',
    ],
    [
      'in whatever letters',
      ['[10:01] boris_l: hello', '[10:02] anna: no', '[10:03] boris_l: so'],
      'boris_l | anna | boris_l',
    ],
    ['in angle brackets', ['[10:01] <boris> hello', '[10:02] <anna> no', '[10:03] <boris> so'], 'boris | anna | boris'],
    [
      'with those who may read it',
      [
        '10:01:22 From Anna Reed to Everyone: Yes',
        '10:01:40 From  Boris Lund  to  Everyone:',
        '10:02:00 Anna Reed to Everyone: So',
      ],
      'Anna Reed | Boris Lund | Anna Reed',
    ],
    [
      'with sentences behind bare hours',
      ['10:01 Anna Reed: So it is.', '10:02 Anna Reed: It is so.'],
      'Anna Reed | Anna Reed',
    ],
  ])('are read %s', (_which, texts, found) => {
    expect(labels(labelsBehindTime, ...texts)).toBe(found);
  });

  it.each([
    ['none recurs', ['[00:12] Anna Reed: Yes.', '[00:31] Boris Lund: No.']],
    [
      'a programme has its points again',
      ['10:00 Anna Reed: Opening', '11:00 Coffee Break: Hall', '12:00 Anna Reed: Closing'],
    ],
    ['no name stands there', ['[00:12] Note: Yes.', '[00:31] Note: No.', '[00:40] and so it is: go']],
  ])('are none where %s', (_where, texts) => {
    expect(labels(labelsBehindTime, ...texts)).toBe(texts.map(() => '-').join(' | '));
  });

  it('are certain beside one that recurs where four of five times have one, else only those that recur', () => {
    const texts = [
      '[00:12] Anna: Yes.',
      '[00:31] boris: no',
      '[01:10] Anna: So.',
      '[01:20] Anna: So.',
      '[01:30] and so',
    ];
    expect(labels(labelsBehindTime, ...texts)).toBe('Anna | boris | Anna | Anna | -');
    expect(labels(labelsBehindTime, ...texts, '[01:40] again')).toBe('Anna | boris? | Anna | Anna | - | -');
  });
});

describe('the edges of a label with a time', () => {
  const twice = (name: string) => [`[00:12] ${name}: Yes.`, `[00:31] ${name}: No.`];

  it('a name has at most sixty characters, and six words', () => {
    expect(labels(labelsBesideTime, `${long(60)}  00:12`, 'So.', `${long(60)}  00:31`, 'No.')).toContain('a');
    expect(labels(labelsBesideTime, `${long(61)}  00:12`, 'So.', `${long(61)}  00:31`, 'No.')).toBe('- | - | - | -');
    expect(labels(labelsBehindTime, ...twice('anna of the old upper weir'))).toMatch(/^anna of the old upper weir \|/u);
    expect(labels(labelsBehindTime, ...twice('anna of the old upper weir too'))).toBe('- | -');
  });

  it('a colon behind those who may read it stands within 120 characters', () => {
    const sent = (readers: number) => `From ${long(50)} to ${long(readers)}: Yes`;
    const both = (readers: number) => labels(labelsBehindTime, `[00:12] ${sent(readers)}`, `[00:31] ${sent(readers)}`);
    expect(both(60)).toBe(`${long(50)} | ${long(50)}`);
    expect(both(61)).toBe('- | -');
  });

  it('of names beside bare times half have something said to them', () => {
    const points = (name: string) => [`10:00 ${name}`, 'Main Hall'];
    const said = (name: string) => [`11:00 ${name}`, 'So it is.'];
    const texts = [...said('Anna Reed'), ...points('Anna Reed')];
    expect(labels(labelsBesideTime, ...texts)).toBe('Anna Reed | - | Anna Reed | -');
    expect(labels(labelsBesideTime, ...texts, ...points('Anna Reed'))).toBe('- | - | - | - | - | -');
    expect(labels(labelsBesideTime, ...texts, ...texts, ...points('Anna Reed'))).not.toContain('Anna');
  });
});

describe('labels beside a time', () => {
  it.each([
    [
      'before it',
      ['Anna Reed  00:12', 'So it is.', 'boris_l  00:31', 'No.', 'Anna Reed  01:10', 'So.'],
      'Anna Reed | - | boris_l | - | Anna Reed | -',
    ],
    [
      'behind it',
      ['00:12 Anna Reed', 'So it is.', '00:31 Boris Lund', 'No.', '01:10 Anna Reed', 'So.'],
      'Anna Reed | - | Boris Lund | - | Anna Reed | -',
    ],
    [
      'with a number',
      ['Speaker 1  00:12', 'So.', 'Speaker 2  00:31', 'No.', 'Speaker 1  01:10', 'So.'],
      'Speaker 1 | - | Speaker 2 | - | Speaker 1 | -',
    ],
    [
      'above longer texts',
      ['Anna Reed  00:12', long(40), 'Anna Reed  01:10', long(40)],
      'Anna Reed | - | Anna Reed | -',
    ],
  ])('are read %s', (_which, texts, found) => {
    expect(labels(labelsBesideTime, ...texts)).toBe(found);
  });

  it('at five minutes may be those of a talk where they are two, or one of three is not', () => {
    const two = ['Anna Reed  10:00', 'So it is.', 'Anna Reed  10:15', 'So.'];
    expect(labels(labelsBesideTime, ...two)).toBe('Anna Reed | - | Anna Reed | -');
    expect(labels(labelsBesideTime, ...two, 'Boris Lund  10:16', 'No.')).toContain('Boris Lund');
  });

  it.each([
    ['no sentence stands below', ['10:00 Coffee Break', 'Main Hall', '12:00 Coffee Break', 'Main Hall']],
    ['little stands below', ['Anna Reed  00:12', long(39), 'Anna Reed  01:10', long(39)]],
    ['the next time stands below', ['0:12 so today', '0:15 it is.', '0:18 so today', '0:21 it was.']],
    [
      'a sentence ends in a time',
      ['It began at 10:00', 'So it is.', 'It began at 10:00', 'So it was.'].map((text) =>
        text.replace('It', 'And so it all at last it'),
      ),
    ],
    [
      'all stand at five minutes, as in a programme',
      ['Anna Reed  10:00', 'On weirs.', 'Boris Lund  10:15', 'On fish.', 'Anna Reed  10:55', 'On both.'],
    ],
    ['none recurs', ['Anna Reed  00:12', 'So it is.', 'Boris Lund  00:31', 'No.']],
  ])('are none where %s', (_where, texts) => {
    expect(labels(labelsBesideTime, ...texts)).toBe(texts.map(() => '-').join(' | '));
  });
});

describe('labels in angle brackets', () => {
  it('are read where one recurs, with the sign of a standing left out', () => {
    expect(labels(angleLabels, '<@anna> Yes', '<boris> no', '<@anna> So', '</b> So', 'anna: No')).toBe(
      'anna | boris | anna | - | -',
    );
    expect(labels(angleLabels, '<anna> Yes', '<boris> no')).toBe('- | -');
    expect(labels(angleLabels, '<bob> Yes', '<bob> no')).toBe('bob | bob');
    expect(labels(angleLabels, '<anna>Yes', '<anna>no')).toBe('- | -');
  });

  it.each([
    ['names of elements of one or two letters', ['<p> The weir', '<li> The lock', '<p> The mill', '<li> Fish']],
    ['elements that a tag closes', ['<div> The weir</div>', '<div> The lock</div>', '<div> The mill']],
    ['elements with attributes', ['<font color="red"> The weir', '<font color="red"> The lock']],
  ])('are not %s', (_what, texts) => {
    expect(labels(angleLabels, ...texts)).toBe(texts.map(() => '-').join(' | '));
  });
});
