import { createHash } from 'node:crypto';
import { listIn, MANIFEST } from '../build/manifest.ts';
import type { Check } from './check.ts';

/** The list by which anybody can tell whether a copy of the site is whole. */
export const listed: Check = {
  claim: `${MANIFEST} lists every file with its digest`,
  faults: async (site) => {
    if (!site.files.has(`/${MANIFEST}`)) return [`/${MANIFEST}: does not exist`];
    const list = listIn((await site.read(`/${MANIFEST}`)).toString());
    const own = [...site.files].map((file) => file.slice(1)).filter((file) => file !== MANIFEST);
    const faults = await Promise.all(
      own.map(async (file) => {
        const digest = list.get(file);
        if (digest === undefined) return [`/${file}: is not listed`];
        const actual = createHash('sha256')
          .update(await site.read(`/${file}`))
          .digest('hex');
        return digest === actual ? [] : [`/${file}: has the digest ${actual}, listed is ${digest}`];
      }),
    );
    const lost = [...list.keys()]
      .filter((file) => !own.includes(file))
      .map((file) => `/${file}: is listed and is not there`);
    return [...faults.flat(), ...lost];
  },
};
