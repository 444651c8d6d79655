import { dayInWords, labelled, type WriteLayout } from './layout.ts';

const two = (value: string | undefined): string => (value ?? '').padStart(2, '0');

/** The number under which the ministry registers a page: a number and the day. */
function registerNumber(edtf: string, place: string): string {
  const [year, month, day] = edtf.split('-');
  return `${String(1 + (Number(place) % 2000))}-${two(day)}-${two(month)}-${year ?? ''}`;
}

export const ministry: WriteLayout = ({ id, title, edtf, turns }) => {
  const said = labelled(turns, ({ speaker, isQuestion }) => {
    if (isQuestion) return 'Question: ';
    return speaker === null ? null : `${speaker.name}: `;
  });
  const head = [
    '17:31',
    `Foreign Minister ${turns[0]?.speaker?.name ?? ''}’s answers to media questions on ${title}, Moscow, ${dayInWords(edtf, 'en')}`,
    registerNumber(edtf ?? '', id.slice(-5)),
  ];
  return { ending: '.txt', text: `${[...head, ...said].join('\n\n')}\n` };
};
