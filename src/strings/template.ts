/** The names that stand in a text in braces: `'from' | 'to'` for `{from} to {to}`. */
export type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Any text in which each of these names stands in braces; where there are no names, any text at all. */
export type Template<Name extends string> = [Name] extends [never]
  ? string
  : Intersection<Name extends string ? `${string}{${Name}}${string}` : never>;

/** The forms of a counted phrase, by CLDR plural category; every language has at least `other`. */
export type Plural<Other extends string = string> = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: Other }
>;

/** A counted phrase in English; what stands in braces for one must stand there for several. */
export const forms = <const One extends string, const Other extends string>(
  one: PlaceholdersOf<One> extends PlaceholdersOf<Other> ? One : never,
  other: Other,
): Plural<Other> => ({ one, other });

/** Whether these texts are the forms of one counted phrase. */
type IsPlural<Texts> = [Exclude<keyof Texts, Intl.LDMLPluralRule>] extends [never] ? true : false;

/**
 * What the texts of another language must have in common with these: the same keys, and in each text the same names in
 * braces, in any order. Lists may be longer or shorter.
 */
export type Translated<Texts> = Texts extends string
  ? Template<PlaceholdersOf<Texts>>
  : Texts extends readonly (infer Item)[]
    ? readonly Translated<Item>[]
    : IsPlural<Texts> extends true
      ? Plural<Translated<Texts['other' & keyof Texts]> & string>
      : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };

/** All names in braces that these texts have. */
export type NamesIn<Texts> = Texts extends string
  ? PlaceholdersOf<Texts>
  : Texts extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Key in keyof Texts]-?: NamesIn<Texts[Key]> }[keyof Texts];
