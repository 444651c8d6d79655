import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#addresses/addresses.ts';
import { paragraphNumber } from '#document/paragraph-number.ts';
import type { EarlierWords } from '#document/permanence.ts';
import { sourceText } from '../controls.ts';
import { differences, type Run } from './difference.ts';
import type { ApparatusWords } from './words.ts';

/** The line that opens a notice: what happened and when, and the editor's reason, where one was given. */
export function happened(what: string, reason: string | null): Element {
  return reason === null ? h('summary', what) : h('summary', [`${what}: `, h('bdi', sourceText(reason))]);
}

/** The link to what is promised of addresses. */
export function explained(words: ApparatusWords): Element {
  return h('a', { class: 'more', href: addressOf.permanence() }, words.why);
}

/** Where words stand now, as links; nothing where they stand nowhere else. */
export function whereabouts(into: readonly string[], words: ApparatusWords): ElementContent[] {
  if (into.length === 0) return [];
  const links = into.flatMap((id, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    h('a', { href: `#${id}` }, words.paragraph(paragraphNumber(id))),
  ]);
  return [{ type: 'text', value: words.into }, ...links, { type: 'text', value: '. ' }];
}

function run({ is, text }: Run, words: ApparatusWords): ElementContent[] {
  const shown = sourceText(text);
  if (is === 'same') return shown;
  const [before, after] = is === 'gone' ? words.removed : words.added;
  const aloud = (value: string): Element => h('span', { class: 'unseen' }, value);
  return [h(is === 'gone' ? 'del' : 'ins', [aloud(before), ...shown, aloud(after)])];
}

/**
 * An earlier wording of a paragraph, compared word by word with the one that stands there now, folded away below it.
 *
 * ```html
 * <details class="was" data-was="h3f9k2a"><summary>These words were changed on 3 June 2024: <bdi>…</bdi></summary>
 * <p class="wording">on <del>Wednesday</del><ins>Thursday</ins>.</p>…</details>
 * ```
 * @param now the words that stand there now
 * @param language BCP 47 of the document
 */
export function earlierWording(earlier: EarlierWords, now: string, language: string, words: ApparatusWords): Element {
  const compared = differences(earlier.text, now, language);
  return h('details', { class: 'was', dataWas: earlier.digest, lang: words.language, dir: 'auto' }, [
    happened(earlier.until === null ? words.unpublished : words.changed(earlier.until), earlier.reason),
    h(
      'p',
      { class: 'wording', lang: language, dir: 'auto' },
      compared.flatMap((each) => run(each, words)),
    ),
    h('p', { class: 'key' }, [words.key, ' ', ...whereabouts(earlier.into, words), explained(words)]),
  ]);
}
