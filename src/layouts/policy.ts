/** What every page may load: files of the site itself, and pictures that stand in its style sheets. */
const directives: readonly string[] = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "style-src 'self'",
  "script-src 'self'",
];

/**
 * The content security policy of every page, for its `<meta>`. Scripts and styles are files of their own without exception, so
 * no page needs a digest of any that stands in it. Pagefind runs in WebAssembly within a worker, whose policy is not that of
 * the page (HTML, “initialize worker policy container”): no page needs to allow it.
 */
export const policy = directives.join('; ');
