/*
 * How names are spelt from one alphabet in another, each by several rules that real pages follow: the same person stands in
 * documents under several spellings.
 */

type Table = Readonly<Record<string, string>>;

const pairs = (text: string): Table =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]));

const LETTERS = pairs(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ғ=gh ӣ=i қ=q ӯ=u ҳ=h ҷ=j',
);

/** The rules by which a Cyrillic name is written in Latin letters, the most frequent first. */
export const romanisations: readonly Table[] = [
  LETTERS,
  { ...LETTERS, ...pairs('х=h й=i ё=e ҷ=dj қ=k ю=iu я=ia ғ=g') },
  { ...LETTERS, ...pairs('ҳ=kh ҷ=dzh қ=k ғ=g й=y ё=e') },
];

/** How a Russian text prints a Tajik name. */
export const tajikInRussian: Table = pairs('ғ=г ӣ=и қ=к ӯ=у ҳ=х ҷ=дж');

const LATIN_IN_CYRILLIC = pairs(
  'sh=ш ch=ч th=т ph=ф qu=кв oo=у ee=и ck=к a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з',
);

const SIGNS = /sh|ch|th|ph|qu|oo|ee|ck|./gsu;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Spells every word of a name by a table of single letters; what the table lacks stays. */
export function spelt(name: string, table: Table): string {
  return name
    .split(' ')
    .map((word) => capital(Array.from(word.toLowerCase(), (letter) => table[letter] ?? letter).join('')))
    .join(' ');
}

/** A Latin name in Cyrillic letters. */
export function inCyrillic(name: string): string {
  return name
    .split(' ')
    .map((word) => capital(word.toLowerCase().replace(SIGNS, (sign) => LATIN_IN_CYRILLIC[sign] ?? sign)))
    .join(' ');
}
