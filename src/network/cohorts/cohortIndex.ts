import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import type { Cohort } from './cohort.js';
import { COHORT } from './cohortKinds.js';
import { type Span, spanOf } from './span.js';

/** A cohort, ready to be asked. */
export interface CohortIndex {
  readonly codes: Codes;
  /** When each district takes part, in order; `null` where a date cannot be read. */
  readonly members: ReadonlyMap<string, readonly Span[] | null>;
  readonly holidays: ReadonlySet<string>;
  /** The latest day of an extension, by district and month written together. */
  readonly extensions: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<Cohort, CohortIndex>();

/**
 * Holds an argument against what a cohort is, and gives its index. Both once for each object: what changes in a cohort
 * afterwards is not seen.
 */
export function indexOfCohort(cohort: Cohort, by: string): CohortIndex {
  let index = typeof cohort === 'object' && cohort !== null ? INDEXES.get(cohort) : undefined;
  if (!index) {
    mustBe(COHORT, cohort, by, 'cohort');
    index = makeIndex(cohort);
    INDEXES.set(cohort, index);
  }
  return index;
}

function makeIndex(cohort: Cohort): CohortIndex {
  const members = new Map<string, Span[] | null>();
  for (const entry of cohort.districts) {
    const { code, from, to } = typeof entry === 'string' ? { code: entry } : entry;
    const span = spanOf(from, to);
    const spans = members.get(code);
    if (span === null || spans === null) members.set(code, null);
    else if (spans) spans.push(span);
    else members.set(code, [span]);
  }
  for (const spans of members.values()) spans?.sort((a, b) => (a.from < b.from ? -1 : 1));
  const extensions = new Map<string, string>();
  for (const entry of cohort.extensions ?? []) {
    if (!isLoose(entry) || !isIsoDate(entry.until)) continue;
    const key = `${entry.district}|${entry.month}`;
    if (entry.until > (extensions.get(key) ?? '')) extensions.set(key, entry.until);
  }
  return { codes: codesOf(cohort), members, holidays: new Set(cohort.holidays ?? []), extensions };
}
