import { describe, expect, test } from 'vitest';
import { cell } from '#search/listing/csv.ts';
import { listForms } from '#search/listing/index.ts';
import { hitWith } from '../../../support/search.ts';

const head = { record: 'Example town council', search: 'https://record.example/search/?q=bridge' };
const listed = [
  { ...hitWith({ text: 'He said: "Build, then."' }), address: 'https://record.example/documents/talks/#p1' },
  {
    ...hitWith({ paragraph: 'p2', speaker: null, role: null, publisher: null, days: null, text: '=1+1' }),
    address: 'https://record.example/documents/talks/#p2',
  },
];

describe('a cell of a table', () => {
  test.each([
    ['words', 'Words'],
    ['a comma', '"one, two"', 'one, two'],
    ['quotation marks', '"say ""no"""', 'say "no"'],
    ['a line end', '"one\ntwo"', 'one\ntwo'],
    ['a hyphen within', 'one-two'],
  ])('%s', (_what, made, value = made) => {
    expect(cell(value)).toBe(made);
  });

  test.each([['=HYPERLINK("http://bad.example")'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], [' =1'], ['\r=1'], ['＝1']])(
    '%j is no formula for a spreadsheet',
    (value) => {
      expect(cell(value).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );
});

test('a table has a row of names and one for each paragraph, in UTF-8 that spreadsheets know', () => {
  const text = listForms.csv.write(listed, head);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFaddress,document,paragraph,speaker,office,date,earliest,latest,title,publisher,kind,language,text',
    'https://record.example/documents/talks/#p1,talks,p1,A. Speaker,Mayor,8 May 2021,2021-05-08,2021-05-08,Talks on the bridge,Council,meeting,en,"He said: ""Build, then."""',
    "https://record.example/documents/talks/#p2,talks,p2,,,8 May 2021,,,Talks on the bridge,,meeting,en,'=1+1",
    '',
  ]);
});

test('data say what was asked and hold each paragraph with null for what is not known', () => {
  const data: unknown = JSON.parse(listForms.json.write(listed, head));
  expect(data).toMatchObject({
    ...head,
    total: 2,
    paragraphs: [
      { address: 'https://record.example/documents/talks/#p1', speaker: { name: 'A. Speaker' }, office: 'Mayor' },
      { paragraph: 'p2', speaker: null, publisher: null, earliest: null, text: '=1+1' },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('excerpt');
});

test('quotations stand with their sources and addresses', () => {
  expect(listForms.text.write(listed, head)).toBe(`Example town council
https://record.example/search/?q=bridge

“He said: "Build, then."”
— A. Speaker, Mayor, Talks on the bridge, 8 May 2021, Council
https://record.example/documents/talks/#p1

“=1+1”
— Talks on the bridge, 8 May 2021
https://record.example/documents/talks/#p2
`);
});
