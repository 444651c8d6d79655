import type { Element } from 'hast';
import { h } from 'hastscript';
import { paragraphNumber } from '#document/paragraph-number.ts';
import { attributes, classes } from '#markup/names.ts';
import type { EarlierWords, Tombstone } from '#document/permanence.ts';
import { sourceText } from '../controls.ts';
import type { RevisionLabels } from './labels.ts';
import { earlierWording, explained, happened, whereabouts } from './wording.ts';

/**
 * What stands in the place of a published paragraph that is gone. Its id is on an element that is always shown, so that
 * an old link leads there without a script; the words are folded away.
 *
 * ```html
 * <div class="gone" id="p5"><a class="n" href="#p5">5</a><details><summary>Paragraph 5 was withdrawn on …: <bdi>…</bdi></summary>
 * <blockquote><p>…</p></blockquote>…</details></div>
 * ```
 * @param earlier wordings it had before its last one
 * @param language BCP 47 of the document
 */
export function tombstone(
  gone: Tombstone,
  earlier: readonly EarlierWords[],
  language: string,
  labels: RevisionLabels,
): Element {
  const number = paragraphNumber(gone.id);
  const fate = gone.fate === 'withdrawn' && gone.into.length + gone.elsewhere.length > 0 ? 'elsewhere' : gone.fate;
  const speaker = gone.speaker === null ? [] : [h('p', { class: classes.by }, [h('bdi', sourceText(gone.speaker))])];
  return h(
    'div',
    { class: classes.gone, id: gone.id, [attributes.digest]: gone.digest, lang: labels.language, dir: 'auto' },
    [
      h('a', { class: classes.number, href: `#${gone.id}`, ariaLabel: labels.goneNumber(number) }, number),
      h('details', [
        happened(labels.gone[fate](number, gone.date), gone.reason),
        h('blockquote', { lang: language, dir: 'auto' }, [...speaker, h('p', sourceText(gone.text))]),
        h('p', { class: classes.key }, [...whereabouts(gone, labels), explained(labels)]),
        ...earlier.map((each) => earlierWording(each, { id: gone.id, now: gone.text }, language, labels)),
      ]),
    ],
  );
}
