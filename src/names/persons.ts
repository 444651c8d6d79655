import { Namesakes } from './namesakes.ts';
import { nameParts, type NameParts } from './same-person.ts';

/** All names of one document that have the same letters. */
interface Form {
  readonly letters: string;
  /** The name among them with the most words, for blanks may have been lost; of several the first. */
  readonly printed: string;
  readonly parts: NameParts;
}

/**
 * Tells whom each name of a document means. A name is a shorter form of a fuller one where one person alone can be meant;
 * where there are several, or none, it stands for itself. Which names there are decides and not their order; that decides
 * only which of two spellings with the same letters is shown.
 * @param names as printed, without offices, in order of appearance
 * @returns for each of them the fullest name of the person, as printed
 */
export function personsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, Form>();
  const letters = new Map<string, string>();
  for (const printed of names) {
    if (letters.has(printed)) continue;
    const parts = nameParts(printed);
    const key = [...parts.given, parts.surname].join('');
    const other = forms.get(key);
    if (!other || other.parts.given.length < parts.given.length) forms.set(key, { letters: key, printed, parts });
    letters.set(printed, key);
  }
  const meant = meantBy(forms.values().toArray().sort(fullestFirst));
  return new Map(letters.entries().map(([name, key]) => [name, meant.get(key) ?? name]));
}

/** The name to show for each form, by its letters. Who could be one of several persons is none that others could be. */
function meantBy(forms: readonly Form[]): ReadonlyMap<string, string> {
  const persons = new Namesakes<Form>();
  const meant = new Map<string, string>();
  for (const form of forms) {
    const found = persons.meantBy(form.parts);
    if (found.who === 'nobody') persons.add(form);
    meant.set(form.letters, found.who === 'one' ? found.person.printed : form.printed);
  }
  return meant;
}

/** More given names before fewer, names in full before initials; whatever is left over, in the order of the letters. */
function fullestFirst(a: Form, b: Form): number {
  return (
    b.parts.given.length - a.parts.given.length ||
    b.letters.length - a.letters.length ||
    Number(a.letters > b.letters) - Number(a.letters < b.letters)
  );
}
