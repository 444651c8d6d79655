import type { Report, ReportSection } from '../../../../../scripts/bench/reading/report.ts';
import { truthSchema } from '../../../../../scripts/bench/reading/truth.ts';

/*
 * A small page as its HTML tells it, the capture made from it, and the report of a faultless reader. The capture breaks the line inside
 * a label (lines 11 and 12) and shows the second of two captions.
 */
export const truth = truthSchema.parse({
  id: '100',
  category: 'Events',
  title: 'Meeting on\u00a0roads',
  summary: ['The President met with the Minister of Roads.'],
  date: '2015-03-02',
  date_text: 'March 2, 2015',
  time: '14:05',
  place: 'The\u00a0Kremlin, Moscow',
  photos: 2,
  captions: ['Before the meeting.', 'At the meeting.'],
  before: [{ p: 'Excerpts from the transcript' }],
  turns: [
    { label: 'President Boris Hill', note: null, blocks: [{ p: 'Good afternoon. What is new?' }] },
    {
      label: 'Minister of\u00a0Roads Anna Field',
      note: '(retranslated)',
      blocks: [{ p: 'We have built a bridge.' }, { pullquote: '“A bridge.”' }, { p: 'It is long.' }],
    },
    { label: 'Boris Hill', note: null, blocks: [{ p: 'Thank you.' }] },
    { label: 'Question', note: null, blocks: [{ p: 'How long is it?' }] },
  ],
  tail: {
    Topics: ['Transport'],
    Persons: ['Field Anna'],
    'Publication status': ['Published in\u00a0sections: News, Transcripts', 'Publication date: March 2, 2015, 14:05'],
  },
});

export const capture = [
  'Events',
  'Meeting on\u00a0roads',
  'The President met with the Minister of Roads.',
  'March 2, 2015',
  '14:05',
  'The\u00a0Kremlin, Moscow',
  '2 of 2',
  'At the meeting.',
  'Excerpts from the transcript',
  'President Boris Hill: Good afternoon. What is new?',
  'Minister of\u00a0Roads Anna Field',
  '(retranslated): We have built a bridge.',
  '“A bridge.”',
  'It is long.',
  'Boris Hill: Thank you.',
  '',
  'Question: How long is it?',
  'Topics',
  'Transport',
  'Persons',
  'Field Anna',
  'Publication status',
  'Published in\u00a0sections: News, Transcripts',
  'Publication date: March 2, 2015, 14:05',
].join('\n');

/** A section of a report, as little of it as a test needs to say. */
export function section(part: Partial<ReportSection>): ReportSection {
  return { type: 'speech', speaker: null, role: null, label: null, labelLines: [], note: null, lines: [], ...part };
}

/** The report of a reader without fault, with the parts given put in the place of its own. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    title: 'Meeting on roads',
    summary: 'The President met with the Minister of Roads.',
    date: { edtf: '2015-03-02', time: '14:05' },
    published: '2015-03-02T14:05',
    place: { text: 'The Kremlin, Moscow' },
    topics: ['Transport'],
    geography: [],
    persons: ['Field Anna'],
    publishedIn: ['News', 'Transcripts'],
    sections: [
      section({ type: 'article', lines: [9] }),
      section({ label: 'President Boris Hill', speaker: 'Boris Hill', lines: [10] }),
      section({
        label: 'Minister of Roads Anna Field',
        speaker: 'Anna Field',
        note: '(retranslated)',
        labelLines: [11],
        lines: [12],
      }),
      section({ type: 'quotation', lines: [13] }),
      section({ speaker: 'Anna Field', lines: [14] }),
      section({ label: 'Boris Hill', speaker: 'Boris Hill', lines: [15] }),
      section({ type: 'question', label: 'Question', lines: [17] }),
    ],
    captionLines: [8],
    metadataLines: [2, 3, 4, 5, 6, 18, 19, 20, 21, 22, 23, 24],
    furniture: [1, 7],
    ...changes,
  };
}
