import type { Element } from 'hast';
import { h } from 'hastscript';
import { readingOrder, type BodyPart, type Turn } from '#document/reading-order.ts';
import type { DocumentTree, Section } from '#document/tree.ts';
import { paragraphs, wordsOf } from '#document/walk.ts';
import { classes } from '#markup/names.ts';
import { serialise } from './body.ts';
import { sourceText } from './controls.ts';
import { nameOfTurn } from './turn.ts';

/**
 * A document of more turns, or of more headings, has contents: it is longer than some ten windows, and one does not find a
 * question in it by scrolling. Shorter ones keep their calm.
 */
export const LONG = { turns: 20, headings: 3 } as const;

/**
 * So many characters of a question stand in the list. Of other turns the list has who speaks: they would make the page longer by
 * what it says anyway, and a script, which has the text before it, shows the first words of all.
 */
const FIRST_WORDS = 24;

/** A turn: the paragraph it begins with, who speaks, and the first words of a question, empty for any other. */
export interface ContentsTurn {
  readonly id: string;
  readonly speaker: string;
  readonly words: string;
  readonly isQuestion: boolean;
}

/** What stands under a heading of the text, or before the first of them. */
export interface ContentsPart {
  /** The heading, and the paragraph below it, by which it is found. */
  readonly heading: { readonly id: string; readonly text: string } | null;
  readonly turns: readonly ContentsTurn[];
}

/** The first words of a text: whole ones, as many as fit; of a text without blanks as many characters. */
function firstWords(text: string): string {
  const even = text.replace(/\s+/gu, ' ').trim();
  if (even.length <= FIRST_WORDS) return even;
  const cut = even.slice(0, FIRST_WORDS + 1);
  const blank = cut.lastIndexOf(' ');
  const words = blank > 0 ? cut.slice(0, blank) : Array.from(cut).slice(0, -1).join('');
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}

const isQuestion = (turn: Turn): boolean => turn.sections[0].kind === 'question';

const turnsAndSections = (part: BodyPart): readonly (Turn | Section)[] => {
  if (part.type === 'caption') return [];
  return part.type === 'exchange' ? part.turns : [part];
};

/** The turns of a document under its headings, in reading order; what has no paragraph that can be linked to is left out. */
export function contentsOf(tree: DocumentTree, unnamed: string): ContentsPart[] {
  const parts: (ContentsPart & { readonly turns: ContentsTurn[] })[] = [{ heading: null, turns: [] }];
  const waiting: string[] = [];
  for (const part of readingOrder(tree).flatMap(turnsAndSections)) {
    const turn = part.type === 'turn' ? part : null;
    let isOpen = turn !== null;
    for (const section of turn?.sections ?? [part as Section])
      for (const paragraph of paragraphs(section)) {
        const words = wordsOf(paragraph);
        if (section.kind === 'heading') waiting.push(words);
        if (paragraph.citation === null) continue;
        const { id } = paragraph.citation;
        parts.push(...waiting.splice(0).map((text) => ({ heading: { id, text }, turns: [] })));
        if (turn !== null && isOpen)
          parts.at(-1)?.turns.push({
            id,
            speaker: nameOfTurn(turn) ?? unnamed,
            words: isQuestion(turn) ? firstWords(words) : '',
            isQuestion: isQuestion(turn),
          });
        isOpen = false;
      }
  }
  return parts.filter(({ heading, turns }) => heading !== null || turns.length > 0);
}

const turnItem = ({ id, speaker, words, isQuestion }: ContentsTurn): Element => {
  const name = sourceText(speaker);
  const content = words === '' ? name : [h('b', name), ' ', ...sourceText(words)];
  return h('li', { class: isQuestion ? classes.asked : undefined }, [h('a', { href: `#${id}` }, content)]);
};

function partItems({ heading, turns }: ContentsPart): Element[] {
  const items = turns.map(turnItem);
  if (heading === null) return items;
  const link = h('a', { href: `#${heading.id}` }, sourceText(heading.text));
  return [h('li', { class: classes.heading }, items.length === 0 ? [link] : [link, h('ol', items)])];
}

/**
 * The contents of a document as HTML; null where it is not long (`LONG`).
 *
 * ```html
 * <ol><li class="heading"><a href="#p1">The harbour</a><ol><li class="q"><a href="#p1"><b>Ann Reed</b> Will it…</a></li></ol></li></ol>
 * ```
 * @param unnamed in place of a name where the source gives none
 */
export function contentsHtml(tree: DocumentTree, unnamed: string): string | null {
  const parts = contentsOf(tree, unnamed);
  const turns = parts.reduce((sum, part) => sum + part.turns.length, 0);
  const headings = parts.filter(({ heading }) => heading !== null).length;
  if (turns <= LONG.turns && headings <= LONG.headings) return null;
  return serialise({ type: 'root', children: [h('ol', parts.flatMap(partItems))] });
}
