import { letSlashAct, slashActs } from '../SiteHeader/slash-setting.element.ts';

/** The box that says whether `/` leads to the search. A single key must be possible to switch off (WCAG 2.1.4). */
class SlashKey extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = slashActs();
    box.addEventListener('change', () => {
      letSlashAct(box.checked);
    });
  }
}

customElements.define('slash-key', SlashKey);
