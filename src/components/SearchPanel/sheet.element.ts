/**
 * The filters, beside the hits where there is room, and on a telephone in a sheet over the page: the same form is put there
 * while the sheet is open.
 * @param form the filters
 * @param dialog the sheet, with `.sheet-body`
 * @param opens the button that opens it
 */
export function filterSheet(form: HTMLElement, dialog: HTMLDialogElement, opens: HTMLElement): void {
  const home = form.parentElement;
  const place = dialog.querySelector('.sheet-body');
  opens.addEventListener('click', () => {
    place?.append(form);
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    home?.append(form);
    opens.focus();
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // The sheet itself is hit beside its content: that is the backdrop.
    if (target === dialog || (target instanceof Element && target.closest('.sheet-close'))) dialog.close();
  });
}
