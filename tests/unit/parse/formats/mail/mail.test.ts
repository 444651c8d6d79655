import { describe, expect, it, test } from 'vitest';
import { formats } from '#parse/formats/index.ts';
import { mail } from '#parse/formats/mail/mail.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { readCapture } from '#read/read-capture.ts';
import { recognise } from '#recognise/recognise.ts';
import { partsOf } from '../../page-of.ts';

const captureOf = (lines: readonly string[], file: string) => readCapture(Buffer.from(lines.join('\n')), file);

/** What a mail says of itself: title, time sent, and its words with the kind of section that they stand in. */
function read(lines: readonly string[], file = 'a.txt') {
  const { tree } = mail.parse(captureOf(lines, file));
  const told = tree.children.flatMap((child) => (child.type === 'metadata' ? child : []));
  const sent = told.find(({ field }) => field === 'published')?.date;
  return {
    title: told.find(({ field }) => field === 'title')?.text ?? null,
    sent: sent ? [sent.edtf, sent.time, sent.zone].filter((part) => part !== null).join(' ') : null,
    text: [...sections(tree)].flatMap((each) =>
      [...paragraphs(each)].map((words) => `${each.kind}: ${wordsOf(words).trim()}`),
    ),
    around: partsOf({ children: [...tree.children] }).filter((part) => part !== 'section'),
  };
}

const formatOf = (lines: readonly string[], file = 'a.txt'): string =>
  recognise(captureOf(lines, file), formats).format.name;

const FROM = 'From: Press Office <press@rivers.example>';
const TO = 'To: newsdesk@gazette.example';
const DATE = 'Date: Tue, 14 May 2019 09:12:44 +0200';
const SUBJECT = 'Subject: Board opens the upper weir';
const TEXT = 'The river board opened the upper weir today.';

describe('the lines above a message', () => {
  it.each<[which: string, lines: string[], sent: string]>([
    [
      'of a message as it travels',
      ['Received: from a', '\tby b', FROM, TO, DATE, SUBJECT, 'X-Mailer: Post 3'],
      '2019-05-14 09:12 UTC+02:00',
    ],
    [
      'with the name of the zone',
      [FROM, 'Date: Mon, 13 May 2019 23:12:00 -0400 (EDT)', SUBJECT],
      '2019-05-13 23:12 UTC-04:00',
    ],
    ['of a program', [FROM, 'Sent: Tuesday, May 14, 2019 9:12 AM', TO, SUBJECT], '2019-05-14 09:12'],
    [
      'in German',
      ['Von: Presse', 'Gesendet: Dienstag, 14. Mai 2019 09:12', 'An: Blatt', 'Betreff: Board opens the upper weir'],
      '2019-05-14 09:12',
    ],
    [
      'in Russian',
      ['От: Пресса', 'Кому: Газета', 'Дата: 14 мая 2019 г., 09:12', 'Тема: Board opens the upper weir'],
      '2019-05-14 09:12',
    ],
    [
      'in French',
      ['De : Presse', 'Envoyé : mardi 14 mai 2019 09:12', 'À : Gazette', 'Objet : Board opens the upper weir'],
      '2019-05-14 09:12',
    ],
    ['of a memorandum', ['TO: All members', 'FROM: Mira Gower', 'DATE: May 14, 2019', SUBJECT], '2019-05-14'],
  ])('are read: %s', (_which, lines, sent) => {
    expect(formatOf([...lines, '', TEXT])).toBe('mail');
    expect(read([...lines, '', TEXT])).toMatchObject({
      title: 'Board opens the upper weir',
      sent,
      text: [`article: ${TEXT}`],
    });
  });

  test('are known by three of sender, receiver, subject and date, among 120 lines', () => {
    expect(formatOf(['FROM: Mira Gower', 'DATE: May 14, 2019', SUBJECT, '', TEXT])).toBe('mail');
    expect(formatOf([...Array<string>(118).fill('X-Mailer: Post 3'), FROM, DATE, '', TEXT])).toBe('mail');
    expect(formatOf([...Array<string>(119).fill('X-Mailer: Post 3'), FROM, DATE, '', TEXT])).not.toBe('mail');
  });

  test('are read off Markdown, which runs them together, and off a saved page', () => {
    const shown = { title: 'Board opens the upper weir', text: [`article: ${TEXT}`] };
    expect(read([`**From:** Press`, DATE, TO, SUBJECT, '', TEXT], 'a.md')).toMatchObject(shown);
    const page = `<title>Mail</title><p><b>From:</b> Press<br>${TO}<br>${DATE}<br>${SUBJECT}</p><p>${TEXT}</p>`;
    expect(formatOf([page], 'a.html')).toBe('mail');
    expect(read([page], 'a.html')).toMatchObject(shown);
  });

  it.each<[what: string, lines: string[]]>([
    ['a line of the text', ['The way of the river', '', 'From: here to there it runs.', 'To: the sea.', '', TEXT]],
    ['a sender without an address, and a subject', ['From: here to there', 'Subject: rivers', '', TEXT]],
    ['an address alone', [FROM, '', TEXT]],
    ['labels of an interview', ['From: Yes.', 'Anna Reed: No.', 'To: So.', 'Subject: Oh.', 'Date: Now.']],
  ])('are no such lines: %s', (_what, lines) => {
    expect(formatOf(lines)).not.toBe('mail');
  });
});

describe('a subject', () => {
  it.each([
    ['Fwd: RE: Board opens', 'Board opens'],
    ['AW: WG: Board opens', 'Board opens'],
    ['Re[2]: Board opens', 'Board opens'],
    ['Report: Board opens', 'Report: Board opens'],
    ['=?utf-8?Q?Board_=E2=80=9Copens?= =?UTF-8?B?4oCd?=', 'Board “opens”'],
    ['=?x-none?Q?Board?=', '=?x-none?Q?Board?='],
  ])('“%s” is the title “%s”', (subject, title) => {
    expect(read([FROM, DATE, `Subject: ${subject}`, '', TEXT]).title).toBe(title);
  });

  test('goes on below', () => {
    expect(read([FROM, DATE, 'Subject: Board opens', ' the upper weir', '', TEXT]).title).toBe(
      'Board opens the upper weir',
    );
  });
});

describe('a message in the message', () => {
  const inner = ['From: Board <board@rivers.example>', 'Date: Mon, 13 May 2019 08:00:00 +0200', 'Subject: The weir'];

  test('that is handed on is the document', () => {
    const read_ = read([
      FROM,
      TO,
      DATE,
      'Subject: Fwd: The weir',
      '',
      'For you.',
      '',
      '---------- Forwarded message ---------',
      ...inner,
      '',
      TEXT,
    ]);
    expect(read_).toMatchObject({
      title: 'The weir',
      sent: '2019-05-13 08:00 UTC+02:00',
      text: ['article: For you.', `article: ${TEXT}`],
    });
    expect(read_.around).toContain('banner: ---------- Forwarded message ---------');
  });

  test('that is answered is not', () => {
    const read_ = read([
      FROM,
      TO,
      DATE,
      'Subject: RE: The weir',
      '',
      TEXT,
      '',
      '-----Original Message-----',
      ...inner,
      '',
      'Is it open?',
    ]);
    expect(read_).toMatchObject({
      sent: '2019-05-14 09:12 UTC+02:00',
      text: [`article: ${TEXT}`, 'article: Is it open?'],
    });
  });
});

describe('around the words of a message', () => {
  const sent = (...lines: string[]) => read([FROM, DATE, SUBJECT, '', ...lines]);

  test('a signature tells who sent it', () => {
    expect(sent(TEXT, '', '-- ', 'Press Office', 'River Board')).toMatchObject({ text: [`article: ${TEXT}`] });
    const long = Array.from({ length: 13 }, (_, at) => `Line ${'abcdefghijklm'.charAt(at)} of the text.`);
    expect(sent(TEXT, '', '-- ', ...long.slice(1)).text).toHaveLength(1);
    expect(sent(TEXT, '', '-- ', ...long).text).toHaveLength(15);
  });

  test('what a list of receivers adds is set aside, a rule above words is not', () => {
    expect(sent(TEXT, '', '__________', 'Rivers mailing list', 'rivers@lists.example').around).toContain(
      'boilerplate: __________',
    );
    expect(sent(TEXT, '', '__________', 'It rained.').text).toContain('article: It rained.');
  });

  test('what a list adds has six lines at most', () => {
    const added = (lines: number): string[] => [
      '__________',
      ...Array<string>(lines - 1).fill('Rivers mailing list'),
      'rivers@lists.example',
    ];
    expect(sent(TEXT, '', ...added(6)).around).toContain('boilerplate: rivers@lists.example');
    expect(sent(TEXT, '', ...added(7)).around).not.toContain('boilerplate: rivers@lists.example');
  });

  test('half of the lines may be quoted, and of a message that is handed on are more', () => {
    const own = [TEXT, '', 'It rained.', ''];
    const quoted = ['> Will it open?', '> So.'];
    expect(sent(...own, ...quoted).text).toContain('quotation: Will it open?');
    expect(sent(...own, ...quoted, '> No.').text).toContain('article: Will it open?');
  });

  test('another message is quoted, unless it is the whole', () => {
    expect(sent('Dear all,', TEXT, '> Will the weir open?', 'Yes.').text).toContain('quotation: Will the weir open?');
    expect(sent(`> ${TEXT}`, '> It rained.', '> So.').text).toContain(`article: ${TEXT}`);
  });

  test('a release says when it may be printed and where it ends', () => {
    expect(sent('FOR IMMEDIATE RELEASE', '', TEXT, '', '-30-')).toMatchObject({ text: [`article: ${TEXT}`] });
    expect(sent('FOR IMMEDIATE RELEASE', '', TEXT, '', '30 days').text).toContain('article: 30 days');
  });
});
