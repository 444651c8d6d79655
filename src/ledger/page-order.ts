/**
 * The ids of a document in page order after a version. A tombstone follows the paragraph after which it stood, or that one's nearest
 * predecessor that kept its place.
 * @param before everything that ever had an id, in page order, tombstones at their places
 * @param present the ids of the version in order
 * @param away those that the version moved or put back
 */
export function pageOrder(before: readonly string[], present: readonly string[], away: ReadonlySet<string>): string[] {
  const stands = new Set(present);
  const tombstones = new Map<string | null, string[]>();
  let previous: string | null = null;
  for (const id of before) {
    if (stands.has(id)) {
      if (!away.has(id)) previous = id;
      continue;
    }
    const list = tombstones.get(previous);
    if (list) list.push(id);
    else tombstones.set(previous, [id]);
  }
  return [...(tombstones.get(null) ?? []), ...present.flatMap((id) => [id, ...(tombstones.get(id) ?? [])])];
}
