import type { ProblemName } from '#document/problems.ts';

/** What each problem is, for the list of them that people read, in English. */
export const problemList: Readonly<Record<ProblemName, string>> = {
  'file-unreadable':
    '§70 The file cannot be opened, is larger than 16 MB, is a directory, or is a link that leads out of its folder.',
  'file-unwritable':
    '§71 A document cannot be written to the archive, for instance because the folder is protected or the disk is full.',
  'file-ignored':
    '§72 The documents folder holds a file whose name does not end like that of a capture; it is not read.',
  'file-empty': '§73 The capture is empty or has nothing but blank space in it.',
  'not-a-text': '§74 The file is not plain text: it is a PDF, a picture, a word-processor file or the like.',
  'reading-failed': '§75 Verbatim itself failed while reading the file. All other files are read as usual.',
  'encoding-guessed': '§76 The file is not in UTF-8; its encoding was guessed.',
  'encoding-broken':
    '§77 Some letters are wrong: bytes are not valid in the encoding of the file and are shown as the replacement character, or the text has the traces of a wrong encoding, here or before it was saved.',
  'letters-lost': '§114 So many letters are wrong that the text cannot be published.',
  'front-matter-invalid':
    '§78 The block between the `---` lines is not valid YAML, or is not a list of keys with plain values.',
  'front-matter-unknown-key': '§79 The front matter has a key that does not exist.',
  'front-matter-wrong-type': '§80 A value in the front matter is not of the kind that its key needs.',
  'front-matter-of-capture':
    '§81 The capture has front matter of its own, which is read as part of the source, not as the words of an editor.',
  'digest-mismatch': '§82 The capture is not the one whose SHA-256 is in the front matter: it has been changed since.',
  'syntax-too-deep':
    '§83 The Markdown or HTML is too deeply nested or too large to be parsed safely; it was read as plain text.',
  'title-missing': '§84 The capture has no title.',
  'date-missing': '§85 The capture gives no date for the document.',
  'year-missing':
    '§86 The date gives a day and a month but no year, and nothing else in the head of the capture gives one.',
  'date-conflict': '§87 Two places in the head give different dates.',
  'date-invalid': '§88 Something written as a date is not in the calendar.',
  'date-of-other-calendar': '§115 A date is written by a Hijri calendar.',
  'date-ambiguous': '§89 A date in figures can be read with the day or the month first.',
  'why-missing': '§90 The editor has dated the document without saying why.',
  'why-without-date':
    '§91 The front matter gives a reason for a date without giving the date; the reason is not shown.',
  'weekday-mismatch': '§92 The printed weekday does not match the printed date.',
  'publisher-missing': '§93 Nothing in the capture says who published it.',
  'web-address-refused':
    '§94 The web address that the capture gives for itself may not be a link, and is shown as text: it is not of the web, names no host, has a password or something unseen in it, or hides its host.',
  'doubtful-label':
    '§111 A line inside what somebody says may name another speaker, and nothing on the page shows that it does: nobody is named for it and what follows, up to the next label. In minutes the same holds of unlabelled words below a turn.',
  'mixed-script-word': '§95 A word mixes letters of two alphabets, such as a Cyrillic letter in a Latin word.',
  'no-text': '§96 Nothing is left once furniture and metadata are set aside.',
  'list-page': '§97 The capture looks like a list of documents rather than a single one.',
  'id-invalid':
    '§98 The id of the document is too long or has characters other than a–z, 0–9 and single hyphens, or its file name gives none.',
  'id-duplicate': '§99 Two files would be published at the same address.',
  'capture-known': '§100 The archive already has this very capture, byte for byte.',
  'capture-again':
    '§101 The archive already has another capture of this document: it has the same title and date, or mostly the same paragraphs.',
  'reference-unresolved': '§102 The front matter refers to a document that does not exist.',
  'published-id-lost': '§103 A published paragraph id is gone: links to it would break.',
  'published-id-repointed': '§104 A published paragraph id would lead to other words.',
  'document-lost': '§105 A published document is no longer in the archive.',
  'address-reused': '§106 A document uses an id that used to be another document’s address.',
  'ledger-broken': '§107 A file of the ledger is damaged.',
  'ledger-behind': '§108 Something in the archive has not been published yet; its ids may still change.',
  'site-invalid': '§109 site.yaml is missing or invalid.',
  'people-invalid': '§116 The register of people, registers/people.yaml, is invalid.',
};
