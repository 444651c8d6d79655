import type { BuiltSite } from './built-site.ts';

/**
 * Compares two builds of one archive.
 * @returns one line for each file that only one of them has, or that differs
 */
export async function differences(one: BuiltSite, other: BuiltSite): Promise<string[]> {
  const files = [...new Set([...one.files, ...other.files])].sort();
  const faults = await Promise.all(
    files.map(async (file) => {
      if (!one.files.has(file)) return [`${file}: only the second build has it`];
      if (!other.files.has(file)) return [`${file}: only the first build has it`];
      const [first, second] = await Promise.all([one.read(file), other.read(file)]);
      return first.equals(second) ? [] : [`${file}: differs from byte ${firstDifference(first, second)} on`];
    }),
  );
  return faults.flat();
}

function firstDifference(first: Buffer, second: Buffer): number {
  const shorter = Math.min(first.length, second.length);
  for (let at = 0; at < shorter; at += 1) if (first[at] !== second[at]) return at;
  return shorter;
}
