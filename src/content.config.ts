import { defineCollection } from 'astro:content';
import { documentsLoader, siteLoader } from '#corpus/loader.ts';

/** Astro's door: the two collections, both read by our own loaders. */
export const collections = {
  documents: defineCollection({ loader: documentsLoader() }),
  site: defineCollection({ loader: siteLoader() }),
};
