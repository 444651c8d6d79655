import { keysAct, letKeysAct } from '../key-setting.element.ts';

/** The box that says whether `/` leads to the search. */
class SlashKey extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = keysAct('search-key-slash');
    box.addEventListener('change', () => {
      letKeysAct('search-key-slash', box.checked);
    });
  }
}

customElements.define('slash-key', SlashKey);
