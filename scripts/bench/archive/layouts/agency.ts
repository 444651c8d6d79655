import { dayInFigures, labelled, type WriteLayout } from './layout.ts';

const textOf = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

export const agency: WriteLayout = ({ title, edtf, turns }) => {
  const [first = '', ...rest] = labelled(turns, () => null);
  const lead = `DUSHANBE, ${dayInFigures(edtf)}. (NIAT Khovar) – ${first}`;
  return { ending: '.txt', text: textOf([title, lead, ...rest]) };
};

const SHORT = 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ');

export const agencyRussian: WriteLayout = ({ title, edtf, turns }) => {
  const [first = '', ...rest] = labelled(turns, () => null);
  const [, month = '', day = ''] = (edtf ?? '').split('-');
  const lead = `МОСКВА, ${Number(day)} ${SHORT[Number(month) - 1] ?? ''} - РИА Новости. ${first}`;
  return { ending: '.txt', text: textOf([`12:41 ${dayInFigures(edtf)}`, title, lead, ...rest]) };
};
