import { hostilePlain, records, strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'with something to choose',
    props: { strings, records: Object.values(records) },
    slot: '<p>The list.</p>',
    shows: ['The list.', hostilePlain],
  },
  {
    name: 'with a publisher printed with an article and without',
    props: {
      strings,
      records: ['The Council of Example', 'Council of Example', 'Water board'].map((name) => ({
        ...records.bare,
        publisher: { id: null, name, lines: null, evidence: null },
      })),
    },
    slot: '<p>The list.</p>',
    shows: ['PublisherAllThe Council of ExampleWater boardShow all'],
  },
  { name: 'with nothing to choose', props: { strings, records: [] }, slot: '<p>The list.</p>', shows: ['The list.'] },
];
