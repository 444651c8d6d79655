import anyAscii from 'any-ascii';

/** Lower-case ASCII words joined by hyphens, for keys and ids: `Раҳмон Эмомалӣ` → `rahmon-emomali`. */
export function slug(text: string, longest = 80): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, longest)
    .replace(/-+$/u, '');
}
