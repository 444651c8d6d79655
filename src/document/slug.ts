import anyAscii from 'any-ascii';

const LAST_HYPHENS = /-$/u;

const EDGE_HYPHENS = /^-|-$/gu;

/** Lower-case ASCII words joined by hyphens, for keys and ids: `Раҳмон Эмомалӣ` → `rahmon-emomali`. */
export function slug(text: string, longest = 80): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(EDGE_HYPHENS, '')
    .slice(0, longest)
    .replace(LAST_HYPHENS, '');
}
