/** What every page may load: files of the site itself, and pictures that stand in its style sheets. */
const directives: readonly string[] = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "style-src 'self'",
];

/**
 * The content security policy of a page, for its `<meta>`. Scripts and styles are files of their own without exception, so no
 * page needs a digest of any that stands in it.
 * @param wasm whether the page searches: the engine runs in WebAssembly, which no other page may run
 */
export function policyOf(wasm: boolean): string {
  return [...directives, `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`].join('; ');
}
