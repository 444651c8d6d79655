/**
 * Reads the `_redirects` format that static hosts share: an old path, the new one and the status on each line.
 * @returns the new path of each old one
 */
export function readRedirectsFile(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/u));
  return new Map(
    lines.flatMap(([from = '', to = '']) => (to === '' || from.startsWith('#') ? [] : [[from, to] as const])),
  );
}
