import type { Basis } from './rule.js';
import type { SourceRef } from './sources.js';

/** How sure a single fact is, and where it comes from. */
export interface Fact {
  readonly basis: Basis;
  readonly source: SourceRef;
}

/**
 * The facts of a record whose basis is not that of the record as a whole, by field: `mode`.
 * One value of a list is written after a dot: `applicantTypes.charter`.
 */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * What a definition that somebody brings may name as its source: a text, a title with an address, or a source that
 * this package knows.
 */
export type GivenSource = string | { readonly title: string; readonly url?: string } | SourceRef;
