import { stringsFor } from '#strings/strings.ts';
import { hostilePlain, records, type Example } from '../example.ts';

const strings = stringsFor('en');

export const examples: readonly Example[] = [
  {
    name: 'with something to choose',
    props: { strings, records: Object.values(records) },
    slot: '<p>The list.</p>',
    shows: ['The list.', hostilePlain],
  },
  { name: 'with nothing to choose', props: { strings, records: [] }, slot: '<p>The list.</p>', shows: ['The list.'] },
];
