import { homedir, hostname, tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';

/** What would tell where the site was built. Short names could be words of a text and are left out. */
const traces = [
  fileURLToPath(new URL('../../', import.meta.url)),
  `${homedir()}/`,
  `${tmpdir()}/`,
  hostname(),
  'node_modules/',
  'file:///',
].filter((trace) => trace.length >= 5);

/** Every file, the compressed parts of the search index included. */
export const machine: Check = {
  claim: 'no file tells where it was built',
  faults: async (site) => {
    const faults = await Promise.all(
      [...site.files].map(async (file) => {
        const content = plain(await site.read(file)).toString('latin1');
        return traces.filter((trace) => content.includes(trace)).map((trace) => `${file}: has “${trace}”`);
      }),
    );
    return faults.flat();
  },
};

function plain(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}
