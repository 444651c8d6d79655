/** Gives each value a number in the order in which it is first met. */
export class Numbered<Value = string> {
  readonly #numbers = new Map<string, number>();
  readonly values: Value[] = [];

  numberOf(key: string, value: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}
