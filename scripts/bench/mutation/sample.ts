/**
 * A sample of a list that is the same each time for the same seed: every element has the same chance.
 * @param size how many; all of them, in their order, where the list is no longer
 */
export function sampleOf<Element>(list: readonly Element[], size: number, seed: number): Element[] {
  const left = [...list];
  const taken: Element[] = [];
  let state = seed >>> 0;
  while (taken.length < size && left.length > 0) {
    // The constants of Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    taken.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return size >= list.length ? [...list] : taken;
}
