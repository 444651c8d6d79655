import type { Line, LineRole } from '#document/capture.ts';
import type { Way } from '#parse/body/habit/way.ts';
import { chooseLabels } from '#parse/body/label/choose-labels.ts';
import { habitOf } from '#parse/body/habit/habit.ts';
import type { PageEvidence } from '#parse/body/label/labels-together.ts';
import { linesOf } from '../../../../support/lines.ts';

/** A page whose first line is judged. */
export interface Page extends Partial<PageEvidence> {
  readonly beside?: readonly string[];
  readonly first?: Partial<Line>;
  /** What the markup says of all other lines. */
  readonly role?: LineRole;
  /** In which ways, beside the colon, the page may set its labels. */
  readonly ways?: readonly Way[];
}

/** By which row the first line of a page is a label or text. */
export function judge(
  text: string,
  { beside = [], first = {}, role = 'line', ways = [], names = [], ...evidence }: Page = {},
): string {
  const lines = linesOf(text, ...beside).map((line, at) => ({ ...line, ...(at === 0 ? first : { role }) }));
  const habit = habitOf({ lines, title: null }, ways);
  const candidates = lines.map((line) => habit.read(line)?.candidate ?? null);
  const [chosen] = chooseLabels(lines, candidates, { names, ...evidence }, habit);
  return chosen ? `${chosen.rule} → ${chosen.verdict}` : 'no candidate';
}

/** One turn of a conversation, and two. */
export const oneTurn = ['Ivan Petrov: Good day to all of you here.'];
export const twoTurns = [...oneTurn, 'Question: Why did you come to us?'];
