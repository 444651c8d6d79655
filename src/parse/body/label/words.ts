import { wordList } from '#names/word-list.ts';

/** Capitalised words that open a sentence with a colon and are nobody's name. */
export const NO_LABEL = wordList(
  `first firstly second secondly third thirdly fourth fifth sixth next finally last lastly again also note comment nota bene bottom line
  one two three another example examples remember look listen yes no now today tomorrow yesterday here there well okay ok so and but
  however therefore conclusion summary background fact facts result results answer correction update updated source sources attribution
  conclusions translation signed score task point stage step item part article chapter paragraph priority agenda award goal
  contact contacts author authors photo video link tags tag topics geography persons telephone phone tel fax email e-mail address
  deadline date time place venue published publication copyright see read http https release themen sprecher font transcript moscow london
  во-первых во-вторых в-третьих наконец итак источник примечание справка фото видео контакты телефон адрес дата время место`,
);

/** Posts that begin with a word which elsewhere opens a sentence. */
export const SPOUSES = /^(?:first|second) (?:lady|gentleman)$/iu;

export const PRONOUNS = wordList(
  'your dear i we it that this these those they he she you and but so because if when what who how my our their there here let the a an in on at for to as is was regarding concerning about now back я мы он она они это что как но и а если',
);

/** A verb, or a word like one, that announces a quotation or a list: what it ends is no label. */
export const VERB_AT_END =
  /(?:^|\s)(?:said|says|say|told|asked|added|noted|stated|stressed|replied|reads?|read|wrote|continued|follows|following|part|particular|reported|announced|explained|сказал|сказала|заявил|заявила|отметил|отметила|сообщил|сообщила|подчеркнул)$/iu;

/** `С российской стороны:` opens a list of those present. */
export const SIDE = /^со? \p{L}+(?: \p{L}+)? стороны$/iu;

export const ABBREVIATIONS = wordList(
  'prof gen col lt capt maj sen rep gov rev hon acad dr mr mrs ms st adm brig sgt messrs inc ltd corp bros jr sr',
);

/** Words that make a sentence of what stands before a colon: no label holds them. */
export const SENTENCE_WORDS = wordList(
  `is are was were be been being have has had do does did will would can could shall should may might must not i we you they he she it
  this that these those there here who whom whose what which when where why how if because but so than then also just only very more
  most much some any every each no nor yes please let us our my your his her their its me him them about into
  это не что как если когда потому чтобы который которые был была были есть будет мы вы они он она я`,
);

export const ARTICLES = wordList('a an the one another second young');
