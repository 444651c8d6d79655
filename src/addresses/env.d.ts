/** What the build tells every module; in a program that no build has made there is no such thing. */
interface ImportMetaEnv {
  /** BCP 47 of the interface without a prefix; `astro.config.mjs` takes it from the language of the site. */
  readonly INTERFACE_LANGUAGE?: string;
}
