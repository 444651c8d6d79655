/** Keys that act without Ctrl or ⌘ and can be switched off (WCAG 2.1.4), by the name under which a browser keeps the choice. */
export type SingleKeys =
  /** `/` leads to the search. */
  | 'search-key-slash'
  /** `n` and `p` lead to the next and the previous match. */
  | 'match-keys'
  /** `j` and `k` lead to the next and the previous turn of a long text. */
  | 'turn-keys';

const OFF = 'off';

/** What was chosen on this page, for browsers that keep nothing. */
const chosen = new Map<SingleKeys, boolean>();

/** Whether the keys act; they do until somebody switches them off. */
export function keysAct(keys: SingleKeys): boolean {
  const here = chosen.get(keys);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(keys) !== OFF;
  } catch {
    return true;
  }
}

/** Switches keys on or off, for all pages where the browser keeps it and for this page where it does not. */
export function letKeysAct(keys: SingleKeys, act: boolean): void {
  chosen.set(keys, act);
  try {
    if (act) localStorage.removeItem(keys);
    else localStorage.setItem(keys, OFF);
  } catch {
    // The browser keeps nothing: the choice holds on this page.
  }
}

/** The Latin letter of a key: where another alphabet is set, the one that stands on it on most keyboards. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^[a-z]$/iu.test(key) ? key : (/^Key([A-Z])$/u.exec(code)?.[1] ?? key);
  return letter.toLowerCase();
}

/** Whether a key was pressed by itself and means nothing else where it was pressed, as a letter typed into a field does. */
export function isBareKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
}
