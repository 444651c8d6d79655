import { forms } from './template.ts';

/**
 * What the scripts on the page of a document say in English. It goes to the browser as a file of its own, kept for all pages;
 * so nothing but this stands here.
 */
export const page = {
  /** BCP 47 for numbers. */
  locale: 'en-GB',
  contents: {
    title: 'Contents',
    speaker: 'Speaker',
    everybody: 'All speakers',
    speakerOption: '{name} ({count})',
    questions: 'Questions only',
    shown: forms('{count} statement', '{count} statements'),
    keys: 'Keys j and k: next and previous',
    close: 'Close',
  },
  copy: {
    link: 'Copy link to paragraph {number}',
    copied: 'Link to paragraph {number} copied',
    failed: 'The link could not be copied. You can copy it from the address bar.',
  },
  highlight: {
    shown: 'Marked: {words}',
    place: '{number} of {count}',
    /** Of the words that were to be marked. */
    nothing: 'Not found in this text: {words}',
    previous: 'Previous match',
    next: 'Next match',
    keys: 'Keys n and p',
    clear: 'Remove marks',
  },
  /** For the script that compares a link with the words it was made from. */
  linkedWords: {
    /** Begins the message; what happened, when and why follows. */
    changed: 'The link you followed was made when the wording was different.',
    gone: 'The link you followed was made when this paragraph was still in the text.',
    unknown:
      'The words that the sender of this link saw are not in the record. The link may be damaged, or may have been made before the document was published.',
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
      'Link to paragraph {number} copied. These words occur more than once in the text, so no link can lead to them alone.',
    quotationCopied: 'Quotation with citation copied',
    failed: 'Your browser does not allow this to be copied for you. Copy it by hand:',
    words: '“{words}”',
    spoken: '{speaker}: {words}',
    source: '{speaker}“{title}”, {date}{publisher}, {paragraphs}. {address}',
    speaker: '{speaker}, ',
    publisher: ', {publisher}',
    paragraph: 'paragraph {number}',
    paragraphs: 'paragraphs {first}–{last}',
  },
} as const;
