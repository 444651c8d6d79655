/** The part of `edtf` (it ships no types) that `edtf.ts` uses. */
declare module 'edtf' {
  /** @throws where the string is not EDTF */
  export default function edtf(text: string): { toEDTF(): string };
}
