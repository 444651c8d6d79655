/** Name in the browser's storage; only a reader who has switched the key off has an entry. */
const NAME = 'search-key-slash';
const OFF = 'off';

/** What was chosen on this page, for browsers that keep nothing. */
let chosen: boolean | null = null;

/** Whether `/` leads to the search field; it does until somebody switches it off. */
export function slashActs(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(NAME) !== OFF;
  } catch {
    return true;
  }
}

/** Switches `/` on or off, for all pages where the browser keeps it and for this page where it does not. */
export function letSlashAct(acts: boolean): void {
  chosen = acts;
  try {
    if (acts) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // The browser keeps nothing: the choice holds on this page.
  }
}
