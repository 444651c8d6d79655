import type { EditorWords } from '#document/editor.ts';
import type { EdtfFault } from '#document/edtf-fault.ts';
import { kinds } from '#document/kind.ts';
import type { ProblemName } from '#document/problems.ts';
import type { ProblemValues } from '#document/problem-values.ts';
import type { Site } from '#document/site.ts';
import { brokenLedger } from './en-broken-ledger.ts';
import { value, yaml } from './en-front-matter.ts';
import { notAText } from './en-not-a-text.ts';
import { wrongLetters } from './en-wrong-letters.ts';
import { forms, type Plural, type Template } from './template.ts';

/**
 * A sentence that says what happened, with every value in it: where a number decides, in its forms; with a hint of its
 * own where that of the name would not help.
 */
type Sentence<Name extends string> = SentenceFrom<Template<Name> & string>;
type SentenceFrom<Text extends string> =
  Text | Plural<Text> | { readonly message: Text | Plural<Text>; readonly hint: string };

/** The values that stand in a sentence; those of the fault of a date stand in the words of the fault. */
type Told<Values> = ('datefault' extends keyof Values ? Exclude<keyof Values, 'text' | 'other'> : keyof Values) &
  string;

/** A sentence for every variant of every name. */
type Sentences = {
  readonly [Name in ProblemName]: {
    readonly [Variant in keyof ProblemValues[Name]]: Sentence<Told<ProblemValues[Name][Variant]>>;
  };
};

const UTF_8 = 'Save the front matter as UTF-8; the capture below it may keep its own encoding.';
const SPELLING = 'Check the spelling, and the folder you are in.';
const PERMISSION = 'Give yourself permission to read it.';
const LINK = 'Replace the link with the file itself.';
const SHORTER = 'Give the file a shorter name.';
const DISK = 'Check that the file is intact and its disk is connected.';

const folder = <const Hint extends string>(hint: Hint) =>
  ({ message: 'The folder cannot be opened ({code}); nothing in it was read.', hint }) as const;

/** The words of problems in English. */
export const problems = {
  sentences: {
    'file-unreadable': {
      missing: { message: 'There is no such file.', hint: SPELLING },
      'name-not-utf8': {
        message: 'The name is not written in UTF-8, so that no program can open it by what it shows.',
        hint: 'Give it another name, or convert it: `convmv -f cp1251 -t utf8 --notest` for one in Russian.',
      },
      directory: {
        message: 'This is a directory, not a file.',
        hint: 'Give the directory a name that does not end like that of a capture, or remove it.',
      },
      'no-file': {
        message: 'This is not an ordinary file.',
        hint: 'Save the text in a file; to read from a pipe, give - as the path.',
      },
      'leads-out': {
        message: 'The file is a link that leads out of its folder.',
        hint: 'Replace the link with a copy of the file.',
      },
      'leads-nowhere': {
        message: 'The link leads nowhere.',
        hint: 'Replace the link with the file itself, or remove it.',
      },
      'too-large': {
        message: 'The file has {size} MB; at most {most} MB can be read.',
        hint: 'A capture is a single document: save each in a file of its own, and pages without their pictures.',
      },
      'input-too-large': {
        message: 'More than {most} MB come from standard input; the rest was not read.',
        hint: 'A capture is a single document: give each by itself, and pages without their pictures.',
      },
      forbidden: { message: 'You may not read this file.', hint: PERMISSION },
      'link-loop': { message: 'The link leads to itself.', hint: LINK },
      'path-too-long': { message: 'The path is too long.', hint: SHORTER },
      'not-a-folder': { message: 'Part of the path is not a directory.', hint: SPELLING },
      system: { message: 'The file cannot be read ({code}).', hint: DISK },
      'no-folder': { message: 'There is no such folder.', hint: SPELLING },
      'folder-forbidden': folder(PERMISSION),
      'folder-link-loop': folder(LINK),
      'folder-path-too-long': folder(SHORTER),
      'folder-not-a-folder': {
        message: 'A file stands where a folder is needed ({code}); nothing was read.',
        hint: 'Move the file elsewhere, and put the folder in its place.',
      },
      'folder-system': folder(DISK),
      'empty-path': 'The path is empty.',
      'no-captures': {
        message: 'There are no captures in this folder.',
        hint: 'Captures are files whose names end in .txt, .md or .html.',
      },
    },
    'file-unwritable': {
      forbidden: 'It cannot be written to the archive: you may not write to the folder ({folder}).',
      'read-only': 'It cannot be written to the archive: the disk is read-only ({folder}).',
      'disk-full': 'It cannot be written to the archive: the disk is full ({folder}).',
      quota: 'It cannot be written to the archive: your disk quota is used up ({folder}).',
      'not-a-folder': 'It cannot be written to the archive: part of the path is a file, not a folder ({folder}).',
      'path-too-long': 'It cannot be written to the archive: the path is too long ({folder}).',
      system: 'It cannot be written to the archive: {fault} ({folder}).',
    },
    'file-ignored': {
      ending: 'The file ends in {ending} and is not read; captures end in .txt, .md or .html.',
      'no-ending': 'The file has no ending and is not read; captures end in .txt, .md or .html.',
    },
    'file-empty': { plain: 'There is no text in the capture.' },
    'not-a-text': notAText,
    'reading-failed': { plain: 'Verbatim failed while reading this file: {fault}.' },
    'encoding-guessed': { plain: 'The file is not in UTF-8; it was read as {encoding}.' },
    'encoding-broken': wrongLetters,
    'letters-lost': {
      plain: 'The letters of this text are wrong: {percent} in a hundred show it, and others will be wrong with them.',
    },
    'front-matter-invalid': {
      ...yaml,
      language: {
        message: 'The front matter is written in “{language}”; only YAML is read.',
        hint: 'Begin it with a line that has only `---`, and write one `key: value` per line.',
      },
      'never-closed': {
        message: 'The front matter that begins here is never closed by a `---` line.',
        hint: 'Add a line that has only `---` below the last key.',
      },
      encoding: { message: 'The front matter is not in UTF-8.', hint: UTF_8 },
      'wide-encoding': { message: 'The file is in UTF-16, and so is its front matter.', hint: UTF_8 },
      second: {
        message: 'A second block of front matter begins on this line; only the first is read.',
        hint: 'Move the keys of the second block into the first, and remove the second with its `---` lines.',
      },
      misplaced: {
        message: 'There is blank space before the front matter, so it was read as part of the text.',
        hint: 'Remove everything before the first `---`.',
      },
    },
    'front-matter-unknown-key': {
      plain: '“{key}” is not a key of the front matter. The keys are {keys}.',
      misspelt: '“{key}” is not a key of the front matter. Did you mean “{meant}”? The keys are {keys}.',
    },
    'front-matter-wrong-type': value,
    'front-matter-of-capture': {
      plain: 'The capture begins with front matter written by its publisher or by a converter.',
    },
    'digest-mismatch': {
      plain: 'The front matter gives the digest {given}, but that of the capture is {actual}.',
      crlf: 'The front matter gives the digest {given}, but that of the capture is {actual}; with CRLF line endings the two would match.',
      lf: 'The front matter gives the digest {given}, but that of the capture is {actual}; with LF line endings the two would match.',
    },
    'syntax-too-deep': {
      plain: 'The markup that begins on this line is too deeply nested or too large; it was read as plain text.',
    },
    'title-missing': { plain: 'The capture has no title.' },
    'date-missing': { plain: 'The capture gives no date for the document.' },
    'year-missing': {
      plain:
        'The date {yearless} {ground}, but it has no year, and no full date in the head is close enough to supply one.',
    },
    'date-conflict': {
      plain: 'The date {date} {ground}, but {other} {otherground}.',
      'published-before': 'The date {date} {ground}, but the page was published before it, on {published}.',
    },
    'date-invalid': { plain: '“{printed}” is written as a date but is not in the calendar.' },
    'date-of-other-calendar': {
      'solar-hijri': '“{printed}” is a date of the solar Hijri calendar, and is kept as printed.',
      'lunar-hijri': '“{printed}” is a date of the lunar Hijri calendar, and is kept as printed.',
      hijri: '“{printed}” has a year of the Hijra, solar or lunar, and is kept as printed.',
    },
    'date-ambiguous': { plain: 'The date can be read with the day or the month first; it is kept as {date}.' },
    'why-missing': { plain: 'The front matter dates the document {date} without saying why.' },
    'why-without-date': {
      plain: 'The front matter gives a reason as `why` but no `date`, so the reason is not shown.',
    },
    'weekday-mismatch': { plain: 'The printed weekday does not match the printed date, {date}.' },
    'publisher-missing': { plain: 'Nothing in the capture says who published it.' },
    'web-address-refused': {
      scheme:
        'The web address “{address}” is shown as text: it is not of the web, which begins with https:// or http://.',
      'no-host': 'The web address “{address}” is shown as text: it does not say on which host the page is.',
      password: 'The web address “{address}” is shown as text: it has a name or password before its host.',
      unseen:
        'The web address “{address}” is shown as text: it has blanks, controls or other characters in it that nobody sees.',
      host: 'The web address “{address}” is shown as text: it has no host, or one that is not what it looks like.',
    },
    'doubtful-label': {
      plain: '“{label}:” may name another speaker: nobody is named for what follows.',
      'below-turn': 'Nothing shows who says this line below a turn: nobody is named for it and what follows.',
    },
    'mixed-script-word': {
      plain: 'The word “{word}” mixes Latin and Cyrillic letters.',
      more: forms(
        'The word “{word}” mixes Latin and Cyrillic letters; so does one more word.',
        'The word “{word}” mixes Latin and Cyrillic letters; so do {count} more words.',
      ),
    },
    'no-text': { plain: 'Nothing is left once furniture and metadata are set aside.' },
    'list-page': {
      'page-numbers': 'This looks like a list of documents: it has the page numbers of a list.',
      'read-on': 'This looks like a list of documents: it has one “read more” link after another.',
    },
    'id-invalid': { ...value, nameless: 'The file name has no letter or figure of which an id could be made.' },
    'id-duplicate': {
      plain: '“{id}” is already the id of {file}.',
      taken: '“{id}” is already the id of a document.',
    },
    'capture-known': { plain: 'This capture is already in the archive as {file}.' },
    'capture-again': {
      'same-words': 'It looks like another capture of {file}: {percent} % of its words stand in the same paragraphs.',
      'same-title': 'It looks like another capture of {file}: it has the same title and the same date.',
    },
    'reference-unresolved': { plain: '`related` names “{other}”, but there is no such document.' },
    'published-id-lost': {
      plain: '¶ {id} of {document} was published and is {fate}.',
      moved: '¶ {id} of {document} was published and is {fate}; its words are now in {into}.',
    },
    'published-id-repointed': {
      plain: '¶ {id} of {document} would lead to other words than those published under it.',
    },
    'document-lost': {
      plain: 'The document {document} was published but is not in the archive.',
      renamed: 'The document {document} was published but is not in the archive; it seems to be {now} now.',
    },
    'address-reused': {
      plain: '{id} used to be the address of {document} and must keep leading there.',
      withdrawn: '{id} is the address of a document that was withdrawn, and this is another document.',
    },
    'ledger-broken': brokenLedger,
    'ledger-behind': {
      differs: '{document} differs from its published version.',
      unpublished: '{document} has not been published yet; its ids may still change.',
    },
    'site-invalid': {
      ...yaml,
      unreadable: {
        message: 'The file is missing or cannot be read.',
        hint: 'An archive is a folder with site.yaml and documents/ in it; CONTENT_DIR says where it is.',
      },
      'unknown-key': '“{key}” is not a key of site.yaml. The keys are {keys}.',
      'misspelt-key': '“{key}” is not a key of site.yaml. Did you mean “{meant}”? The keys are {keys}.',
      value: '`{key}` must be {form}.',
      control: '`{key}` must be {form} without control characters.',
      'missing-key': { message: '`{key}` is missing; it must be {form}.', hint: 'Add `{key}` to the file.' },
    },
    'people-invalid': {
      ...yaml,
      unreadable: { message: 'The file cannot be read.', hint: 'Check that it is a file and that you may read it.' },
      id: {
        message: '“{key}” cannot be the id of a person.',
        hint: 'An id is lower-case words without accents joined by hyphens, like `emomali-rahmon`.',
      },
      person: {
        message: 'What stands below “{key}” does not describe a person.',
        hint: 'It needs `name: …` and may have `spellings: […]`, a list of other ways in which texts write it.',
      },
    },
  },
  /** What to do, where a sentence has no hint of its own. */
  hints: {
    'file-unreadable': 'Check that the file exists, that you may read it, and that it is in the folder itself.',
    'file-unwritable': 'Nothing half-written was left behind. Fix what the message names and add the capture again.',
    'file-ignored': 'If it is a document, save it as .txt, .md or .html; otherwise move it out of the folder.',
    'file-empty': 'Capture the page again, or remove the file.',
    'not-a-text': 'Copy its text into a .txt file, or save the page as HTML.',
    'reading-failed': 'This is a fault in Verbatim, not in the file: please report it and attach the file.',
    'encoding-guessed': 'Look at the capture page; if letters are wrong, save the file as UTF-8.',
    'encoding-broken': 'Look at the line. Capture the page again and save it as UTF-8; the rest of the text was read.',
    'letters-lost': 'Capture the page again in its own encoding and save it as UTF-8, the whole file in one encoding.',
    'front-matter-invalid': 'Write one `key: value` per line, and put values with punctuation in quotes.',
    'front-matter-unknown-key': 'Correct the spelling of the key or remove it; the message lists the keys there are.',
    'front-matter-wrong-type': 'Write the value in the form the message asks for.',
    'front-matter-of-capture':
      'Nothing needs to be done. To add decisions of your own, put a block with `sha256` above it.',
    'digest-mismatch':
      'Restore the capture. If it was captured again on purpose, put the new digest in the front matter as `sha256`.',
    'syntax-too-deep': 'Save the page as plain text, or simplify the markup.',
    'title-missing': 'Add `title` to the front matter.',
    'date-missing': 'If you can tell it, add `date` to the front matter, with the reason as `why`.',
    'year-missing':
      'If you can tell the year, add the whole date as `date` to the front matter, with the reason as `why`.',
    'date-conflict': 'Check both, and add the right one as `date` to the front matter, with the reason as `why`.',
    'date-invalid':
      'Check the source. If you can tell the right date, add it as `date` to the front matter, with the reason as `why`.',
    'date-of-other-calendar': 'Add the same day of the Gregorian calendar as `date`, with the reason as `why`.',
    'date-ambiguous': 'If you can tell which, add `date` to the front matter, with the reason as `why`.',
    'why-missing': 'Add the reason as `why` to the front matter: readers see it beside the date.',
    'why-without-date': 'Add the `date` that the reason is for, or remove `why`.',
    'weekday-mismatch':
      'Check the source. If you can tell the right date, add it as `date` to the front matter, with the reason as `why`.',
    'publisher-missing': 'If you know, add `publisher` to the front matter.',
    'web-address-refused': 'If you know the address of the page, add it as `url` to the front matter.',
    'doubtful-label':
      'Compare with the source. If the words belong to the speaker above, nothing is lost: they stand on the page without a name.',
    'mixed-script-word':
      'Nothing needs to be done: the text is kept as printed, and search finds the word all the same.',
    'no-text': 'Look at the capture page: the source may be a list of documents or an empty form.',
    'list-page': 'Open the document itself and capture that page.',
    'id-invalid': 'Rename the file, or give a valid `id` in the front matter.',
    'id-duplicate': 'Give one of them another `id` in the front matter.',
    'capture-known': 'There is nothing to add. To correct the front matter, edit the document named.',
    'capture-again': 'Compare the two. To keep both, add this one with `--related`, which links them.',
    'reference-unresolved': 'Correct the id under `related`, or add that document.',
    'published-id-lost': 'Run `npm run ledger` to see what has changed and to publish it.',
    'published-id-repointed': 'Run `npm run ledger` to see what has changed and to publish it.',
    'document-lost': 'Restore the file, or run `npm run ledger` to record that it was renamed or withdrawn.',
    'address-reused': 'Give it another `id`: a published address belongs to one document for good.',
    'ledger-broken': 'Restore it from version control. Only `npm run ledger` may write it.',
    'ledger-behind': 'Run `npm run ledger` to publish it.',
    'site-invalid': 'Correct the value the message names.',
    'people-invalid': 'Correct the line the message names.',
  },
  /** Values that are names of something and so have words of their own, by the placeholder they stand for. */
  terms: {
    /** The form of every value of the front matter and of `site.yaml`. */
    form: {
      id: 'lower-case words and figures joined by single hyphens, such as 2020-02-24-news-conference',
      sha256: '64 hexadecimal digits in lower case',
      title: 'a text',
      kind: `one of ${kinds.join(', ')}`,
      language: 'a language tag such as en, ru or tg',
      date: 'an EDTF date such as 2012-10-05, 2023-05 or 2023-05-10/2023-06-15',
      why: 'a text',
      place: 'a text',
      publisher: 'a text',
      url: 'a web address such as https://record.example/page, without blanks, password or hidden characters',
      captured: 'a day such as 2024-03-01, or an instant such as 2024-03-01T09:30:00Z',
      provenance: 'a text',
      related: 'a list of document ids, such as [2020-02-24-news-conference]',
      subtitle: 'a text',
      description: 'a text',
      address: 'the web address at which the site is published, such as https://record.example/, without ? and #',
      about: 'a list of paragraphs, each after a hyphen of its own',
      rights: 'a list of paragraphs, each after a hyphen of its own',
      contact: 'a mail address or a web address',
      searchTextsUpTo: 'a number of documents such as 2000',
    },
    /** Why a text is no date, as the rest of a sentence. */
    datefault: {
      length: 'the date is longer than {other} characters',
      form: '“{text}” is not of the form YYYY, YYYY-MM or YYYY-MM-DD',
      month: '“{text}” has a month that does not exist',
      day: '“{text}” is not a day in the calendar',
      'day-without-month': '“{text}” gives a day without a month',
      grouping: '“{text}” is a quarter or another part of a year, of which only the seasons 21 to 24 are taken',
      season: '“{text}” gives a season with a day or without a year',
      'season-in-period': '“{text}” is a season, which can only stand alone',
      'qualifier-of-grouping': '“{text}” qualifies a season or masked digits, which are vague already',
      ends: '“{text}” has more than two ends',
      'no-end': 'an interval needs a date at one end',
      order: '“{text}” is later than “{other}”',
      'open-inside': '“{text}” has an open end that is neither at the beginning nor at the end of the set',
      'unlike-ends': '“{text}” must go from one plain year, month or day to another of the same form',
    },
    fate: {
      kept: 'kept',
      revised: 'revised',
      moved: 'moved',
      split: 'split',
      merged: 'merged',
      withdrawn: 'withdrawn',
      restored: 'restored',
    },
  },
  /** A value given by an editor among others, and one that is a list or a mapping. */
  given: '“{value}”',
  givenOther: 'something that is not a text',
} as const satisfies {
  sentences: Sentences;
  hints: Record<ProblemName, string>;
  terms: {
    form: Record<keyof EditorWords | keyof Site, string>;
    datefault: Record<EdtfFault['name'], string>;
    fate: Record<ProblemValues['published-id-lost']['plain']['fate'], string>;
  };
  given: string;
  givenOther: string;
};
