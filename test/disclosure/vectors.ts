import { readdirSync, readFileSync } from 'node:fs';
import type { CellKey, DisclosurePolicyInput, DisclosureTable } from '../../src/disclosure/index.js';

interface Optimum {
  readonly feasible: boolean;
  readonly cells?: number;
  readonly value?: number;
}

interface Interval {
  readonly k: CellKey;
  readonly min: number;
  readonly max: number | null;
}

/** One pattern of hidden cells, with what a reader learns from it. */
export interface Pattern {
  readonly name: string;
  readonly suppressed: readonly CellKey[];
  readonly ratesPublished: boolean;
  readonly exactDisclosures: readonly {
    readonly k: CellKey;
    readonly value: number;
    readonly role: string;
  }[];
  readonly narrowPrimaries: readonly Interval[];
  readonly safeExact: boolean;
  readonly safeCover: boolean;
  readonly intervals: readonly Interval[];
}

/** A table of the vectors with its expected results. */
export interface Vector extends DisclosureTable {
  readonly id: string;
  readonly policy: DisclosurePolicyInput;
  readonly primary: readonly CellKey[];
  readonly required: readonly Interval[];
  readonly expected?: Readonly<Record<'exact' | 'cover', Readonly<Record<'count' | 'value', Optimum>>>>;
  readonly patterns: readonly Pattern[];
}

const FOLDER = new URL('../vectors/disclosure/', import.meta.url);

/** All tables and traps of the vectors, in the order of their names. */
export const VECTORS: readonly Vector[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Vector);

/** The vector of an id. */
export function vector(id: string): Vector {
  const found = VECTORS.find((each) => each.id === id);
  if (!found) throw new RangeError(`There is no vector ${id}.`);
  return found;
}
