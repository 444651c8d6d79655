import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '#parse/head/kind-of-title.ts';
import { personOfTitle } from '#parse/head/title.ts';
import { wordsOf } from '../page-of.ts';

describe('the beginning of a title', () => {
  it('says within 400 characters of what kind the text is, and whose words it holds', () => {
    const ending = (length: number, end: string): string => `${wordsOf(length - end.length - 1)} ${end}`;
    expect(kindOfTitle(ending(400, 'interview'), true)?.verdict).toBe('interview');
    expect(kindOfTitle(ending(401, 'interview'), true)).toBeNull();
    expect(personOfTitle(ending(400, 'Remarks by Ivan Ivanov'))).toBe('Ivan Ivanov');
    expect(personOfTitle(ending(401, 'Remarks by Ivan Ivanov'))).toBe('Ivan Ivano');
  });
});

describe('whose words a title announces', () => {
  it('within a hundred and sixty characters before the act', () => {
    const title = (length: number): string => `${wordsOf(length - 14, 'Minister of ')} Sergey Lavrov’s statement`;
    expect(personOfTitle(title(160))).toBe('Sergey Lavrov');
    expect(personOfTitle(title(161))).toBeNull();
  });

  it.each([
    ['Remarks by the Foreign Minister, Ivan Petrov', 'Ivan Petrov'],
    ['Remarks by the Foreign Minister – Ivan Petrov', null],
    ['Remarks by the Council of Bridges, Ivan Petrov', null],
    ['Remarks by the Foreign Minister, Petrov', null],
    ['Remarks by the Foreign Minister, Prime Minister Ivan Petrov', null],
  ])('behind the office and a comma: %s', (title, person) => {
    expect(personOfTitle(title)).toBe(person);
  });

  it.each([
    [
      'Sergey Lavrov’s Remarks During a Joint News Conference with Foreign Minister of Tajikistan Sirojiddin Muhriddin',
      'Sergey Lavrov',
    ],
    [
      'Foreign Minister Sergey Lavrov’s statement and answer to a media question at a joint news conference',
      'Sergey Lavrov',
    ],
    ['Briefing by Foreign Ministry Spokeswoman Maria Zakharova, Moscow, August 2, 2023', 'Maria Zakharova'],
    ['Remarks as Prepared for Delivery by First Lady Jill Biden at the Forum', 'Jill Biden'],
    ['Comment by Russian Foreign Minister, Sergey Lavrov, on the visit, Dushanbe, 30 July 2014', 'Sergey Lavrov'],
    ['Remarks by Vice President Harris at the Forum', 'Harris'],
    ['Foreign Minister Lavrov’s Interview, Moscow, 3 March 2010', 'Lavrov'],
    ['Выступление и ответы на вопросы СМИ Министра иностранных дел Российской Федерации С.В.Лаврова', 'С.В.Лавров'],
    ['Брифинг официального представителя МИД России М.В.Захаровой, Москва', 'М.В.Захарова'],
    ['Статья Посла России И. И. Подольского в газете', 'И. И. Подольский'],
    ['Response by Russian Minister of Foreign Affairs Sergey Lavrov to Questions from Russian Media', 'Sergey Lavrov'],
  ])('%s → %s', (title, name) => {
    expect(personOfTitle(title)).toBe(name);
  });

  it.each([
    'Meeting with President of Tajikistan Emomali Rahmon',
    'Lavrov to discuss bilateral cooperation in Tajikistan',
    'Visit to the plant',
    'Statement by the Government of Oakford',
    'Remarks by the Chairman of the Council, Vienna, 3 June 2015',
    'Выступление на встрече с Министром иностранных дел С.Аслова',
    'О встрече Министра иностранных дел С.В.Лаврова с послом',
    'Интервью Посла газете',
  ])('nobody’s: %s', (title) => {
    expect(personOfTitle(title)).toBeNull();
  });
});
