import { foldBlanks } from '#document/fold.ts';
import type { Kind } from '#document/kind.ts';
import { splitOffice } from '#document/person.ts';

const SPEECH_ACT =
  '(?:introductory |opening |closing |welcoming |brief )?(?:statements?|remarks|speech|address|interviews?|answers?|press conference|news conference|briefing|comments?|lecture|replies|reply|response|article|greetings?|video message|message|talks?)';

/** `Foreign Minister Sergey Lavrov’s statement and answer …`: whose words a title announces. */
export const TITLE_POSSESSIVE = new RegExp(`^(.{3,160}?)[’']s? (?:\\p{L}+ ){0,2}?${SPEECH_ACT}\\b`, 'iu');

/** `Remarks by President Biden at …`, `Briefing by Foreign Ministry Spokeswoman Maria Zakharova, …` */
export const TITLE_BY =
  /(?:^|\s)(?:remarks|statements?|speech|address|briefing|interview|press conference|news conference|comments?|opening remarks|response|replies|answers?|lecture|article|excerpts from .{0,60}?|transcript of .{0,60}?) (?:(?:as prepared for delivery|made|given|delivered|granted) )?(?:by|of) (.{3,200})$/iu;

const STOPS_NAME =
  /(?:,| (?:at|on|in|to|with|during|following|for|before|after|and|from|regarding|announcing|en|upon|while|as|ahead|prior|through)(?:\s|$)| [–—-] |\(|“|")/u;

/** `Интервью Министра иностранных дел С.В.Лаврова …`: initials and surname in the genitive are left to the labels. */
export const RUSSIAN_NAME = /\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/u;

/** The person whose words a title announces, without the office: `Sergey Lavrov`; null where it names none. */
export function personOfTitle(title: string): string | null {
  const text = foldBlanks(title);
  const possessive = TITLE_POSSESSIVE.exec(text.slice(0, 260))?.[1];
  const by = possessive ? undefined : TITLE_BY.exec(text.slice(0, 400))?.[1];
  const phrase = possessive ?? by?.slice(0, stopAt(by));
  if (!phrase) return null;
  const { name } = splitOffice(phrase.replace(/^.*?\b(?:with|of|by) (?=\p{Lu})/u, (lead) => (possessive ? lead : '')));
  return name && name.split(' ').length >= 2 ? name : null;
}

function stopAt(text: string): number {
  const stop = STOPS_NAME.exec(text);
  return stop ? stop.index : text.length;
}

const KIND_BY_TITLE: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:beginning|excerpts|transcript|opening remarks)\b.{0,80}\b(?:meeting|talks|conversation|session)\b/iu,
    'meeting',
  ],
  [/\btelephone (?:conversation|call)|телефонн\p{L}* разговор/iu, 'news'],
  [
    /\b(?:news|press) conference\b|media questions?|answers? to .{0,30}questions?|answered .{0,20}questions|пресс-конференци/iu,
    'press-conference',
  ],
  [/\b(?:press )?(?:briefing|gaggle|background call|press call)\b|брифинг/iu, 'briefing'],
  [/\binterview\b|интервью/iu, 'interview'],
  [
    /\b(?:greetings?|congratulations?|condolences|telegram|message|letter)\b|поздрав|соболезнован|телеграмм|послание участникам/iu,
    'message',
  ],
  [
    /\b(?:executive order|federal law|decree|list of instructions|joint statement|declaration|treaty|agreement signed|law signed)\b|указ\b|закон\b/iu,
    'document',
  ],
  [
    /^(?:remarks|speech|address|statement|opening remarks|beginning of|excerpts|transcript)|(?:remarks|speech|address|statement)\b|выступлени|обращени|заявлени/iu,
    'remarks',
  ],
  [
    /^(?:working )?(?:meeting|conversation|talks|reception|session|summit)\b|^(?:встреча|совещание|заседание|переговоры|беседа)/iu,
    'meeting',
  ],
];

/**
 * The sort of document a title announces, where it announces one.
 * A statement made at a news conference is `remarks` unless questions were answered.
 */
export function kindOfTitle(title: string, hasQuestions: boolean): Kind | null {
  const text = foldBlanks(title).slice(0, 400);
  for (const [pattern, kind] of KIND_BY_TITLE) {
    if (!pattern.test(text)) continue;
    if (
      kind === 'press-conference' &&
      !hasQuestions &&
      /\b(?:remarks|statement|speech)\b/iu.test(text) &&
      !/\banswers?\b/iu.test(text)
    )
      return 'remarks';
    return kind;
  }
  return null;
}
