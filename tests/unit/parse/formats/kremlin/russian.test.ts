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
