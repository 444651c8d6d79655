const DAY = 86_400_000;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one full day to another, negative where the other is earlier; not a number where one of them is no full day. */
export const daysBetween = (from: string, to: string): number => (startOf(to) - startOf(from)) / DAY;
