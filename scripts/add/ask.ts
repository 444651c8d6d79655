import { confirm, isCancel, text, type CANCEL_SYMBOL, type CommonOptions } from '@clack/prompts';
import type { EditorWords } from '#document/editor.ts';
import { findingInWords } from '#strings/problems.ts';
import { Exit } from '../terminal/command-line.ts';
import type { Keyboard } from '../terminal/dialogue.ts';
import { faultOf } from './options.ts';
import type { Plan } from './plan.ts';

/** The exit code of a program that was interrupted from the keyboard. */
export const INTERRUPTED = 130;

/** Puts a question of `@clack/prompts`. */
type Question<Answer> = (at: CommonOptions) => Promise<Answer | typeof CANCEL_SYMBOL>;

/**
 * @returns what was answered
 * @throws {Exit} where the person has left the dialogue, by Ctrl-C, Escape or the end of the input
 */
async function answerTo<Answer>({ input }: Keyboard, question: Question<Answer>): Promise<Answer> {
  const left = new AbortController();
  let ended = false;
  // At the end of the input the dialogue lets go of it, as it does once there is an answer; only then the answer comes first.
  const leave = (): void => {
    setImmediate(() => {
      if (!ended) left.abort();
    });
  };
  input.once('pause', leave);
  try {
    const answer = await question({ input, signal: left.signal });
    if (isCancel(answer)) throw new Exit(INTERRUPTED);
    return answer;
  } finally {
    ended = true;
    input.off('pause', leave);
  }
}

const problemsThatAsk = ['date-missing', 'year-missing', 'date-ambiguous', 'date-conflict'];

/** Whether nothing says when the document was. */
export function lacksDate({ read: { document } }: Plan): boolean {
  return document.problems.some(({ name }) => name === 'date-missing' || name === 'year-missing');
}

/**
 * Asks the person at the terminal for what is missing: the date with its reason, the publisher. Empty answers leave it open.
 * @returns what was answered
 * @throws {Exit} where the person has left the dialogue
 */
export async function askForMissing({ read: { document } }: Plan, keyboard: Keyboard): Promise<EditorWords> {
  const editor: EditorWords = {};
  const doubt = document.problems.find(({ name }) => problemsThatAsk.includes(name));
  if (doubt !== undefined && document.date?.basis !== 'editorial') {
    const date = await answerTo(keyboard, (at) =>
      text({
        ...at,
        message: `${findingInWords(doubt).message} When was it? Leave it empty if you cannot tell.`,
        placeholder: 'a day 2021-05-08, a month 2021-05, a year 2021, a period 2023-05-10/2023-06-15',
        validate: (value) =>
          value === undefined || value.trim() === '' ? undefined : (faultOf('date', value.trim()) ?? undefined),
      }),
    );
    if (date.trim() !== '') {
      editor.date = date.trim();
      const why = await answerTo(keyboard, (at) =>
        text({
          ...at,
          message: 'How do you know? Readers see the reason beside the date.',
          validate: (value) => faultOf('why', (value ?? '').trim()) ?? undefined,
        }),
      );
      editor.why = why.trim();
    }
  }
  if (document.publisher === null) {
    const publisher = await answerTo(keyboard, (at) =>
      text({
        ...at,
        message: 'Who published it? Leave it empty if you cannot tell.',
        validate: (value) => (value?.trim() ? (faultOf('publisher', value.trim()) ?? undefined) : undefined),
      }),
    );
    if (publisher.trim() !== '') editor.publisher = publisher.trim();
  }
  return editor;
}

/** Asks whether another capture of a known document is to be kept too. @throws {Exit} where the person has left the dialogue */
export async function askForRelated(plan: Plan, keyboard: Keyboard): Promise<boolean> {
  const known = plan.problems.find(({ name }) => name === 'capture-again');
  if (known === undefined) return false;
  return answerTo(keyboard, (at) =>
    confirm({ ...at, message: `${findingInWords(known).message} Keep both and link them?`, initialValue: false }),
  );
}
