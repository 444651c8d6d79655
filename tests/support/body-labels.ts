/** What a page says beside the words of its source. */
export const bodyLabels = {
  paragraph: (id: string) => `Paragraph ${id}`,
  exchange: 'Question and answer',
  inferred: 'inferred',
  caption: 'Caption',
  elision: 'left out',
  unnamed: 'nobody named',
};
