import type { Problem, Severity } from './problem.ts';

/**
 * Every problem the engine can report. The key is its permanent name.
 * `why` is for people: it is printed in `problems.md`, which is made from this table.
 */
export const problems = {
  'file-unreadable': {
    severity: 'error',
    why: 'The file cannot be opened, is too large, is a directory, or is a link that leads out of the folder.',
    hint: 'Check that the file exists, may be read and lies in the folder itself.',
  },
  'file-unwritable': {
    severity: 'error',
    why: 'A document cannot be written into the archive: the folder is protected, the disk is full, or the like.',
    hint: 'Nothing half-written was left. Put right what the message names and add the capture again.',
  },
  'file-ignored': {
    severity: 'warning',
    why: 'The folder of the documents holds a file that has not the ending of a capture; it is not read.',
    hint: 'Save it as .txt, .md or .html if it is a document; else take it away.',
  },
  'file-empty': {
    severity: 'error',
    why: 'The capture holds nothing but blanks.',
    hint: 'Save the page again or remove the file.',
  },
  'not-a-text': {
    severity: 'error',
    why: 'The file is a PDF, a picture, a word-processor file or another thing that holds no plain text.',
    hint: 'Copy the text out of it into a .txt file, or save the page as HTML.',
  },
  'reading-failed': {
    severity: 'error',
    why: 'The engine itself failed on the file. The other files are read all the same.',
    hint: 'This is a fault of Verbatim: please report it with the file.',
  },
  'encoding-guessed': {
    severity: 'note',
    why: 'The bytes are not UTF-8; another encoding was recognised and used.',
    hint: 'Check the letters on the capture page; save the file as UTF-8 if they are wrong.',
  },
  'encoding-broken': {
    severity: 'warning',
    why: 'Some bytes fit no encoding and are shown as the replacement character.',
    hint: 'Capture the page again; the rest of the text is kept.',
  },
  'front-matter-invalid': {
    severity: 'error',
    why: 'The block between the --- lines is not valid YAML, or not one mapping of plain values.',
    hint: 'Write one “key: value” a line and put values that hold signs into quotes.',
  },
  'front-matter-unknown-key': {
    severity: 'error',
    why: 'The front matter has a key that means nothing here.',
    hint: 'Remove the key or correct its spelling; the known keys are listed in the message.',
  },
  'front-matter-wrong-type': {
    severity: 'error',
    why: 'A key of the front matter holds a value of the wrong kind.',
    hint: 'Give the value in the form that the message names.',
  },
  'front-matter-of-capture': {
    severity: 'note',
    why: 'The capture has front matter of its own, which is read as what the source says, not as an editor’s words.',
    hint: 'Nothing to do. Put an editor’s block with sha256 above it to add decisions.',
  },
  'digest-mismatch': {
    severity: 'error',
    why: 'The capture is not the one whose SHA-256 the front matter holds: somebody changed it.',
    hint: 'Restore the capture, or, if it was captured anew, put the new digest into the front matter.',
  },
  'syntax-too-deep': {
    severity: 'warning',
    why: 'The Markdown or HTML is nested too deeply or is too large to be parsed safely; the capture was read as plain text.',
    hint: 'Save the page as text, or simplify the markup.',
  },
  'title-missing': {
    severity: 'warning',
    why: 'No title stands in the capture.',
    hint: 'Add title to the front matter.',
  },
  'date-missing': {
    severity: 'warning',
    why: 'No date of the document stands in the text.',
    hint: 'Add date, with the reason as why, to the front matter if you can tell it.',
  },
  'year-missing': {
    severity: 'warning',
    why: 'The date has a day and a month but no year.',
    hint: 'Add date, with the reason as why, to the front matter if you can tell it.',
  },
  'date-conflict': {
    severity: 'warning',
    why: 'Two places of the head give different dates for the document.',
    hint: 'Check both; add date with the reason to the front matter.',
  },
  'date-invalid': {
    severity: 'warning',
    why: 'Something written as a date is no day of the calendar.',
    hint: 'Check the source; add date with the reason to the front matter.',
  },
  'date-ambiguous': {
    severity: 'warning',
    why: 'A date in figures can be read day first or month first.',
    hint: 'Add date with the reason to the front matter.',
  },
  'why-missing': {
    severity: 'note',
    why: 'The editor has dated the document and does not say on what ground.',
    hint: 'Add why to the front matter: readers see it beside the date.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    why: 'The weekday printed does not fit the date printed.',
    hint: 'Check the source; add date with the reason to the front matter.',
  },
  'publisher-missing': {
    severity: 'note',
    why: 'Nothing in the capture says who published it.',
    hint: 'Add publisher to the front matter.',
  },
  'mixed-script-word': {
    severity: 'note',
    why: 'A word mixes letters of two alphabets, such as a Cyrillic letter in a Latin word.',
    hint: 'Nothing to do: the text is kept as printed; search and comparison fold the letter.',
  },
  'no-text': {
    severity: 'warning',
    why: 'After what was recognised as page furniture and metadata no text is left.',
    hint: 'Check the capture page; the source may be a list page or an empty form.',
  },
  'list-page': {
    severity: 'warning',
    why: 'The capture looks like a list of documents, not like a document.',
    hint: 'Capture the page of the document itself.',
  },
  'id-invalid': {
    severity: 'error',
    why: 'The document’s id has characters other than a–z, 0–9 and single hyphens.',
    hint: 'Rename the file, or give a valid id in the front matter.',
  },
  'id-duplicate': {
    severity: 'error',
    why: 'Two files would be published at one address.',
    hint: 'Give one of them another id.',
  },
  'capture-known': {
    severity: 'error',
    why: 'The very same capture, byte for byte, is already in the archive.',
    hint: 'Nothing to add. To correct the editor’s words, edit the document that is named.',
  },
  'capture-again': {
    severity: 'warning',
    why: 'The archive already has another capture of this document: the same title and date, or mostly the same paragraphs.',
    hint: 'Compare the two. To keep both, add it with --related, which ties them together.',
  },
  'reference-unresolved': {
    severity: 'error',
    why: 'The front matter points to a document that does not exist.',
    hint: 'Correct the id or add the document.',
  },
  'published-id-lost': {
    severity: 'error',
    why: 'A paragraph id that was published is no longer there: links to it would break.',
    hint: 'Run `npm run ledger` to see what changed and to publish it.',
  },
  'published-id-repointed': {
    severity: 'error',
    why: 'A paragraph id that was published would name other words.',
    hint: 'Run `npm run ledger` to see what changed and to publish it.',
  },
  'document-lost': {
    severity: 'error',
    why: 'A document that was published is no longer in the archive.',
    hint: 'Restore the file, or run `npm run ledger` to publish that it was renamed or withdrawn.',
  },
  'address-reused': {
    severity: 'error',
    why: 'A document has an id that was the address of another one.',
    hint: 'Give it another id: a published address leads to one document for ever.',
  },
  'ledger-broken': {
    severity: 'error',
    why: 'A file of the ledger is damaged.',
    hint: 'Restore it from version control; it is written by `npm run ledger` only.',
  },
  'ledger-behind': {
    severity: 'note',
    why: 'The archive holds something that is not published yet; its ids are provisional.',
    hint: 'Run `npm run ledger` to publish it.',
  },
  'site-invalid': {
    severity: 'error',
    why: 'site.yaml is missing or does not have the form it must have.',
    hint: 'Correct the value that the message names.',
  },
} as const satisfies Record<string, { severity: Severity; why: string; hint: string }>;

export type ProblemName = keyof typeof problems;

/**
 * Makes a problem of a listed name.
 * @param name the permanent name
 * @param at file as given and 1-based line of that file, or null
 * @param message what happened, one sentence
 * @param hint what to do; the list's own hint unless a better one is known here
 */
export function problem(
  name: ProblemName,
  at: { file: string; line: number | null },
  message: string,
  hint: string = problems[name].hint,
): Problem {
  return { name, severity: problems[name].severity, file: at.file, line: at.line, message, hint };
}
