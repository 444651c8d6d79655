import { readDay } from './day.element.ts';

/** The fields for the first and the last day. */
export class DateFields {
  readonly #fields: Readonly<Record<'from' | 'to', HTMLInputElement>>;
  readonly #fault: HTMLElement;
  readonly #wrong: string;
  readonly #shown = { from: '', to: '' };

  /**
   * @param fault where it is said that a field holds no day
   * @param wrong what is said
   */
  constructor(from: HTMLInputElement, to: HTMLInputElement, fault: HTMLElement, wrong: string) {
    this.#fields = { from, to };
    this.#fault = fault;
    this.#wrong = wrong;
  }

  /** Shows the days of a question; what is being typed, or is wrong, stays until others are asked for. */
  show(days: Readonly<Record<'from' | 'to', string | null>>): void {
    for (const name of ['from', 'to'] as const) {
      const [field, day] = [this.#fields[name], days[name] ?? ''];
      const isOwn = document.activeElement === field || field.ariaInvalid === 'true';
      if (day !== this.#shown[name] || !isOwn) field.value = day;
      this.#shown[name] = day;
    }
    this.#judge();
  }

  /** The days as typed; null where a field is empty. Undefined where one holds no day, which is said beside it. */
  read(): Readonly<Record<'from' | 'to', string | null>> | undefined {
    return this.#judge() ? { from: readDay(this.#fields.from.value), to: readDay(this.#fields.to.value) } : undefined;
  }

  #judge(): boolean {
    const fields = Object.values(this.#fields);
    for (const field of fields) {
      const isWrong = field.value.trim() !== '' && readDay(field.value) === null;
      if (isWrong) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    const isRight = !fields.some((field) => field.ariaInvalid === 'true');
    this.#fault.textContent = isRight ? '' : this.#wrong;
    return isRight;
  }
}
