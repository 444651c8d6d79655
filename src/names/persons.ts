import { sexOf } from './form-of-address.ts';
import { Namesakes } from './namesakes.ts';
import { nameParts, type NameParts } from './same-person.ts';

/** How a label names somebody. */
export interface Named {
  /** The name as printed, without office. */
  readonly name: string;
  /** Seats, parties and states of the person, as printed in brackets. */
  readonly seats: readonly string[];
  /** The form of address before the name, as printed. */
  readonly address: string | null;
}

/** What parts a seat from a party, or from a state. */
const SEAT_PARTS = /[,;/—–]/u;

/** All names of one document that have the same letters, seats and sex. */
interface Form extends Named {
  readonly key: string;
  /** The letters of the name alone. */
  readonly letters: string;
  readonly parts: NameParts;
}

/**
 * Tells whom each name of a document means. A name is a shorter form of a fuller one where one person alone can be meant;
 * where there are several, or none, it stands for itself. Which names there are decides and not their order; that decides
 * only which of two spellings with the same letters is shown.
 * @param all in order of appearance
 * @returns for each of them the fullest name of the person, as printed; with seat or form of address where two share it
 */
export function personsOf(all: readonly Named[]): string[] {
  const forms = new Map<string, Form>();
  const keys = all.map((named) => {
    const form = formOf(named);
    const other = forms.get(form.key);
    // For blanks may have been lost: of the spellings that with the most words, of several the first.
    if (!other || other.parts.given.length < form.parts.given.length) forms.set(form.key, form);
    return form.key;
  });
  const meant = meantBy(forms.values().toArray().sort(fullestFirst));
  const shown = shownNames(new Set(meant.values()));
  return all.map(({ name }, at) => {
    const form = meant.get(keys[at] ?? '');
    return (form && shown.get(form)) ?? name;
  });
}

function formOf(named: Named): Form {
  const words = nameParts(named.name);
  const sex = sexOf(named.address);
  const seats = [
    ...new Set(
      named.seats.flatMap((seat) =>
        seat
          .toLowerCase()
          .split(SEAT_PARTS)
          .map((part) => part.trim()),
      ),
    ),
  ].sort();
  const letters = [...words.given, words.surname].join('');
  return { ...named, letters, parts: { ...words, seats, sex }, key: [letters, sex ?? '', ...seats].join('\n') };
}

/** Whom each form means, by its key. Who could be one of several persons is none that others could be. */
function meantBy(forms: readonly Form[]): ReadonlyMap<string, Form> {
  const persons = new Namesakes<Form>();
  const meant = new Map<Form, Form>();
  for (const form of forms) {
    const found = persons.meantBy(form.parts);
    if (found.who === 'nobody') persons.add(form);
    meant.set(form, found.who === 'one' ? found.person : form);
  }
  const ofPerson = Map.groupBy(meant.keys(), (form) => meant.get(form));
  const isDivided = (person: Form): boolean =>
    person.parts.sex === null && new Set(ofPerson.get(person)?.flatMap(({ parts }) => parts.sex ?? [])).size > 1;
  // `Mr Lind` and `Mrs Lind` are not both `Odo Lind`, and which of them is nothing tells.
  return new Map(
    meant.entries().map(([form, person]) => [form.key, form.parts.sex !== null && isDivided(person) ? form : person]),
  );
}

/** The name to show for each person: what is printed as a whole where the letters of the name are those of others too. */
function shownNames(persons: ReadonlySet<Form>): ReadonlyMap<Form, string> {
  const byLetters = Map.groupBy(persons, ({ letters }) => letters);
  return new Map(
    persons.values().map((form) => {
      const others = byLetters.get(form.letters)?.filter((other) => other !== form) ?? [];
      return [form, others.length > 0 ? apartFrom(others, form) : form.name];
    }),
  );
}

/** A name with what tells it from others of the same letters: the seat, or the form of address. */
function apartFrom(others: readonly Form[], { name, seats, address, parts }: Form): string {
  const addressed =
    others.some((other) => other.parts.sex !== parts.sex) && address !== null ? `${address} ${name}` : name;
  return [addressed, ...seats.map((seat) => `(${seat})`)].join(' ');
}

/** More given names before fewer, names in full before initials, more seats before fewer; whatever is left over, in the order of the letters. */
function fullestFirst(a: Form, b: Form): number {
  return (
    b.parts.given.length - a.parts.given.length ||
    b.letters.length - a.letters.length ||
    b.parts.seats.length - a.parts.seats.length ||
    Number(a.parts.sex === null) - Number(b.parts.sex === null) ||
    Number(a.key > b.key) - Number(a.key < b.key)
  );
}
