declare const brand: unique symbol;

/** A plain string or number that only a check of this package can hand out under `Name`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
