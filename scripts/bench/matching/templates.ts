import type { Block, Blocks, Tools } from './text.ts';

/** Writes the words of one item of a kind. */
type Item = (tools: Tools) => string;

const SYLLABLES =
  'lin kar ost hal sod bre vel kro mar tor ner fal gri dun wes pel rak jor sten vik by holm dal rup sund berg ling'.split(
    ' ',
  );
const TOPICS =
  'eels,tar,timber,the ferry,the dredger,oaks,the new boiler,lamp oil,wool,salt,the school roof,mud,the canal'.split(
    ',',
  );
const PLACES =
  'railway works,power station,textile mill,university,hospital,cement plant,dam,library,port,market'.split(',');
const PEOPLE = 'drivers,engineers,weavers,students,nurses,workers,guards,readers,sailors,traders'.split(',');
const CYRILLIC = 'лин кар ост хал сод бре вел кро мар тор нер фал гри дун'.split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const name = ({ oneOf, upTo }: Tools, syllables = SYLLABLES): string =>
  capital(Array.from({ length: 3 + upTo(2) }, () => oneOf(syllables)).join(''));
const figure = ({ upTo }: Tools): string => String(100 + upTo(900));

/** Kinds of items that share a frame: what tells one from another is a name or a figure. */
const items = {
  grant: (tools) =>
    `${name(tools)} parish: ${figure(tools)} crowns were granted in 2018 for the mending of dikes and sluices.`,
  vote: (tools) =>
    `The amendment moved by Mr ${name(tools)} was adopted by ${figure(tools)} votes to ${String(tools.upTo(90))} with few abstentions.`,
  visit: (tools) =>
    `On ${String(1 + tools.upTo(30))} May the delegation visited the ${tools.oneOf(PLACES)} at ${name(tools)} and spoke with ${tools.oneOf(PEOPLE)} about ${tools.oneOf(TOPICS)}.`,
  decision: (tools) =>
    `Having considered the report of ${name(tools)}, the council decides to pay ${figure(tools)} crowns to the parish of ${name(tools)}.`,
  toll: (tools) =>
    `At ${name(tools)} the toll of 2018 brought in ${figure(tools)} crowns, more than in the year before.`,
  minister: (tools) =>
    `The Minister of ${name(tools)}, ${name(tools)} ${name(tools)}, took part in the meeting and spoke about ${tools.oneOf(TOPICS)}.`,
  russian: (tools) =>
    `Община ${name(tools, CYRILLIC)}: в 2018 году выделено ${figure(tools)} крон на ремонт плотин и шлюзов.`,
  roll: (tools) => `${name(tools)}: ${tools.oneOf(['yes', 'no'])}.`,
  shortGrant: (tools) => `${name(tools)} parish: ${figure(tools)} crowns.`,
  floor: (tools) => `Mr ${name(tools)}, you have the floor.`,
  clause: (tools) => `Carriage of ${tools.oneOf(TOPICS)} by ${name(tools)} boats.`,
} as const satisfies Readonly<Record<string, Item>>;

export type Kind = keyof typeof items;
export const kinds = Object.keys(items) as Kind[];

/** An item of a kind. */
function itemOf(kind: Kind, tools: Tools): Block {
  return { mark: '', atoms: [tools.atom(items[kind](tools))], speaker: null, another: (again) => itemOf(kind, again) };
}

/** Gives each item of a list, from one place on, its number. */
export function numbered(blocks: Blocks): Blocks {
  let number = 0;
  return blocks.map((block) => (block.mark === '' ? block : { ...block, mark: `${String((number += 1))}. ` }));
}

/** A list of one kind between two paragraphs of running text. */
export function listOf(kind: Kind, tools: Tools, isNumbered: boolean): Blocks {
  const size = 3 + tools.upTo(10);
  const list = Array.from({ length: size }, () => ({ ...itemOf(kind, tools), mark: isNumbered ? '0. ' : '' }));
  return numbered([tools.prose(), ...list, tools.prose()]);
}

/** A sitting in which one after the other is given the floor. */
export function sittingOf(tools: Tools): Blocks {
  const turns = Array.from({ length: 2 + tools.upTo(5) }, () => [itemOf('floor', tools), tools.prose()]);
  return [tools.prose(), ...turns.flat(), tools.prose()];
}
