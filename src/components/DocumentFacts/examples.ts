import { problem } from '#document/problem.ts';
import { hostile, records, strings, type Example } from '../example.ts';

const address = 'record.example/documents/x/';

export const examples: readonly Example[] = [
  {
    name: 'everything is known',
    props: { strings, record: records.full, related: [records.tajik, records.arabic], address },
    shows: ['Stated in the source, lines 2, 3', 'Chair of the council', 'Bridges, Water', 'Russian, Tajik', address],
  },
  {
    name: 'nothing is known',
    props: { strings, record: records.bare, related: [], address },
    shows: ['Undated', 'Not known'],
  },
  {
    name: 'words that cannot be counted',
    props: { strings, record: { ...records.full, language: 'zh' }, related: [], address },
    shows: [`Chair of the council 2 statements ${strings.body.inferred}`, 'Chinese'],
  },
  {
    name: 'hostile words',
    props: { strings, record: records.hostile, related: [records.hostile], address },
    shows: [hostile, `Editor’s dating: ${hostile}`],
  },
  {
    name: 'the editor says otherwise',
    props: {
      strings,
      record: { ...records.full, stated: { title: hostile, place: hostile, publisher: hostile } },
      related: [],
      address,
    },
    shows: ['Title in the source', `In the source: ${hostile}`],
  },
  {
    name: 'dated by another calendar, and by a day that no calendar has',
    props: {
      strings,
      record: {
        ...records.bare,
        problems: [
          problem('date-of-other-calendar', { file: 'x.txt', line: 2 }, 'solar-hijri', { printed: '۱۵ مهر ۱۳۹۰' }),
          problem('date-invalid', { file: 'x.txt', line: 3 }, 'plain', { printed: hostile }),
        ],
      },
      related: [],
      address,
    },
    shows: [
      'Undated',
      'In the source: ۱۵ مهر ۱۳۹۰ (solar Hijri calendar)',
      `In the source: ${hostile} (not in the calendar)`,
    ],
  },
  { name: 'words that no line holds', props: { strings, record: records.long, related: [], address }, shows: [] },
];
