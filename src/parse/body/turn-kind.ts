import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { remembered } from '#document/remembered.ts';
import type { SectionKind } from '#document/tree.ts';
import { isNameless, isOutlet } from '#names/voice.ts';
import type { LabelCandidate } from './label/candidate.ts';

/** How labels of questions begin. */
const QUESTION_NAME = compile(`^${oneOf(allWords('questionLabels'))}(?:[\\s(]|$)`, 'iu');
/** How labels of voices begin that answer nobody: calls from the audience, remarks. */
const REMARK_NAME = compile(`^${oneOf(allWords('remarkLabels', 'commentLabels'))}(?:[\\s(]|$)`, 'iu');

/** Whose words a label announces: those of somebody who asks, of a voice in the room, of a person or office. */
export type Voice = 'question' | 'remark' | 'person';

const voiceOfName = remembered((name): Voice => {
  if (QUESTION_NAME.test(name) || isOutlet(name)) return 'question';
  return REMARK_NAME.test(name) || isNameless(name) ? 'remark' : 'person';
});

/** Whose words a label announces. */
export const voiceOf = ({ name }: LabelCandidate): Voice => voiceOfName(name);

/**
 * What a turn is.
 * @param voice whose words its label announces
 * @param page whether the page has questions at all, and whether one was put before this turn
 */
export function turnKind(
  voice: Voice,
  page: { readonly hasQuestions: boolean; readonly isAsked: boolean },
): SectionKind {
  if (voice === 'question') return 'question';
  if (voice === 'remark' || !page.hasQuestions) return 'speech';
  return page.isAsked ? 'answer' : 'statement';
}
