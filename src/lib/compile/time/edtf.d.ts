/** The part of npm `edtf`, which has no types of its own, that the compiler uses. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: string;
    /** 1 year, 2 month, 3 day, 0 with a clock time. */
    readonly precision: number;
    /** First and last millisecond, days being days of UTC. */
    readonly min: number;
    readonly max: number;
    /** The text in canonical form. */
    readonly edtf: string;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  /** @throws when the text is not EDTF */
  export default function edtf(text: string): ExtendedDate;
}
