import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { allowedInHtml, DIRECTION_CONTROL, OVERRIDE } from '#document/characters.ts';
import { attributes, classes } from '#markup/names.ts';

/** A control by its number, as Unicode writes it: `U+202E`. */
function numbered(control: string): string {
  return `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text cut at the controls a pattern with one group finds; each control is handed to `made`. Linear in the text. */
function cut(text: string, pattern: RegExp, made: (control: string) => ElementContent): ElementContent[] {
  return text
    .split(pattern)
    .flatMap((part, index): ElementContent[] =>
      index % 2 === 1 ? [made(part)] : part === '' ? [] : [{ type: 'text', value: part }],
    );
}

/** Blanks at which a line may end; the hard ones are none of them. */
const SOFT_BLANKS = /([^\S\u00A0\u2007\u202F]+)/u;

/** After a hard blank. */
const AFTER_HARD_BLANK = /(?<=[\u00A0\u2007\u202F])/u;

/** Words tied by hard blanks that are longer than this do not fit the line of a telephone. */
const LONGEST_TIED = 24;

/**
 * Text in which words that hard blanks tie to one long piece may be parted at these blanks, so that no line breaks
 * within a word. `8 May` and `No. 5` stay tied. The characters stay what they are.
 */
function withBreaks(text: string): ElementContent[] {
  const found: ElementContent[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') found.push({ type: 'text', value: open });
    open = '';
  };
  for (const tied of text.split(SOFT_BLANKS)) {
    const pieces = tied.length > LONGEST_TIED ? tied.split(AFTER_HARD_BLANK) : [tied];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        close();
        found.push(h('wbr'));
      }
      open += piece;
    }
  }
  close();
  return found;
}

/**
 * Text of the source as it may stand in HTML, its overrides made harmless: each stands in a `<bdi>` of its own, where it reaches no letter.
 * Embeddings and isolates stay as they are, since right-to-left texts need them and they end with their paragraph.
 * The characters themselves all stay.
 */
export function sourceText(text: string): ElementContent[] {
  return cut(allowedInHtml(text), OVERRIDE, (control) => h('bdi', control)).flatMap((node) =>
    node.type === 'text' ? withBreaks(node.value) : [node],
  );
}

/**
 * Text in which every control of direction is seen and does nothing. The number is shown by the style sheet, so that
 * what is copied are the characters of the text.
 *
 * ```html
 * <bdi class="control" data-code="U+202E">&#x202E;</bdi>
 * ```
 */
export function controlsShown(text: string): ElementContent[] {
  return cut(allowedInHtml(text), DIRECTION_CONTROL, (control) =>
    h('bdi', { class: classes.control, [attributes.code]: numbered(control) }, control),
  );
}
