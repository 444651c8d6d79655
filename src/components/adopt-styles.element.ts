/** Styles that come with a script, for what is on few pages: a style sheet of the page would be loaded on all. @param css as `?inline` gives it */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
