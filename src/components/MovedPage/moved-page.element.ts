/**
 * Leads on to the address of the link within it, with the query and the fragment of the old address. The old address
 * leaves no trace in the history. Without a script the reader follows a link: a refresh in the page's head would lose the
 * fragment, and with it the paragraph.
 */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
    location.replace(target);
  }
}

customElements.define('moved-page', MovedPage);
