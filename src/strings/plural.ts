/** The forms of a counted phrase, by CLDR plural category; every language has at least `other`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const PLACEHOLDER = /\{([a-z]+)\}/gu;

/**
 * Puts values into a template.
 * @param template text with `{name}` where a value goes
 * @param values the values by name; a name without a value stays as it is, so that it is seen
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * Says how many there are, in the right plural form and with the digits of the language: `1,204 paragraphs`.
 * @param locale BCP 47
 * @param count the number, also put in place of `{count}`
 * @param forms the phrase in each form
 */
export function count(locale: string, count: number, forms: Plural): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(locale).format(count) });
}
