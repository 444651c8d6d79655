import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { clockTown } from '../date/clock.ts';

/** Languages in which a page is offered, by their own names or the English ones: `Japanese`, `中文 العربي`. */
const LANGUAGE_NAMES =
  /^(?:(?:english|russian|japanese|chinese|arabic|french|german|spanish|turkish|tajik|русский|тоҷикӣ|таджикский|английский|français|deutsch|español|中文|العربي|العربية|日本語|türkçe|فارسی)(?: ?[|/•·] ?| |$)){1,12}$/iu;

/** Languages in which a page is offered, by codes: `• en-GB1 de-DE1`. */
export const LANGUAGE_CODE_MENU = /^(?:[•·]\s*)?(?:\p{Ll}{2}-\p{Lu}{2}\d ?){1,24}$/u;

/** The menu of special.kremlin.ru, one line. */
export const SPECIAL_MENU =
  /^(?:view settings|font size:?|site colou?rs:?|select font .{0,60}|character spacing .{0,80}|official website of the president of russia)$/iu;

/** Which picture of a gallery is shown: `1 of 12`. */
export const PHOTO_COUNTER = /^\d{1,3} (?:of|из) \d{1,3}$/iu;

/** Lines that belong to any site rather than to a document, whole and folded. */
export const BOILERPLATE_LINES: readonly (readonly [RegExp, FurnitureKind])[] = [
  [LANGUAGE_CODE_MENU, 'language menu'],
  [/^(?:asset publisher|additional materials|advanced settings|дополнительные материалы)$/iu, 'menu'],
  [SPECIAL_MENU, 'menu'],
  [/^(?:transcripts|documents?|документ|стенограммы|news|новости)\s*\/$/iu, 'menu'],
  [
    /^(?:read also|see also|related news|comments?|share|print|e-?mail|tweet|like|share this:?|like this:?|loading(?:…|\.{3})|pin it|send|home|home page|about|about us|news|archive|all news|search|site ?map|log ?in|next news|previous news|copy link|back to (?:the )?top|details|all messages|latest events|press releases and news|text version|версия для печати|читайте также|поделиться|главная|новости|о нас|поиск|карта сайта|предыдущая новость|следующая новость|наверх|все сообщения)$/iu,
    'menu',
  ],
  [/^shared to .{0,60}$/iu, 'menu'],
  [/^.{0,4}(?:skip to (?:main )?content|ana içeriğe atla|перейти к (?:основному )?содержанию).{0,4}$/iu, 'skip link'],
  [/^[#|•·,;](?: ?[#|•·,;]){0,2}$/u, 'stray mark'],
  [/^this was published under the .{4,80} government$/iu, 'banner'],
  [/^(?:# ?){2,6}$/u, 'end mark'],
  [/^(?:home|home page|главная|главная страница|асосӣ) ?[/>»›→] ?\S.{0,300}$/iu, 'path of the page'],
  [/^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/u, 'address'],
  [/^https?:\/\/\S{1,300} \d{1,3}\/\d{1,3}$/u, 'page number'],
  [/^\/(?:[\w-]{1,60}\/){2,12}$/u, 'address of a page'],
  [/^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [AP]M(?: .{1,200})?$/u, 'print time'],
  [LANGUAGE_NAMES, 'language menu'],
  [/^(?:views?|hits|просмотр\p{L}{0,3})\s?:\s?\d{1,7}$/iu, 'counter'],
  [/^\d{1,4} (?:views?|просмотр\p{L}{0,3})$/iu, 'counter'],
  [PHOTO_COUNTER, 'photo counter'],
  [/^(?:page )?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/iu, 'page number'],
  [/^(?:consular queries:?|\[email.protected\])$/iu, 'menu'],
  [/^\+?\d[\d ()–-]{6,24}$/u, 'telephone'],
  [/^\d{1,5} days have passed since .{0,400}$/iu, 'banner'],
];

/** What a line is where it belongs to the site and not to the document; null where it may be text. */
export function boilerplate(line: Line): FurnitureKind | null {
  if (line.text.length > 420) return null;
  const text = foldBlanks(line.text);
  for (const [pattern, what] of BOILERPLATE_LINES) if (pattern.test(text)) return what;
  return clockTown(text) === null ? null : 'clock';
}
