import type { Example } from '../example.ts';

const years = Array.from({ length: 60 }, (_, index) => String(1964 + index));

export const examples: readonly Example[] = [
  {
    name: 'years with their numbers',
    props: {
      label: 'By year',
      links: years.map((year) => ({
        href: `/timeline/${year}/`,
        label: year,
        note: '1,204',
        current: year === '2000',
      })),
    },
    shows: ['1964', '2023', '1,204'],
  },
  { name: 'none', props: { label: 'By year', links: [] }, shows: [], empty: true },
];
