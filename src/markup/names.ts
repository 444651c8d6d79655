/*
 * What those agree on who cannot see one another: pages are written with these names, style sheets show them, and scripts in
 * the browser find them. A test holds the style sheets of the texts to the table.
 */

/** Classes of a document's text, of its earlier words and of its capture. */
export const classes = {
  /** The text of a document. */
  body: 'document-body',
  /** What stands in the text outside of turns. */
  part: 'part',
  turn: 'turn',
  /** Questions with their answers. */
  exchange: 'exchange',
  /** What a turn says, beside its speaker. */
  speech: 'speech',
  speaker: 'speaker',
  /** Within `speaker`: the name, the office and the seat as printed, a remark beside it, and that the name is not printed. */
  name: 'name',
  role: 'role',
  seat: 'seat',
  note: 'note',
  inferred: 'inferred',
  /** The number of a paragraph or line, which is the link to it. */
  number: 'n',
  /** A number that may still change while those around it may not. */
  unsettled: 'unsettled',
  /** The button that copies a paragraph's link. */
  copy: 'copy',
  heading: 'heading',
  /** A question, in the contents. */
  asked: 'q',
  stage: 'stage',
  elision: 'elision',
  /** A list. */
  items: 'items',
  dateline: 'dateline',
  caption: 'caption',
  /** A string of the interface within the text. */
  tag: 'tag',

  /** An earlier wording, folded away. */
  earlier: 'was',
  /** In place of a paragraph that is gone. */
  gone: 'gone',
  /** The name above words that somebody spoke. */
  by: 'by',
  /** What became of words that were published like this. */
  now: 'now',
  /** Old and new words, compared. */
  wording: 'wording',
  /** How a comparison is to be read. */
  key: 'key',
  /** The link to what is promised of addresses. */
  more: 'more',
  /** Said by screen readers alone. */
  unseen: 'unseen',
  /** What has happened since a link was made. */
  sinceThen: 'since-then',

  /** The lines of a capture. */
  capture: 'capture',
  line: 'line',
  /** What a line was read as. */
  as: 'as',
  /** A control of direction, made visible. */
  control: 'control',
  /** What a run of a capture is, beside `caption`. */
  text: 'text',
  label: 'label',
  metadata: 'metadata',
  furniture: 'furniture',
} as const;

/** Attributes of the same. */
export const attributes = {
  /** Digest of a paragraph's words as they stand, or stood last. */
  digest: 'data-digest',
  /** Digest of an earlier wording. */
  earlierDigest: 'data-was',
  /** The kind of a section. */
  kind: 'data-kind',
  /** The number of a control as Unicode writes it. */
  code: 'data-code',
} as const;

/** Selects the links that show numbers. */
export const numberLink = `a.${classes.number}`;
