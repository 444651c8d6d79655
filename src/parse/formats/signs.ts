import { foldBlanks } from '#document/fold.ts';
import type { Evidence } from '#document/evidence.ts';
import type { Recognition } from '#document/format.ts';
import { firstRule, type Rule } from '#document/rule.ts';

/**
 * What shows a layout, the weakest sign first. Where a capture shows several, the strongest says what it is; so a sign stands
 * above all that pages of its layout can show besides it.
 */
const SIGNS = [
  'no-layout',
  // Without its agency; a story told at second hand may begin so too.
  'dateline-alone',
  // Also on pages whose own layout is known.
  'source-line',
  // Other departments print time and labels as the White House does.
  'white-house-labels',
  // An embassy's page ends so, whatever stands above.
  'official-copyright',
  'two-clocks',
  'kremlin-section-and-times',
  'kremlin-announcement',
  'kremlin-special-menu',
  'dateline',
  // A page of the ministry may quote an agency at its beginning.
  'mid-run-on-stamp',
  'mid-register-number',
  // A title of the President's site may name the minister.
  'kremlin-date-and-end',
  'mid-language-menu',
  'mid-site',
  'white-house-site',
  'mid-asset-publisher',
  'kremlin-section-and-end',
  // Whatever is sent by mail, the lines above it stand first.
  'mail-headers',
  // Nothing else has the times of subtitles, whatever is said in them.
  'subtitle-times',
] as const;

/** Something that shows by which layout a capture is to be read. */
type Sign = (typeof SIGNS)[number];

/** What shows a layout, with what was seen of it. */
type Shown = Extract<Evidence, { readonly name: Sign }>;

/** By what a layout is recognised: what must have been seen, and what this shows. */
export type SignRule<Seen> = Rule<Seen, (seen: Seen) => Shown>;

/** So much of a line is enough to find it again, in UTF-16 code units. */
const LONGEST_EXCERPT = 120;

/** A line as it is quoted in evidence. */
export const excerptOf = (text: string): string => foldBlanks(text).slice(0, LONGEST_EXCERPT);

/** How much a sign weighs; only the order of weights counts. */
export const weightOf = (sign: Sign): number => SIGNS.indexOf(sign) + 1;

/** A layout recognised by what was seen, as strongly as the sign shows it. */
export const shownBy = (evidence: Shown, sign: Sign = evidence.name): Recognition => ({
  weight: weightOf(sign),
  evidence,
});

/** A layout recognised by the first row of a table that holds; null where none does. */
export function recognisedBy<Seen>(table: readonly SignRule<Seen>[], seen: Seen): Recognition | null {
  const rule = firstRule(table, seen);
  return rule && shownBy(rule.verdict(seen));
}
