import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

const prefix = (words: ReadonlySet<string>): string => `${oneOf(words)}(?:\\[\\d{1,2}\\])?\\s?[:：]\\s{0,3}`;

const PREFIXES = compile(`^(?:${prefix(allWords('forwardPrefixes', 'replyPrefixes'))}){1,6}`, 'iu');
const FORWARD = compile(`^(?:${prefix(allWords('replyPrefixes'))}){0,5}${prefix(allWords('forwardPrefixes'))}`, 'iu');

/** A subject without what programs put before it: `Fwd: Re: Board opens the weir`. */
export const withoutPrefixes = (subject: string): string => subject.replace(PREFIXES, '') || subject;

/** Whether a subject says that a message is handed on. */
export const isForward = (subject: string): boolean => FORWARD.test(subject);
