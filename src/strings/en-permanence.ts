import type { Cause, Tombstone } from '#document/permanence.ts';
import { page } from './en-page.ts';
import { forms } from './template.ts';

/** What the interface says in English of addresses that last: corrections, withdrawn paragraphs, versions, links. */
export const permanence = {
  title: 'Links that last',
  notice: {
    changed: 'These words were changed on {date}',
    divided: 'These words were divided on {date}',
    moved: 'These words went to another place on {date}',
    unpublished: 'This wording differs from the published one; the change has not been published yet',
    gone: {
      withdrawn: 'Paragraph {number} was withdrawn on {date}',
      merged: 'Paragraph {number} was merged into another on {date}',
      split: 'Paragraph {number} was split on {date}',
      elsewhere: 'Paragraph {number} was taken out on {date}; its words stand elsewhere',
    } as const satisfies Record<Tombstone['fate'] | 'elsewhere', string>,
    goneNumber: 'Paragraph {number}, no longer in the text',
    key: 'Words struck through were removed; underlined words were added.',
    removed: { before: '[removed: ', after: '] ' },
    added: { before: '[added: ', after: '] ' },
    into: 'These words, or some of them, now stand in',
    paragraph: 'paragraph {number}',
    paragraphOf: 'paragraph {number} of “{title}”',
    howLinksLast: 'How links last',
  },
  provisional: {
    document: 'The paragraph numbers on this page are not final yet.',
    paragraphs: forms(
      'Paragraph {numbers} is new: its number is not final yet.',
      'Paragraphs {numbers} are new: their numbers are not final yet.',
    ),
  },
  versions: {
    term: 'Published versions',
    terms: forms('Published version', 'Published versions'),
    name: 'Version {number}, {date}',
    present: 'current',
    all: forms('{count} version', 'All {count} versions'),
    checksums: 'What it was made from, and checksums',
    cause: 'What changed',
    causes: {
      first: 'Nothing had been published before',
      source: 'The capture of the source',
      reading: 'How the same capture was read',
      address: 'The address of the document',
      withdrawn: 'The document was withdrawn',
      unknown: '',
    } as const satisfies Record<Cause, string>,
    digest: 'SHA-256 of the words',
    capture: 'SHA-256 of the capture',
    seal: 'Seal',
    published: 'Published {moment}.',
    text: 'Text of version {number}',
    list: 'Published versions of “{title}”',
    listText:
      'Every state in which this document was published, the last one first. Each has an address of its own that does not change.',
    forPrograms: 'For programs:',
    timemap: 'list of versions (RFC 7089)',
    ledger: 'record of every paragraph, with seals',
    formerly: 'Earlier address',
    title: '{title}: version {number}, {date}',
    overline: 'Version {number} of {count}',
    was: 'The words as published on {date}: {reason}',
    isPresent: 'This is the current version.',
    isOld: 'This is not the current version: a later one has been published.',
    toPresent: 'Go to the document',
    address: 'Address of this version: {address}',
    speakers: 'Speakers are named as they were in this version; where that was not recorded, nobody is named.',
    changed: 'reads differently today',
    gone: 'no longer in the text',
    empty: 'This version records the withdrawal of the document.',
    others: 'Other versions',
  },
  moved: {
    title: 'This document has a new address',
    text: 'If you are not taken there at once, follow this link:',
    paragraph: 'Go to paragraph {number}',
    line: 'Go to line {number}',
  },
  withdrawn: {
    title: 'This document was withdrawn',
    text: 'It was withdrawn on {date}: {reason}',
    address: 'Its address was {address} and will not be given to another document.',
    words: 'Text that was published here',
  },
  linkedWords: page.linkedWords,
  quote: page.quote,
  page: {
    /** Below the part `seals`. */
    root: 'Checksum of everything published here (SHA-256):',
    list: 'Seals of all documents',
    stamp: 'Stamp of it made by others ({file})',
    intro:
      'Anyone who cites a paragraph should be able to rely on the citation in twenty years. This page says what this record promises about its addresses, how it keeps that promise, and what it cannot promise.',
    parts: [
      {
        id: 'numbers',
        heading: 'A number belongs to its words',
        text: [
          'Each paragraph has a number in the margin, and its address ends in that number: #p12 is paragraph 12. §30 Once a document is published, the number stays with those words. §31 It is never given to other words or used again.',
          '§32 A paragraph added later takes the number of the one before it, with a letter: 12a stands between 12 and 13. A paragraph added before the first is 0a. §33 The numbers that follow stay as they are.',
          '§34 Until a document is published, its numbers may change. The page says so.',
        ],
      },
      {
        id: 'changes',
        heading: 'When words are corrected',
        text: [
          'A text is a copy of what its source said, and copies are corrected: a word was misread, a page was captured again, or the source itself made a correction. §35 The paragraph keeps its number as long as most of its words stay. §36 Below it are the date of the change, the reason, and the old wording compared with the new.',
          '§37 Different quotation marks, dashes, spacing or capitals do not count as different words.',
        ],
      },
      {
        id: 'gone',
        heading: 'When a paragraph is removed',
        text: [
          '§38 A paragraph that is withdrawn, or whose words become part of another, leaves a marker in its place. §39 The marker keeps the old number, so old links still lead to it. §40 It says when and why the paragraph was removed, shows its last words, and links to where they are now. §41 Search does not find these markers.',
          '§42 Where it is not clear whether two paragraphs are the same, the old one is withdrawn and the new one gets a new number. Nothing is guessed.',
        ],
      },
      {
        id: 'links',
        heading: 'Links that remember the wording',
        text: [
          '§43 A link copied here carries a short fingerprint of the wording, such as ?said=h3f9k2a. §44 If the words have changed by the time someone follows it, the page says so, opens the old wording beside the new, and gives the date and the reason. §45 If the fingerprint matches no words that were ever published, the page says that too.',
          '§46 The fingerprint is made from the words alone. It says nothing about who copied the link or when. §47 Like the rest of an address, it reaches the host of this site when the link is followed, and no one else. It tells the wordings of a paragraph apart; it is not a signature, and it is no proof against forgery.',
          '§48 Without JavaScript, such a link leads to the paragraph like any other, and the earlier wordings are still there to be opened.',
        ],
      },
      {
        id: 'quoting',
        heading: 'Linking to a passage, and quoting it',
        text: [
          '§49 Select words in a text to copy a link that leads to exactly those words, or the words themselves with their speaker, title, date, publisher and address. §50 With a keyboard, press Tab after selecting. Most browsers highlight the linked words; the others lead to the paragraph.',
        ],
      },
      {
        id: 'versions',
        heading: 'Versions',
        text: [
          '§51 Each time a document is published with different words, other speakers or another capture, that version gets a number, a date, a reason and a checksum (SHA-256 of the words of all paragraphs). §52 All versions are listed beside the document. §53 Each has its own address, from the first publication on, and shows the words as they were then. Cite it where it matters which wording you saw.',
        ],
      },
      {
        id: 'addresses',
        heading: 'When a document moves or is withdrawn',
        text: [
          '§54 The old address of a document continues to lead to the new one, and to the same paragraph. §55 Without JavaScript, some hosts show a page in between, with a link to the document and one to that paragraph. §56 If a whole document is withdrawn, its address remains and says so, with the words that were published there.',
        ],
      },
      {
        id: 'seals',
        heading: 'How anyone can check it',
        text: [
          '§57 Each version is sealed: a checksum covers its date and reason, the page it was read from, every paragraph with its speaker, and the seal of the version before. §58 One more checksum covers the last seal of every document. §59 Whoever keeps a copy of it can tell later whether anything published until then was changed or left out.',
        ],
      },
      {
        id: 'not-promised',
        heading: 'What is not promised',
        text: [
          'The sources themselves may change or disappear; what is kept here is what was captured. No one checks that a source still says what it said.',
          'Numbers and checksums show that the words are the ones published here. They do not show that the source was right, or that this copy of it is.',
          '§60 Headings, remarks such as “(Applause.)” and captions have no numbers, so no link leads to them alone.',
          '§61 Whether two wordings are the same paragraph is decided by a rule that counts the words they share and looks at their order. It is tested with many kinds of edits, but a rule is not a reader: it may treat as a correction a small change that reverses the meaning. That is why the old wording is always shown.',
          'All this holds as long as someone keeps these files at this address. §62 They are plain files that any host can serve, so that someone else can take over.',
        ],
      },
    ],
  },
} as const;
