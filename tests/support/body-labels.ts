/** What a page says beside the words of its source. */
export const bodyLabels = {
  exchange: 'Question and answer',
  inferred: 'inferred',
  caption: 'Caption',
  elision: 'left out',
  unnamed: 'nobody named',
};
