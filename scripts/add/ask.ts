import { confirm, isCancel, text, type CANCEL_SYMBOL } from '@clack/prompts';
import type { EditorWords } from '#document/editor.ts';
import { Ended } from '../terminal/command-line.ts';
import { faultOf } from './options.ts';
import type { Plan } from './plan.ts';

/** The exit code of a program that was interrupted from the keyboard. */
export const INTERRUPTED = 130;

/** @throws {Ended} where the person has left the dialogue */
function answered<Answer>(answer: Answer): Exclude<Answer, typeof CANCEL_SYMBOL> {
  if (isCancel(answer)) throw new Ended(INTERRUPTED);
  return answer as Exclude<Answer, typeof CANCEL_SYMBOL>;
}

const problemsThatAsk = ['date-missing', 'year-missing', 'date-ambiguous', 'date-conflict'];

/** Whether nothing says when the document was. */
export function lacksDate({ document }: Plan): boolean {
  return document.problems.some(({ name }) => name === 'date-missing' || name === 'year-missing');
}

/**
 * Asks the person at the terminal for what is missing: the date with its reason, the publisher. Empty answers leave it open.
 * @returns what was answered
 * @throws {Ended} where the person has left the dialogue
 */
export async function askForMissing({ document }: Plan): Promise<EditorWords> {
  const words: EditorWords = {};
  const doubt = document.problems.find(({ name }) => problemsThatAsk.includes(name));
  if (doubt !== undefined && document.date?.basis !== 'editorial') {
    const date = answered(
      await text({
        message: `${doubt.message} When was it? As EDTF; leave empty if you cannot tell.`,
        placeholder: '2021-05-08, 2021-05, 2021, 2023-05-10/2023-06-15',
        validate: (value) =>
          value === undefined || value.trim() === '' ? undefined : (faultOf('date', value.trim()) ?? undefined),
      }),
    );
    if (date.trim() !== '') {
      words.date = date.trim();
      const why = answered(
        await text({
          message: 'Why? Readers see the reason.',
          validate: (value) =>
            value === undefined || value.trim() === '' ? 'Say on what ground the date stands.' : undefined,
        }),
      );
      words.why = why.trim();
    }
  }
  if (document.publisher === null) {
    const publisher = answered(await text({ message: 'Who published it? Leave empty if you cannot tell.' }));
    if (publisher.trim() !== '') words.publisher = publisher.trim();
  }
  return words;
}

/** Asks whether another capture of a known document is to be kept too. @throws {Ended} where the person has left the dialogue */
export async function askForRelated(plan: Plan): Promise<boolean> {
  const known = plan.problems.find(({ name }) => name === 'capture-again');
  if (known === undefined) return false;
  return answered(await confirm({ message: `${known.message} Keep both, tied together?`, initialValue: false }));
}
