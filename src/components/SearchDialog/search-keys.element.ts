import { isBareKey, keysAct } from '../key-setting.element.ts';

/** The search field of the page itself: the search page has one with the results below it. */
const ownField = (): HTMLInputElement | null => document.querySelector('search-panel input[type=search]');

function focus(field: HTMLInputElement | null, preventScroll = false): void {
  field?.focus({ preventScroll });
  field?.select();
}

/**
 * Opens the dialog, whose code is loaded the first time. Until it is there the reader types into a field of the page, from which
 * the dialog takes over; where it cannot be loaded, that field leads to the search too.
 */
async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]:not(search-dialog *)');
  const before = field?.value ?? '';
  const reader = document.activeElement;
  if (!document.querySelector('dialog[open]')) focus(field, true);
  try {
    const { openSearchDialog } = await import('./search-dialog.element.ts');
    const typed = field && field.value !== before ? field.value : '';
    if (field) field.value = before;
    // Whoever closes the dialog is led back to where they were, not to that field.
    if (reader instanceof HTMLElement && reader !== document.body) reader.focus({ preventScroll: true });
    else field?.blur();
    openSearchDialog(typed);
  } catch {
    // The reader is in that field already.
    field?.scrollIntoView({ block: 'nearest' });
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
