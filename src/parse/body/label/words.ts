import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** Capitalised words that open a sentence with a colon and are nobody's name. */
export const NO_LABEL = allWords('notInLabels');

/** Posts that begin with a word which elsewhere opens a sentence. */
export const SPOUSES = compile(`^${oneOf(allWords('spousePosts'))}$`, 'iu');

/** Words with which a sentence begins and no label. */
export const OPENERS = allWords('sentenceWords', 'sentenceOpeners');

/** Those of them that open a label in capitals. */
export const LABEL_ARTICLES = allWords('labelArticles');

/** `No.` inside a label. */
export const NUMBERS = new Set(capitalised(allWords('numberAbbreviations')));

/** A verb, or a word like one, that announces a quotation or a list: what it ends is no label. */
export const VERB_AT_END = compile(`(?:^|\\s)${oneOf(allWords('verbsThatQuote'))}$`, 'iu');

/** `С российской стороны:` opens a list of those present. */
export const isSide = (text: string): boolean => SIDE.test(text.toLowerCase());
const SIDE = compile(`^${oneOf(allWords('sidePhrases')).replaceAll('…', '\\p{L}+(?: \\p{L}+)?')}$`, 'u');

/** `Dear Minister`: said to somebody, whose name stands before no words of his own. */
export const GREETING = compile(`^${oneOf(allWords('dearWords'))} `, 'iu');

/** A full stop behind one of them closes no sentence. */
export const ABBREVIATIONS = allWords('courtesyTitles', 'degrees', 'abbreviatedTitles', 'abbreviations');

/** Words that make a sentence of what stands before a colon: no label holds them. */
export const SENTENCE_WORDS = allWords('sentenceWords', 'innerSentenceWords');

/** Words with which the label of a voice begins in small letters. */
export const ARTICLES = allWords('voiceArticles');
