/**
 * The part of an element that its script works on.
 * @throws {Error} naming element and selector where it has none, so that markup and script do not part unnoticed
 */
export function partOf<Kind extends Element>(element: Element, selector: string, kind: abstract new () => Kind): Kind {
  const found = element.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}
