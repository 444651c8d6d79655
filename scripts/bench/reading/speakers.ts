import { bare, folded, letters } from './fold.ts';
import { isPersonOf, nameToldByPage } from './person.ts';
import type { PlacedTruth } from './place-truth.ts';
import type { Ratio } from './ratio.ts';
import type { Report } from './report.ts';
import { sectionAt, sectionsByLine } from './sections-at.ts';
import { isLinkBox, wordsOfBlock } from './truth.ts';
import type { Truth, TruthBlock } from './truth.ts';

/** A whole paragraph in round, square or angle brackets is a stage direction. */
const IN_BRACKETS = /^(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)\.?$/u;

/** Words of a turn that stand under another speaker or under none. */
export interface WrongVoice {
  readonly line: number;
  readonly label: string;
  readonly found: string | null;
  readonly words: string;
}

export interface SpeakerScore {
  /** Characters of turns (blanks not counted) whose section has the right speaker. */
  readonly characters: Ratio;
  /** Characters of text before the first turn, or of pages without turns, for which no speaker is claimed. */
  readonly unspoken: Ratio;
  /** Turns whose speaker is the very name that the page itself tells, without the office. */
  readonly names: Ratio;
  readonly wrong: readonly WrongVoice[];
  readonly misnamed: readonly { readonly label: string; readonly expected: string; readonly found: string | null }[];
}

/**
 * Says for every character of the truth's turns whether the report has it under the right speaker. Pull quotes, elisions and stage
 * lines inside a turn are nobody's or the speaker's as the reader likes, and are left out of the count.
 */
export function scoreSpeakers(truth: Truth, placed: PlacedTruth, report: Report): SpeakerScore {
  const byLine = sectionsByLine(report, placed.lines);
  const characters = { right: 0, of: 0 };
  const unspoken = { right: 0, of: 0 };
  const wrong: WrongVoice[] = [];
  for (const { block, turn, stretches } of placed.blocks) {
    if (isAside(block)) continue;
    const label = turn === null ? null : (truth.turns[turn]?.label ?? null);
    const tally = label === null ? unspoken : characters;
    if (stretches.length === 0) tally.of += label === null ? 0 : bare(wordsOfBlock(block)).length;
    for (const { line, from, length } of stretches) {
      const section = sectionAt(byLine, line, from);
      tally.of += length;
      if (isRight(section, label)) tally.right += length;
      else {
        const found = section === null ? '(in no section)' : section.speaker;
        wrong.push({ line, label: label ?? '(nobody)', found, words: wordsOfBlock(block) });
      }
    }
  }
  return { characters, unspoken, wrong, ...scoreNames(truth, report) };
}

/** Whether the words stand under the person of the label, or under nobody where there is none. */
function isRight(section: ReturnType<typeof sectionAt>, label: string | null): boolean {
  if (label === null) return (section?.speaker ?? null) === null;
  return section !== null && isPersonOf(label, section.speaker);
}

function isAside(block: TruthBlock): boolean {
  const words = folded(wordsOfBlock(block));
  return 'pullquote' in block || isLinkBox(block) || letters(words) === '' || IN_BRACKETS.test(words);
}

function scoreNames(truth: Truth, report: Report): Pick<SpeakerScore, 'names' | 'misnamed'> {
  const labels = [...new Set(truth.turns.map((turn) => turn.label))];
  const speakers = new Map(
    report.sections.flatMap((section) => (section.label === null ? [] : [[bare(section.label), section.speaker]])),
  );
  const names = { right: 0, of: 0 };
  const misnamed: { label: string; expected: string; found: string | null }[] = [];
  for (const label of labels) {
    const expected = nameToldByPage(label, labels);
    const found = speakers.get(bare(label));
    if (expected === null || found === undefined) continue;
    names.of += 1;
    if (found !== null && folded(found) === expected) names.right += 1;
    else misnamed.push({ label, expected, found });
  }
  return { names, misnamed };
}
