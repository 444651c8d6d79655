import { describe, expect, it } from 'vitest';
import { findDateAtEndOfTitle } from '#parse/date/index.ts';

describe('the date at the end of a title', () => {
  it.each([
    ['Foreign Minister’s remarks', ', Moscow, February 24, 2020', 'Moscow', '2020-02-24'],
    ['Answer to a question', ', Dushanbe, 30 July 2014', 'Dushanbe', '2014-07-30'],
    ['Interview to “Voskresnoye vremya”', ' Moscow, 28 March 2014', 'Moscow', '2014-03-28'],
    ['Интервью «Соловьёв Live»', ' Владивосток, 6 сентября 2024 года', 'Владивосток', '2024-09-06'],
    ['Annual news conference', ', Moscow, December, 23, 2016', 'Moscow', '2016-12-23'],
    ['Briefing', ', Moscow, July 26, 2018:', 'Moscow', '2018-07-26'],
    ['Briefing by the Spokesperson', ' Moscow, July 26, 2018:', 'Moscow', '2018-07-26'],
    ['Talks', ', New York, May 5, 2012', 'New York', '2012-05-05'],
    ['Talks', ', St Petersburg, May 5, 2012', 'St Petersburg', '2012-05-05'],
    ['Talks', ', The Hague, May 5, 2012', 'The Hague', '2012-05-05'],
    ['Talks with the Foreign Minister of Myanmar', ', Nay Pyi Taw, May 5, 2012', 'Nay Pyi Taw', '2012-05-05'],
    ['Talks', ', Luang Namtha, May 5, 2012', 'Luang Namtha', '2012-05-05'],
    ['Встреча', ', Санкт-Петербург, 5 мая 2012 года', 'Санкт-Петербург', '2012-05-05'],
    ['Talks', ', Novo-Ogaryovo, Moscow Region, May 5, 2012', 'Novo-Ogaryovo, Moscow Region', '2012-05-05'],
    ['Remarks', ', Kuala Lumpur, Malaysia, August 5, 2015', 'Kuala Lumpur, Malaysia', '2015-08-05'],
    ['Remarks', ', Moscow,\u00a024\u00a0February 2020', 'Moscow', '2020-02-24'],
    ['Visit of the Minister', ', Baku, September 10-12, 2018', 'Baku', '2018-09-10/2018-09-12'],
    ['Press conference', ' (April 06, 2023)', null, '2023-04-06'],
    ['Press conference', ' [April 2024]', null, '2024-04'],
    ['Visit', ', 24-25 February', null, 'XXXX-02-24/XXXX-02-25'],
    ['Briefing by the Spokesperson Maria Zakharova', ', September 10, 2015', null, '2015-09-10'],
    ['Большая пресс-конференция', ' 20 декабря 2018 года', null, '2018-12-20'],
    ['Meeting', ', Friday, 15 June 2018', null, '2018-06-15'],
    ['Minutes of the ordinary meeting', ' of 9 January 2023', null, '2023-01-09'],
  ])('%s%s', (words, tail, place, edtf) => {
    expect(findDateAtEndOfTitle(words + tail)).toMatchObject({ kind: 'date', place, mention: { edtf } });
  });

  it('does not take a person for a place', () => {
    const title =
      'Remarks at a joint news conference with Foreign Minister of Tajikistan, Sirojiddin Mukhriddin, February 13, 2025';
    expect(findDateAtEndOfTitle(title)).toMatchObject({ place: null, mention: { edtf: '2025-02-13' } });
    expect(findDateAtEndOfTitle('Meeting, Minister Sergey Lavrov, February 13, 2025')).toMatchObject({ place: null });
  });

  it('leaves a place in the title that belongs to its words', () => {
    expect(findDateAtEndOfTitle('Answers before the flight from Ashgabat, April 10, 2009')).toMatchObject({
      place: null,
      mention: { edtf: '2009-04-10' },
    });
  });

  it('leaves the day of a meeting that the document is not of', () => {
    expect(findDateAtEndOfTitle('Statement on the minutes of the meeting of 9 January 2023')).toBeNull();
  });

  it('tells a day that does not exist', () => {
    expect(findDateAtEndOfTitle('Talks, Moscow, June 31, 2012')).toMatchObject({
      kind: 'invalid',
      text: 'June 31, 2012',
    });
  });

  it('looks at the end of a long title only', () => {
    const title = `${'Words and words, '.repeat(100_000)}Moscow, May 5, 2012`;
    expect(findDateAtEndOfTitle(title)).toMatchObject({ place: 'Moscow', mention: { edtf: '2012-05-05' } });
  });

  it.each([
    'Anniversary of September 11, 2001',
    'The transcript of the briefing on December 10, 2009.',
    'Lavrov to visit Dushanbe',
    'February 24, 2020: the day of the talks',
    'Plans for June 2020',
    'Talks 2022-23',
    'Elections were held on Election Day, September 18, 2016.',
    'OSCE Ministerial Council 2021',
    'The 75th anniversary of the Victory',
    'In May',
    '',
  ])('“%s” has none', (title) => {
    expect(findDateAtEndOfTitle(title)).toBeNull();
  });
});
