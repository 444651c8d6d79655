import { slashActs } from './slash-setting.element.ts';

/** Fields and anything else in which a typed letter means itself. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** The field that `/` and Ctrl/⌘ K lead to: the page's own search where it has one, else the one in the header. */
function field(): HTMLInputElement | null {
  return (
    document.querySelector<HTMLInputElement>('main input[type=search]') ?? document.querySelector('input[type=search]')
  );
}

document.addEventListener('keydown', (event) => {
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
  const slash = event.key === '/' && bare && !takesText(event.target) && slashActs();
  const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const input = slash || chord ? field() : null;
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
