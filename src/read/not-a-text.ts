import type { Variant } from '#document/problem-values.ts';

/** What the files that editors mistake for captures begin with, once they are decoded. */
const beginnings = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['{\\rtf', 'rtf'],
  ['bplist', 'web-archive'],
] as const;

/** What a ZIP archive that a word processor wrote has in it, by the name of a file or by what its first file says. */
const documents = [
  ['word/document.xml', 'word'],
  ['application/vnd.oasis.opendocument', 'open-document'],
] as const;

/** So much of a file is looked at for the head of a message, in UTF-16 code units. */
const MESSAGE_HEAD = 8192;

/** A mail or a page saved as one, whose letters are written as figures: their words cannot be read off the file. */
const MIME = /^MIME-Version:/imu;
const ENCODED = /^Content-Transfer-Encoding:\s{0,9}(?:base64|quoted-printable)/imu;
/** A mail of several parts, which say the same more than once. */
const MULTIPART = /^Content-Type:\s{0,9}multipart\//imu;
/** How the lines above a mail begin, and nothing else does. */
const HEADERS = /^[A-Za-z-]{2,40}:\s/u;
/** Where the lines above a mail end. */
const BLANK_LINE = /\r?\n[ \t]{0,9}\r?\n/u;

/** Characters that no text has: controls other than tabs, line ends, form feeds and escape. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu;

/** What pads a text to the length of a block, however long. */
const PADDING = /\u0000+/gu;

const SAMPLE = 4096;

/** One control character in so many is more than damage to a text. */
const ONE_IN = 50;

/**
 * Tells a picture, a word-processor file or a PDF from a text that is merely damaged.
 * @param text the bytes as decoded
 * @returns what the file seems to be; null where it is a text
 */
export function notAText(text: string): Variant<'not-a-text'> | null {
  const known = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (known?.[1] === 'zip') return documents.find(([name]) => text.includes(name))?.[1] ?? 'zip';
  if (known) return known[1];
  const head = text.slice(0, MESSAGE_HEAD);
  if (isEncodedMail(head)) return 'message';
  const sample = text.replace(PADDING, '\u0000').slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls * ONE_IN > sample.length ? 'controls' : null;
}

/** Whether the beginning of a file is that of a mail whose words cannot be read off it. */
function isEncodedMail(head: string): boolean {
  if (MIME.test(head) && ENCODED.test(head)) return true;
  const [above = ''] = head.split(BLANK_LINE, 1);
  return HEADERS.test(above) && (ENCODED.test(above) || MULTIPART.test(above));
}
