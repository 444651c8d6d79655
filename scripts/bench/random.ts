/** What generators draw on: the same numbers for the same seed. */
export interface Random {
  /** A number from 0 up to 1, the next of a fixed row. */
  readonly next: () => number;
  /** A whole number from 0, below `below`. */
  readonly upTo: (below: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** @throws {RangeError} where the list is empty */
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
}

/** A row of numbers that is the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  const oneOf = <Item>(list: readonly Item[]): Item => {
    const item = list[upTo(list.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  return { next, upTo, oneOf, chance: (probability) => next() < probability };
}

/** A seed made of several parts, so that each thing generated has a row of its own (FNV-1a). */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const unit of parts.join('\u0000')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x0100_0193) >>> 0;
  return hash;
}

/** A number around 0 with deviation 1 (Box–Muller). */
export function normal({ next }: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
