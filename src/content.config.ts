import { defineCollection } from 'astro:content';
import { documentsLoader, publicationsLoader, siteLoader } from '#corpus/loader.ts';

/** Astro's door: the three collections, all read by our own loaders. */
export const collections = {
  documents: defineCollection({ loader: documentsLoader() }),
  publications: defineCollection({ loader: publicationsLoader() }),
  site: defineCollection({ loader: siteLoader() }),
};
