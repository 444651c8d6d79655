import { forms } from './template.ts';

/** By what letters are seen to be wrong, in English. */
export const wrongLetters = {
  plain: forms(
    'One byte is not valid {encoding}.',
    '{count} bytes or runs of bytes are not valid {encoding}, the first on this line.',
  ),
  mark: 'The file begins with the mark of UTF-8 but is not in UTF-8; it was read as {encoding}.',
  mixed: forms(
    'One word or part of a word is in UTF-8, the rest of the file in {encoding}: its letters are wrong.',
    '{count} words or parts of words are in UTF-8, the first on this line, the rest of the file in {encoding}: their letters are wrong.',
  ),
  boxes: forms(
    'A sign for drawing boxes stands in a word, as where a text is read in another encoding than its own.',
    'Signs for drawing boxes stand in words in {count} places, the first on this line, as where a text is read in another encoding than its own.',
  ),
  replaced: forms(
    'A replacement character stands here: letters were lost before the capture was saved.',
    'Replacement characters stand in {count} places, the first on this line: letters were lost before the capture was saved.',
  ),
  controls: forms(
    'A control character stands in place of a letter or sign.',
    'Control characters stand in place of letters or signs in {count} places, the first on this line.',
  ),
  twice: forms(
    'A word was taken for another encoding before the capture was saved, as in “Ã©” for “é”.',
    '{count} words or parts of words, the first on this line, were taken for another encoding before the capture was saved, as in “Ã©” for “é”.',
  ),
  accents: forms(
    'One word has letters with accents alone, as Cyrillic has that is taken for windows-1252.',
    '{count} words, the first on this line, have letters with accents alone, as Cyrillic has that is taken for windows-1252.',
  ),
  capitals: forms(
    'One word begins small and goes on in capitals, as where KOI8-R is taken for windows-1251 or the other way round.',
    '{count} words, the first on this line, begin small and go on in capitals, as where KOI8-R is taken for windows-1251 or the other way round.',
  ),
  questions: forms(
    'Words of question marks alone stand here: the letters were lost before the capture was saved.',
    'Words of question marks alone stand in {count} places, the first on this line: the letters were lost before the capture was saved.',
  ),
} as const;
