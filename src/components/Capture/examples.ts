import { hostile, records, strings, type Example } from '../example.ts';

const line = (number: number, content: string) =>
  `<li id="L${String(number)}"><a class="n" href="#L${String(number)}" aria-label="Line ${String(number)}">${String(number)}</a>${content}</li>`;

const lines = `<ol class="capture" dir="auto">${line(1, '<span class="line"><span class="metadata">A title</span></span><span class="as">metadata: title</span>')}${line(2, '')}${line(30012, '<span class="line"><bdi class="control" data-code="U+202E">\u202E</bdi>abc</span><span class="as">text</span>')}</ol>`;

export const examples: readonly Example[] = [
  {
    name: 'facts of a capture of which much is known',
    of: 'CaptureFacts',
    props: { strings, record: records.full },
    shows: ['record.example/page?a=1&b=2', '2 January 2024', 'Saved by the clerk.', `swh:1:cnt:${'0'.repeat(40)}`],
    links: ['https://record.example/page?a=1&b=2', '/documents/2021-05-08-meeting/capture/original.txt'],
  },
  { name: 'hostile facts', of: 'CaptureFacts', props: { strings, record: records.hostile }, shows: [hostile] },
  { name: 'facts that no line holds', of: 'CaptureFacts', props: { strings, record: records.long }, shows: [] },
  {
    name: 'lines',
    of: 'CaptureLines',
    props: { strings, html: lines },
    shows: ['A title', 'metadata: title', '30012'],
  },
];
