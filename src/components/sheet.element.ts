/**
 * Something that stands in the page where there is room, and on a telephone in a sheet over it: it is put there while the
 * sheet is open. Whoever closes the sheet is back at what opened it, and the page has not moved.
 * @param content what is put there, the last in its place
 * @param dialog the sheet, with `.sheet-body`; each `.sheet-close` in it closes it
 * @returns opens the sheet; the button it is told gets the focus back
 */
export function sheetFor(content: HTMLElement, dialog: HTMLDialogElement): (opener: HTMLElement) => void {
  const home = content.parentElement;
  const place = dialog.querySelector('.sheet-body');
  let openedBy: HTMLElement | null = null;
  dialog.addEventListener('close', () => {
    home?.append(content);
    openedBy?.focus({ preventScroll: true });
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // The sheet itself is hit beside its content: that is the backdrop.
    if (target === dialog || (target instanceof Element && target.closest('.sheet-close'))) dialog.close();
  });
  return (opener) => {
    openedBy = opener;
    place?.append(content);
    dialog.showModal();
  };
}
