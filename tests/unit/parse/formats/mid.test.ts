import { describe, expect, it } from 'vitest';
import { mid } from '#parse/formats/mid.ts';
import { pageOf, wordsOf } from '../page-of.ts';

const TITLE = 'Foreign Minister Sergey Lavrov’s remarks';
const STAMP = '4 February 201914:45';
const MENU = '• en-GB1 de-DE1';
const NUMBER = '220-13-02-2025';

const signOf = (lines: readonly string[], file?: string): string | null =>
  mid.recognise(pageOf(lines, file).capture)?.evidence.name ?? null;

describe('a page of the ministry', () => {
  it.each<[sign: string | null, lines: string[]]>([
    ['mid-asset-publisher', ['Asset Publisher', MENU]],
    ['mid-asset-publisher', ['Asset Publisher', STAMP]],
    [null, ['Asset Publisher', TITLE]],
    [null, ['Words', 'Asset Publisher', STAMP]],
    ['mid-language-menu', [MENU, STAMP]],
    ['mid-language-menu', [MENU, TITLE]],
    [null, [MENU, NUMBER]],
    ['mid-register-number', [NUMBER, TITLE]],
    ['mid-register-number', [NUMBER, 'Министра иностранных дел', 'МИД России']],
    [null, [NUMBER, 'Remarks on bridges']],
    ['mid-run-on-stamp', [STAMP, TITLE]],
    [null, [STAMP, 'Remarks on bridges']],
    [null, [TITLE]],
  ])('shows %s by %j', (sign, lines) => {
    expect(signOf(lines)).toBe(sign);
  });

  it.each([
    ['Ministry of Foreign Affairs of the Russian Federation', TITLE],
    ['Министерство иностранных дел Российской Федерации', 'Выступление Министра иностранных дел С.В.Лаврова'],
    ['Ministry of Foreign Affairs of the Russian Federation', ''],
  ])('is published by %s where its title is “%s”', (publisher, title) => {
    const lines = [MENU, STAMP, title, 'Words of it that end in a full stop. And more of them.'];
    expect(mid.parse(pageOf(lines.filter(Boolean)).capture).publisher?.name).toBe(publisher);
  });

  it('is a news conference where questions are asked, else the words of one', () => {
    const kindOf = (...lines: string[]) =>
      mid.parse(pageOf([MENU, STAMP, 'Roads of the region', ...lines]).capture).kind;
    expect(kindOf('Question: Why?', 'Sergey Lavrov: Because.')).toBe('press-conference');
    expect(kindOf('Sergey Lavrov: Because.')).toBe('remarks');
  });

  it('is named as such within four hundred characters of a line', () => {
    const named = (length: number): string => wordsOf(length - 17) + ' Foreign Minister';
    expect(signOf([STAMP, named(400)])).toBe('mid-run-on-stamp');
    expect(signOf([STAMP, named(401)])).toBeNull();
  });

  it('is named by its markup among the first thirty lines', () => {
    const page = (above: number): string[] => [
      ...Array.from(
        { length: above },
        (_, at) => `<meta property="og:url" content="https://oakford.example/${String(at)}">`,
      ),
      '<meta property="og:url" content="https://www.mid.ru/news">',
      '<p>Words.</p>',
    ];
    expect(signOf(page(29), 'page.html')).toBe('mid-site');
    expect(signOf(page(30), 'page.html')).toBeNull();
    expect(signOf(['https://www.mid.ru/news'])).toBeNull();
  });
});
