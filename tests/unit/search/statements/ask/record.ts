import { searched } from '../../../../support/statements.ts';

const gas = { key: 'Gas Agency', name: 'Gas Agency' };

/** Five documents in order of time: one of 2012, one of an uncertain day of 2020 or 2021, two of 2021, one without a date. */
export const record = [
  searched('visit', ['LAVROV TO VISIT', 'He said the military base stays.', 'A military-technical plan of the base.'], {
    days: ['2012-04-23', '2012-04-23'],
    kind: 'news-report',
    publisher: gas,
    head: ['Lavrov to visit Muhriddin'],
  }),
  searched('winter', ['Anna Belova: Floods, and dues.', 'Ivan Petrov: We pay our dues.'], {
    days: ['2020-12-01', '2021-02-28'],
  }),
  searched('talks', [
    'Anna Belova: Rahmon spoke of Idlib.',
    'Ivan Petrov: Rahmon did.',
    'Ivan Petrov: He was on time.',
  ]),
  searched('reply', ['Anna Belova: Rakhmon is on his way, and trade with Russia.', 'Trade without it, in Łódź: C5+1.']),
  searched('note', ['Раҳмон. Он сказал.', 'Trade.'], { days: null, publisher: null, language: 'tg' }),
];
