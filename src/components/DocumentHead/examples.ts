import { arabic, hostile, records, strings, tajik, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'everything is known',
    props: { strings, record: records.full },
    shows: ['Meeting of the council of Example', '8 May 2021, 18:10', 'Example', 'It spoke of the bridge.'],
  },
  {
    name: 'an earlier state',
    props: { strings, record: records.full, version: { overline: 'Version 1 of 2', speakers: ['Chair'] } },
    shows: ['Version 1 of 2', 'Meeting of the council of Example', '8 May 2021, 18:10', 'Example', 'Chair'],
  },
  { name: 'nothing is known', props: { strings, record: records.bare }, shows: ['Untitled', 'Undated'] },
  { name: 'hostile words', props: { strings, record: records.hostile }, shows: [hostile, 'editor’s dating'] },
  { name: 'words that no line holds', props: { strings, record: records.long }, shows: ['24 February 2020'] },
  { name: 'Tajik', props: { strings, record: records.tajik }, shows: [tajik] },
  { name: 'from right to left', props: { strings, record: records.arabic }, shows: [arabic] },
];
