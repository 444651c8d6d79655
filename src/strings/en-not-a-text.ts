/** What a file is that is no text, in English. */
export const notAText = {
  pdf: 'This is not a text file: it is a PDF.',
  zip: 'This is not a text file: it is a ZIP archive, as Word, Excel and EPUB files are.',
  word: 'This is not a text file: it is a Word document.',
  'open-document': 'This is not a text file: it is an OpenDocument of LibreOffice or the like.',
  message:
    'This is an encoded mail, or a page saved as one: its letters are written as figures, or its parts say the same twice.',
  rtf: 'This is not a text file: it is a document in RTF.',
  'web-archive': 'This is not a text file: it is a web archive.',
  controls: 'This is not a text file: it is full of control characters, as pictures and programs are.',
} as const;
