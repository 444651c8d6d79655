import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EarlierWords, Tombstone } from '#document/permanence.ts';
import { sourceText } from '../controls.ts';
import type { ApparatusWords } from './words.ts';
import { earlierWording, explained, happened } from './wording.ts';

const numberOf = (id: string): string => id.replace(/^p/u, '');

/** Where the words stand now, as links; nothing where they went. */
function whereabouts({ into }: Tombstone, words: ApparatusWords): ElementContent[] {
  if (into.length === 0) return [];
  const links = into.flatMap((id, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    h('a', { href: `#${id}` }, words.paragraph(numberOf(id))),
  ]);
  return [{ type: 'text', value: words.into }, ...links, { type: 'text', value: '. ' }];
}

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
  words: ApparatusWords,
): Element {
  const number = numberOf(gone.id);
  const speaker = gone.speaker === null ? [] : [h('p', { class: 'by' }, [h('bdi', sourceText(gone.speaker))])];
  return h('div', { class: 'gone', id: gone.id, dataSaid: gone.digest, lang: words.language, dir: 'auto' }, [
    h('a', { class: 'n', href: `#${gone.id}`, ariaLabel: words.goneNumber(number) }, number),
    h('details', [
      happened(words.gone[gone.fate](number, gone.date), gone.reason),
      h('blockquote', { lang: language, dir: 'auto' }, [...speaker, h('p', sourceText(gone.text))]),
      h('p', { class: 'key' }, [...whereabouts(gone, words), explained(words)]),
      ...earlier.map((each) => earlierWording(each, gone.text, language, words)),
    ]),
  ]);
}
