import type { Placeholder } from './strings.ts';
import type { Plural } from './template.ts';

const PLACEHOLDER = /\{([a-z]+)\}/gu;

/** The names that stand in a template in braces, asked of every name there is: none can be taken out of the type of a translated text. */
type NamesOf<Text extends string> = {
  [Name in Placeholder]: Text extends `${string}{${Name}}${string}` ? Name : never;
}[Placeholder];

/** A value for every name of a template. */
export type Values<Text extends string> = Readonly<Record<NamesOf<Text>, string | number>>;

/** A template whose names are known to the type check; a mere `string` may have any. */
type Known<Text extends string> = string extends Text ? never : Text;

/**
 * Puts values into a template; the type check asks for every one.
 * @param template text with `{name}` where a value goes
 */
export function fill<Text extends string>(template: Known<Text>, values: Values<Text>): string {
  return put(template, values);
}

/** As `fill`, for a template that is known only when the program runs; a name without a value stays, so that it is seen. */
export const put = (template: string, values: Readonly<Partial<Record<string, string | number>>>): string =>
  template.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));

/** The form for a number. */
export const formOf = (locale: string, count: number, forms: Plural): string =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;

/** Values besides `count` that a counted phrase needs: none, or an argument more. */
type Others<Text extends string> = [Exclude<NamesOf<Text>, 'count'>] extends [never]
  ? []
  : [values: Omit<Values<Text>, 'count'>];

/**
 * Says how many there are, in the right plural form and with the digits of the language: `1,204 paragraphs`.
 * @param locale BCP 47
 * @param count the number, also put in place of `{count}`
 * @param forms the phrase in each form
 * @param others what else goes into it
 */
export function count<Text extends string>(
  locale: string,
  count: number,
  forms: Plural<Text>,
  ...others: Others<Text>
): string {
  return put(formOf(locale, count, forms), { ...others[0], count: new Intl.NumberFormat(locale).format(count) });
}
