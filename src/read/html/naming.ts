import type { Element, ElementContent } from 'hast';
import type { NamingMark } from '#document/capture.ts';
import { fieldOfAttribute, type AttributeField } from './fields.ts';
import { LABEL } from './labelled.ts';
import { setOfNames } from './tags.ts';

/** Words of classes and properties that mean whoever speaks. */
const speakerWords = setOfNames(`
  interlocutor interviewee interviewer orador orateur orator redner rednername speaker speakername spk sprecher talker
  who`);
/** Words that may stand behind one of them without meaning something else of a speaker: not his post, picture or life. */
const NAME = 'name';
const nameWords = setOfNames(`label ${NAME}`);
/** Words of classes that name people, whatever they do: of somebody who speaks only where the names take turns. */
const personWords = setOfNames('attributed from member nick nickname participant person sender username');
/** Words that may stand behind one of them beside those. */
const detailWords = setOfNames('details to');
/** What stands beside a name in the same element: his post, his party, his seat. */
const besideWords = setOfNames(`
  affiliation company constituency electorate function job office organisation organization party position post role seat
  state title`);
/** A word of classes and elements that mean what somebody says. */
const SPEECH = 'speech';

/** Elements that say by themselves what they name; `<from>` is that of Akoma Ntoso within `<speech>`. */
const namingTags: ReadonlyMap<string, NamingMark> = new Map([
  ['dt', 'term'],
  ['cite', 'cite'],
  ['from', 'speech'],
  ['speaker', 'speech'],
]);

/** Attributes that name who speaks in an element. */
const voiceAttributes = ['dataSpeaker', 'dataSpeakerName'] as const;

/** The longest name with its office that is printed as a label; an element that holds more is no name. In UTF-16 code units. */
const LONGEST_NAME = 240;

/** The places at which a class name falls into words: `speech__speaker-name`, `speakerName`. */
const WORD_BREAK = /[-_]+|(?<=[a-z])(?=[A-Z])/u;
/** A name in an attribute; an id, `anna-reed` or `12`, says nothing to a reader. */
const PRINTED_NAME = /^\p{Lu}[^\d_]*$/u;

/** The marks, the surest first: where several elements around words name them, the surest counts. */
const SUREST = ['speech', 'speaker', 'term', 'cite', 'name'] as const satisfies readonly NamingMark[];

/** What the elements around words say of who speaks them. */
export interface Naming {
  /** How they give the words themselves as a name; null where they do not. */
  readonly mark: NamingMark | null;
  /** They hold what somebody says: a speaker named in them is the speaker of that. */
  readonly inSpeech: boolean;
  /** They give the words as what stands beside the name, within the element that holds both. */
  readonly isBeside: boolean;
}

export const NOT_NAMED: Naming = { mark: null, inSpeech: false, isBeside: false };

/** What is said of words in an element, given what the elements around it say. */
export function namingIn(element: Element, around: Naming): Naming {
  const { tagName, properties } = element;
  const names = [properties.className, properties.itemProp].flatMap((value) => (Array.isArray(value) ? value : []));
  if (names.length === 0 && !namingTags.has(tagName) && tagName !== SPEECH) return around;
  const words = names.map(wordsOf);
  const inSpeech = around.inSpeech || tagName === SPEECH || words.some((each) => each.includes(SPEECH));
  const own = [namingTags.get(tagName), ...words.map(markOf)].map((mark) =>
    mark === 'speaker' && inSpeech ? 'speech' : mark,
  );
  const mark = SUREST.find((each) => each === around.mark || own.includes(each)) ?? null;
  const isBeside =
    around.isBeside || (around.mark !== null && words.some((each) => besideWords.has(each.at(-1) ?? '')));
  return { inSpeech, isBeside, mark: mark === null || mark === around.mark || isShort(element) ? mark : around.mark };
}

const wordsOf = (name: string | number): string[] =>
  String(name)
    .split(WORD_BREAK)
    .map((word) => word.toLowerCase());

/** What the words of a class or property say of what an element holds. */
function markOf(words: readonly string[]): NamingMark | null {
  const last = words.at(-1) ?? '';
  if (words.some((word) => speakerWords.has(word)) && (speakerWords.has(last) || nameWords.has(last))) return 'speaker';
  const isPerson = words.some((word) => personWords.has(word));
  if (isPerson && (personWords.has(last) || nameWords.has(last) || detailWords.has(last))) return 'name';
  return words.length === 1 && last === NAME ? 'name' : null;
}

/** Whether what an element holds is no longer than a name. */
const isShort = ({ children }: Element): boolean => lengthOf(children) <= LONGEST_NAME;

/** Number of characters in nodes, counted no further than to the longest name. */
const lengthOf = (children: readonly ElementContent[]): number => beginningOf(children, LONGEST_NAME + 1).length;

/** The first characters of nodes, blanks around texts left out. */
function beginningOf(children: readonly ElementContent[], length: number): string {
  let text = '';
  for (const child of children) {
    if (child.type === 'text') text += child.value.trim();
    else if (child.type === 'element') text += beginningOf(child.children, length - text.length);
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}

/** An element prints a name before its words, with so many characters before it at most. */
const BEFORE_NAME = 10;

/** Who speaks in an element, as an attribute names him; null where none does or the element prints the name itself. */
export function voiceOf(
  element: Element,
  source: string,
  isLabelled: (element: Element) => boolean,
): AttributeField | null {
  for (const property of isLabelled(element) ? [...voiceAttributes, LABEL] : voiceAttributes) {
    const found = fieldOfAttribute(element, property, property, source);
    if (!found || found.value.length > LONGEST_NAME || !PRINTED_NAME.test(found.value)) continue;
    const surname = found.value.split(' ').at(-1) ?? '';
    return beginningOf(element.children, found.value.length + BEFORE_NAME).includes(surname) ? null : found;
  }
  return null;
}
