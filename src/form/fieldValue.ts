import type { EvidenceRecord } from '../core/evidenceRecord.js';
import type { ReportedValue } from '../core/reportedValue.js';

/** A word that somebody has brought for a list that a state decides. */
export type OwnWord = string & Readonly<Record<never, never>>;

/** The value of a field that a table of fields declares `as const`. */
export type ValueOf<F> = F extends { type: 'choice'; choices: infer Words }
  ? (keyof Words & string) | (F extends { list: string } ? OwnWord : never)
  : F extends { type: 'group'; fields: infer Inner }
    ? ValuesOf<Inner>
    : F extends { type: 'list'; of: infer Item }
      ? readonly ValueOf<Item>[]
      : F extends { type: 'map'; of: infer Item; keys: infer Keys }
        ? { readonly [Key in keyof Keys]?: ValueOf<Item> | null | undefined }
        : F extends { type: 'map'; of: infer Item }
          ? { readonly [key: string]: ValueOf<Item> }
          : F extends { type: 'variants'; by: infer By extends string; of: infer Kinds }
            ? { [Word in keyof Kinds]: { readonly [Key in By]: Word } & ValuesOf<Kinds[Word]> }[keyof Kinds]
            : F extends { type: 'either'; of: readonly (infer Kinds)[] }
              ? Kinds extends unknown
                ? ValueOf<Kinds>
                : never
              : F extends { type: infer Type extends keyof PlainValues }
                ? PlainValues[Type]
                : string;

interface PlainValues {
  readonly number: number;
  readonly yesNo: boolean;
  readonly evidence: EvidenceRecord;
  readonly reportedValue: ReportedValue;
  readonly anything: unknown;
}

/** The values of a table of fields: required ones are there, the others may be left out or null. */
export type ValuesOf<G> = {
  readonly [Key in keyof G as G[Key] extends { required: true } ? Key : never]: ValueOf<G[Key]>;
} & {
  readonly [Key in keyof G as G[Key] extends { required: true } ? never : Key]?:
    | ValueOf<G[Key]>
    | null
    | undefined;
};

/** The value of a field that is still being filled: anything in it may be missing. */
export type DraftOf<F> = F extends { type: 'group'; fields: infer Inner }
  ? DraftsOf<Inner>
  : F extends { type: 'list'; of: infer Item }
    ? readonly (DraftOf<Item> | null | undefined)[]
    : F extends { type: 'map'; of: infer Item; keys: infer Keys }
      ? { readonly [Key in keyof Keys]?: DraftOf<Item> | null | undefined }
      : F extends { type: 'map'; of: infer Item }
        ? { readonly [key: string]: DraftOf<Item> | null | undefined }
        : F extends { type: 'variants'; by: infer By extends string; of: infer Kinds }
          ? { [Word in keyof Kinds]: { readonly [Key in By]: Word } & DraftsOf<Kinds[Word]> }[keyof Kinds]
          : F extends { type: 'either'; of: readonly (infer Kinds)[] }
            ? Kinds extends unknown
              ? DraftOf<Kinds>
              : never
            : ValueOf<F>;

/** The values of fields that are still being filled. */
export type DraftsOf<G> = { readonly [Key in keyof G]?: DraftOf<G[Key]> | null | undefined };
