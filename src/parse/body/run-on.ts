import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { isPersonNoun, VOICE_NOUNS } from '#names/words.ts';
import { bare, RUN_ON_INITIALS, splitOffice } from '#names/person.ts';
import { isAnonymous } from '#names/voice.ts';
import { readLabel } from './label/label.ts';
import { classOf } from './label/shape.ts';
import { LOWER_LETTER } from './label/speech.ts';
import type { LabelClass } from './label/candidate.ts';
import { cut } from '../page/span.ts';

const INITIAL_LETTERS = /(^|\.)\p{L}/gu;

const INITIAL_AT_END = /(?:^|[\s.(“"«-])\p{Lu}$/u;

const LOOK_BACK = 200;
/** How many unmistakable labels inside one line show that the line ends of the page were lost. */
const LOST_LINE_ENDS = 3;
const SENTENCE_END = /[.?!…»”")\]>]/u;

interface Inner {
  readonly from: number;
  readonly key: string;
  readonly strong: boolean;
  /** It has words in small letters. */
  readonly loose: boolean;
  /** It holds an office and a name, or is a noun for a voice, and words that begin with a capital follow. */
  readonly introduced: boolean;
}

/** What stands between a sentence end and a colon inside a line and has the shape of a label. */
function innerLabels(text: string): Inner[] {
  const found: Inner[] = [];
  for (let colon = text.indexOf(':', 2); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const next = text.charAt(colon + 1);
    if (next !== '' && /[\d/:]/u.test(next)) continue;
    const inner = labelBefore(text, colon);
    if (inner) found.push(inner);
  }
  return found;
}

/** Whether a label tells by itself that somebody speaks: an office with its name, or a noun for a voice. */
function introduces(name: string, kind: LabelClass): boolean {
  if (kind === 'post' || kind === 'word') return VOICE_NOUNS.has(name.toLowerCase());
  const split = splitOffice(name);
  return split.name !== null && (split.role ?? '').split(' ').some((word) => isPersonNoun(bare(word)));
}

function labelBefore(text: string, colon: number): Inner | null {
  const floor = Math.max(0, colon - LOOK_BACK);
  let end = colon;
  while (end > floor && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (text.charAt(end - 1) === ')') {
    const open = text.lastIndexOf('(', end - 1);
    if (open <= floor) return null;
    end = open;
  }
  for (let at = end - 1; at > floor; at -= 1) {
    if (!SENTENCE_END.test(text.charAt(at))) continue;
    if (text.charAt(at) === '.' && INITIAL_AT_END.test(text.slice(Math.max(0, at - 2), at))) continue;
    const printed = text.slice(at + 1, end);
    const name = foldBlanks(printed);
    if (name === '' || name.length > LOOK_BACK) return null;
    const kind = classOf(name);
    if (!kind) return null;
    const lead = printed.length - printed.trimStart().length;
    return {
      from: at + 1 + lead,
      key: name.toLowerCase(),
      strong: isAnonymous(name) || RUN_ON_INITIALS.test(name),
      loose: kind === 'loose',
      introduced: !LOWER_LETTER.test(text.slice(colon + 1, colon + 8)) && introduces(name, kind),
    };
  }
  return null;
}

/**
 * Splits lines inside which another turn begins, as where a capture has lost its line ends: `… soon.Sergey Lavrov: So`.
 * A line is split only at labels that open another line of the page, or that are unmistakable and recur inside lines; where
 * several of these show that line ends were lost, at an office with its name too.
 */
export function splitRunOn(lines: readonly Line[]): Line[] {
  const openings = new Map<string, number>();
  for (const line of lines) {
    const candidate = readLabel(line);
    if (candidate && candidate.class !== 'loose') openings.set(candidate.key, (openings.get(candidate.key) ?? 0) + 1);
  }
  const initials = [...openings.keys()].some((key) =>
    RUN_ON_INITIALS.test(foldBlanks(key).replace(INITIAL_LETTERS, (letter) => letter.toUpperCase())),
  );
  const inside = lines.map((line) => (line.text.includes(':') ? innerLabels(line.text) : []));
  const count = new Map<string, number>();
  for (const list of inside) for (const inner of list) count.set(inner.key, (count.get(inner.key) ?? 0) + 1);
  return lines.flatMap((line, index) => {
    const ownLabelEnd = readLabel(line)?.end ?? 0;
    const cuts = (inside[index] ?? []).filter((inner) => {
      if (inner.from < ownLabelEnd || inner.loose) return false;
      const opens = openings.get(inner.key) ?? 0;
      const recurs = (count.get(inner.key) ?? 0) + opens > 1;
      return opens > 0 ? inner.strong || recurs : inner.strong && (recurs || initials);
    });
    if (cuts.length === 0) return [line];
    const lost = cuts.length >= LOST_LINE_ENDS;
    const wanted = new Set(cuts);
    const starts = [
      0,
      ...(inside[index] ?? [])
        .filter(
          (inner) =>
            wanted.has(inner) ||
            (lost &&
              inner.from >= ownLabelEnd &&
              (inner.introduced || (!inner.loose && (count.get(inner.key) ?? 0) > 1))),
        )
        .map((inner) => inner.from),
    ];
    return starts
      .map((from, at) => cut(line, from, starts[at + 1] ?? line.text.length))
      .filter((part) => part.text !== '');
  });
}
