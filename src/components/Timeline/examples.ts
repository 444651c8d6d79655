import { editorsPeriod, hostilePlain, plainRecord, records, statedDay, strings, type Example } from '../example.ts';
import { partFrom } from './part.ts';

const dated = Object.values(records).filter(({ date }) => date !== null);
const many = Array.from({ length: 60 }, (_, index) => ({
  ...plainRecord(`many-${String(index)}`),
  title: `Document ${String(index)}`,
  date: statedDay(`${String(2010 + (index % 10))}-01-01`),
}));
const parts = Array.from({ length: 10 }, (_, index) => {
  const key = String(2010 + index);
  return partFrom({ key, records: many.filter(({ date }) => date?.edtf.startsWith(key)) }, key, `/timeline/${key}/`);
});

export const examples: readonly Example[] = [
  {
    name: 'days and a range',
    props: { strings, records: dated },
    shows: [
      'Meeting of the council of Example',
      hostilePlain.slice(0, 20),
      'known to the day',
      'some time in this period',
    ],
  },
  { name: 'a year', props: { strings, records: dated, period: '2022' }, shows: [] },
  {
    name: 'a month',
    props: { strings, records: dated, period: '2021-05' },
    shows: ['Meeting of the council of Example'],
  },
  {
    name: 'a range that fills the drawing',
    props: {
      strings,
      period: '2023',
      records: [{ ...records.hostile, date: editorsPeriod('1990-01-01', '2030-12-31', 'Not known.') }],
    },
    shows: ['some time in this period'],
  },
  {
    name: 'too many to be drawn one by one',
    props: { strings, records: many, parts },
    shows: ['2010', 'one document'],
  },
  { name: 'none', props: { strings, records: [] }, shows: [], empty: true },
];
