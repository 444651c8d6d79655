/** A text with what is known of its encoding. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
}

/** Decodes the bytes of a capture; never throws. */
export function decode(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
}
