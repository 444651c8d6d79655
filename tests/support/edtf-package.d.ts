/** The part of `edtf` (it ships no types) that the tests compare with. */
declare module 'edtf' {
  /** @throws where the string is not EDTF */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
