import type { Severity } from './severity.ts';

/**
 * Every problem the engine can report. The key is its permanent name.
 * `why` is for people: it is printed in `problems.md`, which is made from this table.
 */
export const problems = {
  'file-unreadable': {
    severity: 'error',
    why: 'The file cannot be opened, is too large, is a directory, or is a link that leads out of its folder.',
    hint: 'Check that the file exists, that you may read it, and that it is in the folder itself.',
  },
  'file-unwritable': {
    severity: 'error',
    why: 'A document cannot be written to the archive, for instance because the folder is protected or the disk is full.',
    hint: 'Nothing half-written was left behind. Fix what the message names and add the capture again.',
  },
  'file-ignored': {
    severity: 'warning',
    why: 'The documents folder holds a file whose name does not end like that of a capture; it is not read.',
    hint: 'If it is a document, save it as .txt, .md or .html; otherwise move it out of the folder.',
  },
  'file-empty': {
    severity: 'error',
    why: 'The capture is empty or has nothing but blank space in it.',
    hint: 'Capture the page again, or remove the file.',
  },
  'not-a-text': {
    severity: 'error',
    why: 'The file is not plain text: it is a PDF, a picture, a word-processor file or the like.',
    hint: 'Copy its text into a .txt file, or save the page as HTML.',
  },
  'reading-failed': {
    severity: 'error',
    why: 'Verbatim itself failed while reading the file. All other files are read as usual.',
    hint: 'This is a fault in Verbatim, not in the file: please report it and attach the file.',
  },
  'encoding-guessed': {
    severity: 'note',
    why: 'The file is not in UTF-8; its encoding was guessed.',
    hint: 'Look at the capture page; if letters are wrong, save the file as UTF-8.',
  },
  'encoding-broken': {
    severity: 'warning',
    why: 'Some bytes are not valid in the encoding of the file; they are shown as the replacement character.',
    hint: 'Capture the page again. The rest of the text was read.',
  },
  'front-matter-invalid': {
    severity: 'error',
    why: 'The block between the `---` lines is not valid YAML, or is not a list of keys with plain values.',
    hint: 'Write one `key: value` per line, and put values with punctuation in quotes.',
  },
  'front-matter-unknown-key': {
    severity: 'error',
    why: 'The front matter has a key that does not exist.',
    hint: 'Correct the spelling of the key or remove it; the message lists the keys there are.',
  },
  'front-matter-wrong-type': {
    severity: 'error',
    why: 'A value in the front matter is not of the kind that its key needs.',
    hint: 'Write the value in the form the message asks for.',
  },
  'front-matter-of-capture': {
    severity: 'note',
    why: 'The capture has front matter of its own, which is read as part of the source, not as the words of an editor.',
    hint: 'Nothing needs to be done. To add decisions of your own, put a block with `sha256` above it.',
  },
  'digest-mismatch': {
    severity: 'error',
    why: 'The capture is not the one whose SHA-256 is in the front matter: it has been changed since.',
    hint: 'Restore the capture. If it was captured again on purpose, put the new digest in the front matter as `sha256`.',
  },
  'syntax-too-deep': {
    severity: 'warning',
    why: 'The Markdown or HTML is too deeply nested or too large to be parsed safely; it was read as plain text.',
    hint: 'Save the page as plain text, or simplify the markup.',
  },
  'title-missing': {
    severity: 'warning',
    why: 'The capture has no title.',
    hint: 'Add `title` to the front matter.',
  },
  'date-missing': {
    severity: 'warning',
    why: 'The capture gives no date for the document.',
    hint: 'If you can tell it, add `date` to the front matter, with the reason as `why`.',
  },
  'year-missing': {
    severity: 'warning',
    why: 'The date gives a day and a month but no year, and nothing else in the head of the capture gives one.',
    hint: 'If you can tell the year, add the whole date as `date` to the front matter, with the reason as `why`.',
  },
  'date-conflict': {
    severity: 'warning',
    why: 'Two places in the head give different dates.',
    hint: 'Check both, and add the right one as `date` to the front matter, with the reason as `why`.',
  },
  'date-invalid': {
    severity: 'warning',
    why: 'Something written as a date is not in the calendar.',
    hint: 'Check the source. If you can tell the right date, add it as `date` to the front matter, with the reason as `why`.',
  },
  'date-ambiguous': {
    severity: 'warning',
    why: 'A date in figures can be read with the day or the month first.',
    hint: 'If you can tell which, add `date` to the front matter, with the reason as `why`.',
  },
  'why-missing': {
    severity: 'note',
    why: 'The editor has dated the document without saying why.',
    hint: 'Add the reason as `why` to the front matter: readers see it beside the date.',
  },
  'why-without-date': {
    severity: 'warning',
    why: 'The front matter gives a reason for a date without giving the date; the reason is not shown.',
    hint: 'Add the `date` that the reason is for, or remove `why`.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    why: 'The printed weekday does not match the printed date.',
    hint: 'Check the source. If you can tell the right date, add it as `date` to the front matter, with the reason as `why`.',
  },
  'publisher-missing': {
    severity: 'note',
    why: 'Nothing in the capture says who published it.',
    hint: 'If you know, add `publisher` to the front matter.',
  },
  'mixed-script-word': {
    severity: 'note',
    why: 'A word mixes letters of two alphabets, such as a Cyrillic letter in a Latin word.',
    hint: 'Nothing needs to be done: the text is kept as printed, and search finds the word all the same.',
  },
  'no-text': {
    severity: 'warning',
    why: 'Nothing is left once furniture and metadata are set aside.',
    hint: 'Look at the capture page: the source may be a list of documents or an empty form.',
  },
  'list-page': {
    severity: 'warning',
    why: 'The capture looks like a list of documents rather than a single one.',
    hint: 'Open the document itself and capture that page.',
  },
  'id-invalid': {
    severity: 'error',
    why: 'The id of the document is too long or has characters other than a–z, 0–9 and single hyphens.',
    hint: 'Rename the file, or give a valid `id` in the front matter.',
  },
  'id-duplicate': {
    severity: 'error',
    why: 'Two files would be published at the same address.',
    hint: 'Give one of them another `id` in the front matter.',
  },
  'capture-known': {
    severity: 'error',
    why: 'The archive already has this very capture, byte for byte.',
    hint: 'There is nothing to add. To correct the front matter, edit the document named.',
  },
  'capture-again': {
    severity: 'warning',
    why: 'The archive already has another capture of this document: it has the same title and date, or mostly the same paragraphs.',
    hint: 'Compare the two. To keep both, add this one with `--related`, which links them.',
  },
  'reference-unresolved': {
    severity: 'error',
    why: 'The front matter refers to a document that does not exist.',
    hint: 'Correct the id under `related`, or add that document.',
  },
  'published-id-lost': {
    severity: 'error',
    why: 'A published paragraph id is gone: links to it would break.',
    hint: 'Run `npm run ledger` to see what has changed and to publish it.',
  },
  'published-id-repointed': {
    severity: 'error',
    why: 'A published paragraph id would lead to other words.',
    hint: 'Run `npm run ledger` to see what has changed and to publish it.',
  },
  'document-lost': {
    severity: 'error',
    why: 'A published document is no longer in the archive.',
    hint: 'Restore the file, or run `npm run ledger` to record that it was renamed or withdrawn.',
  },
  'address-reused': {
    severity: 'error',
    why: 'A document uses an id that used to be another document’s address.',
    hint: 'Give it another `id`: a published address belongs to one document for good.',
  },
  'ledger-broken': {
    severity: 'error',
    why: 'A file of the ledger is damaged.',
    hint: 'Restore it from version control. Only `npm run ledger` may write it.',
  },
  'ledger-behind': {
    severity: 'note',
    why: 'Something in the archive has not been published yet; its ids may still change.',
    hint: 'Run `npm run ledger` to publish it.',
  },
  'site-invalid': {
    severity: 'error',
    why: 'site.yaml is missing or invalid.',
    hint: 'Correct the value the message names.',
  },
} as const satisfies Record<string, { severity: Severity; why: string; hint: string }>;

export type ProblemName = keyof typeof problems;
