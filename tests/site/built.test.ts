import { describe, expect, test } from 'vitest';
import { readSite } from '#corpus/site.ts';
import { sites } from '../../scripts/test/sites.ts';
import { readBuiltSite } from '../../scripts/verify/built-site.ts';
import { html } from '../../scripts/verify/html.ts';
import { links } from '../../scripts/verify/links.ts';
import { machine } from '../../scripts/verify/machine.ts';
import { originals } from '../../scripts/verify/originals.ts';
import { ownFiles } from '../../scripts/verify/own-files.ts';
import { policy } from '../../scripts/verify/policy.ts';
import { schemes } from '../../scripts/verify/schemes.ts';
import { sizes } from '../../scripts/verify/sizes.ts';

describe.each(Object.entries(sites))('the built site of the %s', (_, { archive, folder }) => {
  test.each([html, links, schemes, ownFiles, policy, originals, sizes, machine])('$claim', async ({ faults }) => {
    const site = await readBuiltSite(folder, readSite(archive).address);
    expect(site.pages.length).toBeGreaterThan(15);
    expect(await faults(site)).toEqual([]);
  });
});
