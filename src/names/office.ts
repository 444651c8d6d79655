import { remembered } from '#document/remembered.ts';
import { takeBrackets } from './brackets.ts';
import { NO_ENDINGS, type NameEndings } from './name-endings.ts';
import { splitPlain, type OfficeAndName } from './plain-label.ts';

/** A label taken apart. */
export interface LabelParts extends OfficeAndName {
  /** Offices in brackets behind the name. */
  readonly offices: readonly string[];
  /** The person is named in brackets behind the office: nothing but a label is printed so. */
  readonly hasHolder: boolean;
  /** Seats, parties and states in brackets, as printed. */
  readonly seats: readonly string[];
}

/**
 * Takes a printed label apart: who, in what office, for which seat.
 * @param known names of persons of the page; a label that ends in one of them is split there
 */
export const labelParts = (label: string, known: NameEndings | null = null): LabelParts =>
  known === null ? unknownParts(label) : partsAmong(label, known);

/** The same without what brackets say beside name and office. */
export function splitOffice(label: string, known: NameEndings | null = null): OfficeAndName {
  const { name, role } = labelParts(label, known);
  return { name, role };
}

const unknownParts = remembered((label) => partsAmong(label, NO_ENDINGS));

function partsAmong(label: string, known: NameEndings): LabelParts {
  const { head, holder, offices, seats } = takeBrackets(label);
  const { name: printed, role } = splitPlain(holder ?? head, known);
  // `Odo Lind (Ind), Minister for Ports`
  const { head: name, seats: before } = printed?.endsWith(')') ? takeBrackets(printed) : { head: printed, seats: [] };
  return {
    name,
    role: holder === null ? role : head,
    offices,
    seats: [...before, ...seats],
    hasHolder: holder !== null,
  };
}
