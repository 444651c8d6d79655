import { describe, expect, it } from 'vitest';
import { read, type Read } from '../../../../fixtures/traps/trap.ts';

const SPOKEN = ['В.Путин: Добрый день, коллеги.', 'Эмомали Рахмон: Спасибо.', 'В.Путин: Начнём с первого моста.'];

const head = (place: string | null): string[] => [
  'События',
  'Совещание о мостах',
  'Владимир Путин провёл совещание о мостах.',
  '7 мая 2025 года',
  '21:25',
  ...(place === null ? [] : [place]),
];

const page = (place: string | null, ...body: string[]): Read => read({ capture: [...head(place), ...body].join('\n') });

const labels = ({ turns }: Read): string[] => turns.map(([label]) => label);

describe('a page of the site of the President in Russian', () => {
  it.each([
    'Москва, Кремль',
    'Ханты-Мансийский автономный округ – Югра',
    'Московская область, Кубинка, парк «Патриот»',
    'Борт самолёта',
  ])('has the place %s', (place) => {
    expect(page(place, ...SPOKEN).report.place?.text).toBe(place);
  });

  it.each([
    '1 из 4',
    'Начало рабочей встречи с Президентом Таджикистана',
    'Вступительное слово на заседании Совета',
    'Стенограмма заседания',
    'Уважаемые друзья',
  ])('has no place where “%s” follows the time', (line) => {
    expect(page(null, line, ...SPOKEN).report.place).toBeNull();
  });

  it.each(['К.-Ж.Токаев', 'Студентка', 'Директор школы №5 города Дубны Мария Захарова'])(
    'has the label %s',
    (label) => {
      expect(labels(page('Дубна', ...SPOKEN, `${label}: Добрый день.`))).toContain(label);
    },
  );

  it('is told apart again where the whole page is one line', () => {
    const body = [
      'В.Путин : Добрый день.',
      'Министр иностранных дел Сергей Лавров: Спасибо.',
      'В.Путин: Слово мэру.',
      'Мэр Москвы Сергей Собянин: Добрый день.',
      'С.Лавров: Мост готов.',
      'В.Путин: Спасибо.',
    ];
    const found = read({ capture: [...head('Москва, Кремль'), '1 из 4', ...body].join(' ') });
    const { title, summary, place } = found.report;
    expect([title, summary, place?.text]).toEqual([
      'Совещание о мостах',
      'Владимир Путин провёл совещание о мостах.',
      'Москва, Кремль',
    ]);
    expect(labels(found)).toEqual(body.map((line) => line.replace(/ ?:.*/u, '')));
  });

  it('has its place and the text below it where the whole page is one line and no label is near', () => {
    const text = 'В совещании приняли участие Министр иностранных дел, Министр обороны и другие члены Правительства.';
    const found = read({ capture: [...head('Сочи'), text, ...SPOKEN].join(' ') });
    expect(found.report.place?.text).toBe('Сочи');
    expect(found.text).toContain(text);
  });
});

describe('an announcement on the site of the President', () => {
  const [title, day, words] = [
    'Заседание Совета по мостам',
    'Анонс на 26 февраля 2025 года',
    '26 февраля в Кремле состоится заседание Совета по мостам. В повестке – строительство переправ.',
  ];
  const found = (...lines: string[]) => read({ capture: lines.join('\n') });
  const factsOf = ({ report, text }: Read) => [report.title, report.date?.edtf, text];

  it('has the day for which it is, each part on its line or all on one', () => {
    const expected = [title, '2025-02-26', words];
    expect(factsOf(found('События', title, day, words))).toEqual(expected);
    expect(factsOf(found(['События', title, day, words].join(' ')))).toEqual(expected);
  });

  it('says its day on a line of at most 60 characters, whatever blanks it holds', () => {
    const dated = (blanks: number): string | undefined =>
      found('События', title, day.replace(' ', ' '.repeat(blanks)), words).report.date?.edtf;
    expect([32, 33].map(dated)).toEqual(['2025-02-26', undefined]);
  });

  it('is none where no section of the site opens the page, or words stand around the day', () => {
    expect(found([title, day, words].join(' ')).report.date?.edtf).toBeUndefined();
    expect(found('События', title, `${day} опубликован`, words).report.date?.edtf).toBeUndefined();
  });
});
