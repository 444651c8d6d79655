/** An element with its content. @param className `''` for none */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A button that does something, and sends no form. */
export function makeButton(className: string, content: Node | string, act: () => void): HTMLButtonElement {
  const button = make('button', className, content);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
