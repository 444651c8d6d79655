import fc from 'fast-check';

/**
 * `npm test` tries the same cases every time, so that a red run means that the change at hand broke something and can be
 * had again; `npm run fuzz` (`FUZZ` set) tries new ones, and says the seed of what fails.
 */
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_121_005 });
