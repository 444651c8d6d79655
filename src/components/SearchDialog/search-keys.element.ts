import { isBareKey, keysAct } from '../key-setting.element.ts';

/** The search field of the page itself: the search page has one with the results below it. */
const ownField = (): HTMLInputElement | null => document.querySelector('search-panel input[type=search]');

function focus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Opens the dialog, whose code is loaded the first time; where that fails, any field of the page leads to the search too. */
async function open(): Promise<void> {
  try {
    const { openSearchDialog } = await import('./search-dialog.element.ts');
    openSearchDialog();
  } catch {
    focus(document.querySelector('input[type=search]'));
  }
}

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && isBareKey(event) && keysAct('search-key-slash');
  const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !chord) return;
  event.preventDefault();
  const field = ownField();
  if (field) focus(field);
  else void open();
});
