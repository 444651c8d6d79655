import { describe, expect, it } from 'vitest';
import { kremlinEvent } from '#parse/formats/kremlin/english.ts';
import { isPlaceLine } from '#parse/formats/kremlin/place.ts';
import { readPlainText } from '#read/plain-text.ts';
import { pageOf, partsOf } from '../../page-of.ts';

/** Whether the first of some lines is a place. */
function isPlace(...texts: string[]): boolean {
  const [line, next] = readPlainText(texts.join('\n'));
  return line !== undefined && isPlaceLine(line, next ?? null);
}

const capitals = (length: number): string => 'Aaaa '.repeat(40).slice(0, length - 1) + 'A';

describe('a line below the date', () => {
  it.each([
    ['The Kremlin, Moscow'],
    ['Washington D.C.'],
    ['10 Downing Street'],
    [capitals(130)],
    ['Ханты-Мансийский автономный округ имени первого посёлка строителей новых дорог'],
    ['Moscow', 'and the words of the council'],
    ['The Kremlin, Moscow.'],
    ['Tsugol training range, Trans-Baikal Territory'],
    ['Old salt works by hand, Moscow', '2 of 4'],
    ['Old salt works', `2 of${' '.repeat(35)}4`],
    ['Old salt works beyond here, Moscow Region'],
    ['Zzz, Moscow Region', 'and the words of the council'],
    ['Zzz', 'The council met.'],
    ['Zzz', '', 'and the words of the council'],
  ])('is a place: %s', (...texts) => {
    expect(isPlace(...texts)).toBe(true);
  });

  it.each([
    [''],
    [capitals(131)],
    ['The Kremlin.'],
    ['<…>'],
    ['(Moscow)'],
    ['Moscow: Kremlin'],
    ['The Bridge, Moscow.'],
    ['Visit to a plant, Moscow Region'],
    ['Viewing plant models, Moscow Region'],
    ['Old salt works, as they say, Moscow Region'],
    ['Old salt works', `2 of${' '.repeat(36)}4`],
    ['Old salt works far beyond here, Moscow Region'],
    ['Plant of old and new salt works beyond, Moscow Region'],
    ['Old salt works', 'The council met.'],
    ['Opening remarks', '2 of 4'],
    ['Moscow 1 of 4 Pictures'],
    ['city of Moscow'],
    ['Opening Remarks'],
    ['Kremlin walls'],
    ['Ханты-Мансийский автономный округ имени первого посёлка строителей больших новых дорог'],
    ['Беседа с мэром Москвы'],
    ['Zzz', 'and the words of the council'],
    ['Zzz', '(translated): Yes.'],
    ['Tran Dai', ' expressed condolences.'],
  ])('is none: %s', (...texts) => {
    expect(isPlace(...texts)).toBe(false);
  });
});

describe('below the time of a page of the site of the President', () => {
  const head = (...lines: string[]) =>
    partsOf({
      children: [
        ...kremlinEvent.parse(
          pageOf([
            'Events',
            'Meeting on bridges',
            'May 8, 2021',
            '18:10',
            ...lines,
            '',
            'Vladimir Putin: Good afternoon.',
          ]).capture,
        ).tree.children,
      ],
    }).slice(4);

  it('a part of a transcript has its place and day apart', () => {
    expect(head('Part 1. The Kremlin, Moscow, May 8, 2021').slice(0, 2)).toEqual([
      'note: Part 1.',
      'place: The Kremlin, Moscow, May 8, 2021',
    ]);
  });

  it.each([
    ['Viewing the panorama Memory Speaking: The Road Through the War.'],
    ['Concert Victory Day: Songs of the Front'],
    ['With guests. Photo: Ivan Petrov, TASS'],
    ['At the opening: the weir.'],
  ])('a line below the counter of pictures is a caption though it has a colon: %s', (line) => {
    expect(head('Moscow', '1 of 4', line)).toEqual(['place: Moscow', 'photo counter: 1 of 4', 'caption', 'section']);
  });

  it.each([
    ['Vladimir Putin: Good afternoon'],
    ['Prime Minister Ivan Petrov: Good afternoon'],
    ['Ivan Petrov: Good afternoon.'],
  ])('a turn there is none: %s', (line) => {
    expect(head('Moscow', '1 of 4', line)).toEqual(['place: Moscow', 'photo counter: 1 of 4', 'section', 'section']);
  });
});

describe('the head of a page of the site of the President', () => {
  it('says by which rule each of its lines was read', () => {
    const { decisions } = kremlinEvent.parse(
      pageOf([
        'Events',
        'Meeting on bridges',
        'Vladimir Putin met the council.',
        'May 8, 2021',
        '18:10',
        'The Kremlin, Moscow',
        '1 of 4',
        'At the meeting',
        'Vladimir Putin: Good afternoon.',
      ]).capture,
    );
    expect(decisions.filter(({ table }) => table === 'head').map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'menu'],
      [2, 'title'],
      [3, 'summary'],
      [5, 'time'],
      [6, 'place'],
      [7, 'photo counter'],
      [8, 'caption'],
    ]);
    expect(decisions.find(({ table }) => table === 'date')).toMatchObject({ line: 4, verdict: '2021-05-08' });
  });
});
