import { numberEach } from '../../core/fingerprint.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { parseDisclosurePolicy } from '../policy/parseDisclosurePolicy.js';
import type { DisclosurePolicyInput } from '../policy/policy.js';
import { readTable } from '../reading/readTable.js';
import type { ProtectedTable } from '../release/protectedTable.js';
import { type EarlierRelease, withRelease } from '../release/release.js';
import type { DisclosureTable } from '../table/table.js';
import { mustPublishSmall } from './mustPublishSmall.js';
import { protectFacts } from './protectFacts.js';
import { protectRelease } from './protectRelease.js';

/** What is known besides the table. */
export interface ProtectOptions {
  /** Everything published before from these counts, oldest first: the `release` of each earlier call. */
  readonly releases?: readonly EarlierRelease[];
}

/** What the options are; what is in a release is data. */
const PROTECT_OPTIONS = {
  releases: {
    listOf: 'object',
    says: 'a list of releases: pass the release of each earlier call of protect, oldest first',
  },
} as const satisfies Record<keyof ProtectOptions, OptionKind>;

/**
 * Hides the small cells of a table, and as few others as it takes that nobody can work them back.
 *
 * The result is audited by `audit` before it is returned, so what comes back is never unsafe. Where too
 * much must be published, or the steps run out, it is not ok and the findings name the cells and lines.
 * Without `releases` it is safe only if it is the only release of these counts; with them it is safe beside
 * all of them, as `protectRelease` says.
 *
 * The same table in any order of rows and columns gives the same answer. Only `published` may leave the
 * house; `internal` holds counts.
 *
 * @example
 * protect(
 *   {
 *     dims: [{ name: 'school', root: 'District', tree: { District: ['A', 'B', 'C'] } }],
 *     cells: [{ k: ['A'], v: 3 }, { k: ['B'], v: 20 }, { k: ['C'], v: 31 }, { k: ['District'], v: 54 }],
 *   },
 *   { threshold: 6 },
 * ).value.published.cells
 * // => [{ k: ['A'], v: null }, { k: ['B'], v: null }, { k: ['C'], v: 31 }, { k: ['District'], v: 54 }]
 * @see proposals d03 to d06; sdc-handbook
 */
export function protect(
  table: DisclosureTable,
  policy: DisclosurePolicyInput = {},
  options?: ProtectOptions | null,
): Outcome<ProtectedTable> {
  const { releases = [] } = readOptions<ProtectOptions>(options, PROTECT_OPTIONS, 'protect');
  if (releases.length > 0) return protectRelease(releases, table, policy);
  const parsed = parseDisclosurePolicy(policy);
  if (!parsed.ok) return parsed;
  const read = readTable(table, parsed.value);
  if (!read.ok) return read;
  const small = mustPublishSmall(read.value);
  if (small.length > 0) return refused(numberEach(small));
  return withRelease(read.value.table, parsed.value, protectFacts(read.value, read.findings));
}
