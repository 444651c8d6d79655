/** How many cases a property is put to: the number given, or that many times `FUZZ` for a longer run by `npm run fuzz`. */
export function runs(cases: number): number {
  return cases * Number(process.env.FUZZ ?? 1);
}
