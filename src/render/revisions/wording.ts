import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressesFor } from '#addresses/addresses.ts';
import { paragraphNumber } from '#document/paragraph-number.ts';
import { attributes, classes } from '#markup/names.ts';
import type { EarlierWords, Tombstone } from '#document/permanence.ts';
import { sourceText } from '../controls.ts';
import { differences, type Difference } from './difference.ts';
import type { RevisionLabels } from './labels.ts';

/** The line that opens a notice: what happened and when, and the editor's reason, where one was given. */
export function happened(what: string, reason: string | null): Element {
  return reason === null ? h('summary', what) : h('summary', [`${what}: `, h('bdi', sourceText(reason))]);
}

/** The link to what is promised of addresses. */
export function explained(labels: RevisionLabels): Element {
  return h('a', { class: classes.more, href: addressesFor(labels.language).permanence() }, labels.howLinksLast);
}

/** Where words stand now, as links; nothing where they stand nowhere else. */
export function whereabouts(
  { into, elsewhere = [] }: Pick<EarlierWords, 'into'> & Partial<Pick<Tombstone, 'elsewhere'>>,
  labels: RevisionLabels,
): ElementContent[] {
  const addressOf = addressesFor(labels.language);
  const links = [
    ...into.map((id) => h('a', { href: `#${id}` }, labels.paragraph(paragraphNumber(id)))),
    ...elsewhere.map(({ document, id }) =>
      h(
        'a',
        { href: addressOf.paragraph(document, id) },
        sourceText(labels.paragraphOf(paragraphNumber(id), document)),
      ),
    ),
  ];
  if (links.length === 0) return [];
  const listed = links.flatMap((link, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    link,
  ]);
  return [{ type: 'text', value: labels.into }, ...listed, { type: 'text', value: '. ' }];
}

function compared({ is, text }: Difference, labels: RevisionLabels): ElementContent[] {
  const shown = sourceText(text);
  if (is === 'same') return shown;
  const [before, after] = is === 'gone' ? labels.removed : labels.added;
  const aloud = (value: string): Element => h('span', { class: classes.unseen }, value);
  return [h(is === 'gone' ? 'del' : 'ins', [aloud(before), ...shown, aloud(after)])];
}

/** What became of an earlier wording: never that it changed where its words can be read on the page. */
function whatHappened({ until, into }: EarlierWords, id: string, labels: RevisionLabels): string {
  if (until === null) return labels.unpublished;
  if (into.length === 0) return labels.changed(until);
  return into.includes(id) ? labels.divided(until) : labels.moved(until);
}

/**
 * An earlier wording of a paragraph, compared word by word with the one that stands there now, folded away below it.
 *
 * ```html
 * <details class="was" data-was="h3f9k2a"><summary>These words were changed on 3 June 2024: <bdi>…</bdi></summary>
 * <p class="wording">on <del>Wednesday</del><ins>Thursday</ins>.</p>…</details>
 * ```
 * @param place the paragraph's id, and the words that stand there now
 * @param language BCP 47 of the document
 */
export function earlierWording(
  earlier: EarlierWords,
  { id, now }: { readonly id: string; readonly now: string },
  language: string,
  labels: RevisionLabels,
): Element {
  const found = differences(earlier.text, now, language);
  return h(
    'details',
    { class: classes.earlier, [attributes.earlierDigest]: earlier.digest, lang: labels.language, dir: 'auto' },
    [
      happened(whatHappened(earlier, id, labels), earlier.reason),
      h(
        'p',
        { class: classes.wording, lang: language, dir: 'auto' },
        found.flatMap((each) => compared(each, labels)),
      ),
      h('p', { class: classes.key }, [labels.key, ' ', ...whereabouts(earlier, labels), explained(labels)]),
    ],
  );
}
