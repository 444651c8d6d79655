/**
 * What the page hands to a script as JSON in an attribute: `data-strings` is `strings`.
 * @throws {Error} naming element and attribute where it is missing or is not JSON
 */
export function dataOf({ localName, dataset }: Pick<HTMLElement, 'localName' | 'dataset'>, name: string): unknown {
  const json = dataset[name];
  if (json === undefined) throw new Error(`<${localName}> has no data-${name}`);
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`data-${name} of <${localName}> is not JSON`, { cause });
  }
}
