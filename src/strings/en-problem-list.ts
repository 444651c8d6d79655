import type { ProblemName } from '#document/problems.ts';

/** What each problem is, for the list of them that people read, in English. */
export const problemList: Readonly<Record<ProblemName, string>> = {
  'file-unreadable':
    'The file cannot be opened, is larger than 16 MB, is a directory, or is a link that leads out of its folder.',
  'file-unwritable':
    'A document cannot be written to the archive, for instance because the folder is protected or the disk is full.',
  'file-ignored': 'The documents folder holds a file whose name does not end like that of a capture; it is not read.',
  'file-empty': 'The capture is empty or has nothing but blank space in it.',
  'not-a-text': 'The file is not plain text: it is a PDF, a picture, a word-processor file or the like.',
  'reading-failed': 'Verbatim itself failed while reading the file. All other files are read as usual.',
  'encoding-guessed': 'The file is not in UTF-8; its encoding was guessed.',
  'encoding-broken':
    'Some bytes are not valid in the encoding of the file; they are shown as the replacement character.',
  'front-matter-invalid':
    'The block between the `---` lines is not valid YAML, or is not a list of keys with plain values.',
  'front-matter-unknown-key': 'The front matter has a key that does not exist.',
  'front-matter-wrong-type': 'A value in the front matter is not of the kind that its key needs.',
  'front-matter-of-capture':
    'The capture has front matter of its own, which is read as part of the source, not as the words of an editor.',
  'digest-mismatch': 'The capture is not the one whose SHA-256 is in the front matter: it has been changed since.',
  'syntax-too-deep':
    'The Markdown or HTML is too deeply nested or too large to be parsed safely; it was read as plain text.',
  'title-missing': 'The capture has no title.',
  'date-missing': 'The capture gives no date for the document.',
  'year-missing':
    'The date gives a day and a month but no year, and nothing else in the head of the capture gives one.',
  'date-conflict': 'Two places in the head give different dates.',
  'date-invalid': 'Something written as a date is not in the calendar.',
  'date-ambiguous': 'A date in figures can be read with the day or the month first.',
  'why-missing': 'The editor has dated the document without saying why.',
  'why-without-date': 'The front matter gives a reason for a date without giving the date; the reason is not shown.',
  'weekday-mismatch': 'The printed weekday does not match the printed date.',
  'publisher-missing': 'Nothing in the capture says who published it.',
  'web-address-refused':
    'The web address that the capture gives for itself may not be a link, and is shown as text: it is not of the web, names no host, has a password or something unseen in it, or hides its host.',
  'doubtful-label':
    'A line inside what somebody says may name another speaker, and nothing on the page shows that it does: nobody is named for it and what follows, up to the next label.',
  'mixed-script-word': 'A word mixes letters of two alphabets, such as a Cyrillic letter in a Latin word.',
  'no-text': 'Nothing is left once furniture and metadata are set aside.',
  'list-page': 'The capture looks like a list of documents rather than a single one.',
  'id-invalid':
    'The id of the document is too long or has characters other than a–z, 0–9 and single hyphens, or its file name gives none.',
  'id-duplicate': 'Two files would be published at the same address.',
  'capture-known': 'The archive already has this very capture, byte for byte.',
  'capture-again':
    'The archive already has another capture of this document: it has the same title and date, or mostly the same paragraphs.',
  'reference-unresolved': 'The front matter refers to a document that does not exist.',
  'published-id-lost': 'A published paragraph id is gone: links to it would break.',
  'published-id-repointed': 'A published paragraph id would lead to other words.',
  'document-lost': 'A published document is no longer in the archive.',
  'address-reused': 'A document uses an id that used to be another document’s address.',
  'ledger-broken': 'A file of the ledger is damaged.',
  'ledger-behind': 'Something in the archive has not been published yet; its ids may still change.',
  'site-invalid': 'site.yaml is missing or invalid.',
};
