import type { Tombstone } from '#document/permanence.ts';
import type { Plural } from './plural.ts';

const forms = (one: string, other: string): Plural => ({ one, other });

/** What the interface says in English of addresses that last: corrections, withdrawn paragraphs, versions, links. */
export const permanence = {
  title: 'Links that last',
  notice: {
    changed: 'These words were changed on {date}',
    unpublished: 'These words are not the published ones: a change has been made that is not published yet',
    gone: {
      withdrawn: 'Paragraph {number} was withdrawn on {date}',
      merged: 'Paragraph {number} was joined to another on {date}',
      split: 'Paragraph {number} was divided on {date}',
    } satisfies Record<Tombstone['fate'], string>,
    goneNumber: 'Paragraph {number}, no longer in the text',
    key: 'Struck words stood here before; underlined words stand here now.',
    removed: ['[removed: ', '] '],
    added: ['[added: ', '] '],
    into: 'Its words now stand in',
    paragraph: 'paragraph {number}',
    why: 'How links keep their words',
  },
  provisional: {
    document: 'Not yet published: paragraph numbers may still change.',
    paragraphs: forms(
      'Paragraph {numbers} is not yet published: its number may still change.',
      'Paragraphs {numbers} are not yet published: their numbers may still change.',
    ),
  },
  versions: {
    term: 'Published versions',
    name: 'Version {number}, {date}',
    present: 'the present one',
    digest: 'SHA-256',
    formerly: 'Earlier address',
    title: '{title}: version {number}, {date}',
    overline: 'Version {number} of {count}',
    was: 'The words as they were published on {date}: {reason}',
    isPresent: 'This is the present version.',
    isOld: 'This is not the present version. The words, the paragraphs or the address have changed since.',
    toPresent: 'To the document',
    address: 'Address of this version: {address}',
    speakers: 'Speakers are named as in the document today.',
    changed: 'reads differently today',
    gone: 'no longer in the text',
    empty: 'In this version the document was withdrawn.',
    others: 'Other versions',
  },
  moved: {
    title: 'This document has another address now',
    text: 'You are led there at once. If you are not, follow the link:',
  },
  withdrawn: {
    title: 'This document was withdrawn',
    text: 'It was withdrawn on {date}: {reason}',
    address: 'Its address was {address} and is not given to another document.',
    words: 'Words that were published here',
  },
  /** For the script that compares a link with the words it was made from. */
  said: {
    /** Begins the message; what happened, when and why follows. */
    changed: 'The link you followed was made when other words stood here.',
    gone: 'The link you followed was made when this paragraph still stood in the text.',
    unknown:
      'The words that the sender of this link saw here are not in the record. The link may be damaged, or older than the publication.',
    nothing: 'There is no paragraph {number} in this document.',
    dismiss: 'Close',
  },
  /** For the script that copies words with their address. */
  quote: {
    bar: 'Selected words',
    link: 'Copy link to these words',
    quotation: 'Copy quotation with citation',
    close: 'Close',
    hint: 'Words selected. Press Tab to copy a link to them or to quote them.',
    linkCopied: 'Link to these words in paragraph {number} copied',
    linkCopiedRange: 'Link to these words, from paragraph {first} to {last}, copied',
    paragraphCopied:
      'Link to paragraph {number} copied. These words stand in the text more than once, and no link can lead to them alone.',
    quotationCopied: 'Quotation with citation copied',
    failed: 'This could not be copied; your browser does not allow it. Here it is, to copy by hand:',
    words: '“{words}”',
    spoken: '{speaker}: {words}',
    source: '{speaker}“{title}”, {date}{publisher}, {paragraphs}. {address}',
    speaker: '{speaker}, ',
    publisher: ', {publisher}',
    paragraph: 'paragraph {number}',
    paragraphs: 'paragraphs {first}–{last}',
  },
  page: {
    intro:
      'Whoever cites a paragraph should be able to rely on it in twenty years. This page says what this record promises of its addresses, how it keeps the promise, and what it cannot promise.',
    parts: [
      {
        id: 'numbers',
        heading: 'A number belongs to its words',
        text: [
          'Each paragraph has a number in the margin, and its address ends in that number: #p12 is paragraph 12. Once a document is published, the number stays with these words. It is not given to other words and is not used again.',
          'A paragraph that is put in later gets the number of the one before it with a letter: 12a stands between 12 and 13. One that is put in before the first is 0a. So the numbers after it stay as they are.',
          'Until a document is published its numbers may change. The page says so.',
        ],
      },
      {
        id: 'changes',
        heading: 'When words are corrected',
        text: [
          'A text is a copy of what its source said, and copies are corrected: a word was misread, a page was captured anew, the source itself put something right. The paragraph keeps its number as long as most of its words stay. Below it stands the day of the change, the reason, and the old wording compared with the new one.',
          'Other quotation marks, dashes, blanks or capitals do not count as other words.',
        ],
      },
      {
        id: 'gone',
        heading: 'When a paragraph goes',
        text: [
          'A paragraph that is withdrawn, or whose words become part of another one, leaves a mark at its place. The mark has the old number, so that old links lead to it. It says when and why the paragraph went, shows its last words, and leads to where they stand now. These marks are not found by the search.',
          'Where it is not clear whether two paragraphs are the same, the old one is withdrawn and the new one gets a new number. Nothing is guessed.',
        ],
      },
      {
        id: 'links',
        heading: 'A link that knows what was seen',
        text: [
          'A link that is copied here carries a short sign of the words as they were, such as ?said=h3f9k2a. When the words have changed by the time somebody follows it, the page says so, opens the old wording beside the new one, and gives the day and the reason. If the sign fits no words that were ever published, the page says that too.',
          'The sign is made from the words alone. It says nothing about who copied the link or when. Like the rest of an address it reaches the host of this site when the link is followed, and nobody else. It tells the wordings of a paragraph apart; it is no seal and proves nothing against forgery.',
          'Without JavaScript such a link leads to the paragraph as any other does, and the earlier wordings are still there to be opened.',
        ],
      },
      {
        id: 'quoting',
        heading: 'A link to some words, and a quotation',
        text: [
          'Select words in a text, and you can copy a link that leads to exactly these words, or the words themselves with their speaker, title, date, publisher and address. By keyboard: after selecting, press Tab. Most browsers mark the linked words; those that cannot lead to the paragraph.',
        ],
      },
      {
        id: 'versions',
        heading: 'Versions',
        text: [
          'Each time a document is published with other words, that state gets a number, a date, a reason and a checksum (SHA-256 of the words of all paragraphs). All are listed beside the document. Each has an address of its own that shows the words as they were then, from the first publication on: cite it where it matters which wording you saw.',
        ],
      },
      {
        id: 'addresses',
        heading: 'When a document gets another address, or goes',
        text: [
          'The old address of a document goes on leading to the new one. The number of the paragraph is carried over; without JavaScript some hosts lead to the beginning of the document instead. If a whole document is withdrawn, its address stays and says so, with the words that were published there.',
        ],
      },
      {
        id: 'not-promised',
        heading: 'What is not promised',
        text: [
          'The sources themselves may change or vanish; what is kept here is what was captured. Nobody checks that a source still says what it said.',
          'Numbers and checksums show that words are the ones that were published here. They do not show that the source was right, or that this copy of it is.',
          'Headings, remarks such as “(Applause.)” and captions have no numbers, so that no link leads to them alone.',
          'Whether two wordings are the same paragraph is decided by a rule that counts words in common and looks at their order. It is tested with many kinds of edits, but a rule is not a reader: it may take a small change for a correction where the meaning was turned round. That is why the old wording is always shown.',
          'All this holds as long as somebody keeps these files at this address. They are plain files that any host can serve, so that somebody else can.',
        ],
      },
    ],
  },
};
