import { editorKeys } from './editor-words.ts';

/** Keys that site generators and converters write and an editor here never does. */
const siteKeys = new Set(
  `aliases author authors byline categories category comments cover created created_at date_published datepublished
  description draft excerpt featured_image headline image images keywords lang lastmod layout link menu modified
  modified_time og_image pagetitle permalink post_id published published_at published_time pubdate redirect_from section
  seo site site_name slug source source_url subtitle summary tag tags template thumbnail toc type updated updated_at
  weight word_count`
    .split(/\s+/u)
    .filter((key) => key !== ''),
);

/**
 * Says to whom a block of front matter belongs: to an editor of the record, or to the capture, which some site's
 * generator wrote. `sha256` makes it an editor's; so does a block of known keys only; a block that is neither but has
 * a key of site generators is the capture's; anything else is an editor's with a misspelt key.
 */
export function ownerOf(keys: readonly string[]): 'editor' | 'capture' {
  if (keys.includes('sha256') || keys.every((key) => editorKeys.includes(key))) return 'editor';
  return keys.some((key) => siteKeys.has(key.toLowerCase().replaceAll('-', '_'))) ? 'capture' : 'editor';
}
