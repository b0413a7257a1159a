import type { DisclosurePolicy } from '../../disclosure/policy/policy.js';
import type { HiddenCell } from '../../disclosure/release/protectedTable.js';
import type { DisclosureTable } from '../../disclosure/table/table.js';
import type { MeasureId } from '../form/measures.js';
import type { PublishedMonthly } from './ledger/publishedMonthly.js';
import type { MonthlyRelease } from './ledger/release.js';

/** Protected monthly counts: one part to hand out, one for the ledger, and one that must stay inside. */
export interface ProtectedMonthly<Id extends string = MeasureId> {
  readonly published: PublishedMonthly<Id>;
  /** Keep it, and give it to every later call: it holds what readers now know, and no hidden count. */
  readonly release: MonthlyRelease<Id>;
  readonly internal: {
    /** The counts that are withheld, and why. */
    readonly hidden: readonly HiddenCell[];
    /** The policy as it was applied. */
    readonly policy: DisclosurePolicy;
    /** All counts and facts as one table, for `audit`: rests and earlier counts among them. It holds every count. */
    readonly table: DisclosureTable;
  };
}
