import { expect, test } from 'vitest';
import { notAText } from '#read/not-a-text.ts';

const mail = (coding: string, version = 'MIME-Version: 1.0\n'): string =>
  `From: Press <press@council.example>\nSubject: The bridge\n${version}Content-Transfer-Encoding: ${coding}\n\n=D0=9C=D0=BE\n`;

test.each([
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a Word document', 'PK\u0003\u0004…[Content_Types].xml…PK\u0003\u0004…word/document.xml…', 'word'],
  ['an OpenDocument', 'PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.textPK\u0003\u0004…', 'open-document'],
  ['another ZIP archive', 'PK\u0003\u0004…xl/workbook.xml…', 'zip'],
  ['a mail in quoted-printable', mail('quoted-printable'), 'message'],
  ['a page saved as a mail', mail('BASE64').replaceAll('\n', '\r\n'), 'message'],
  ['a mail whose version is not told', mail('base64', ''), 'message'],
  ['a mail of several parts', 'From: a@b.example\nContent-Type: multipart/mixed;\n boundary="c"\n\n--c\n', 'message'],
  ['a mail in plain letters', mail('8bit'), null],
  ['a text that speaks of it', `Of mails\n\n${mail('base64', '')}`, null],
  ['a text between runs of NUL', '\0'.repeat(5000) + 'The bridge is open.'.repeat(6) + '\0'.repeat(9), null],
  ['runs of NUL between single letters', 'a\0\0\0\0b\0\0\0\0c\0\0\0\0', 'controls'],
  ['nothing but NUL', '\0'.repeat(5000), 'controls'],
  ['a text about a file', 'The file word/document.xml of the archive\n', null],
])('%s', (_, text, kind) => {
  expect(notAText(text)).toBe(kind);
});
