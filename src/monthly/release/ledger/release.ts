import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { MeasureId } from '../../form/measures.js';
import type { PublishedMonthly } from './publishedMonthly.js';

/**
 * One entry of the ledger of what is public: the counts of one release as they were published.
 *
 * It holds no hidden count, so a ledger can be kept anywhere; but it must be kept, and given to every later
 * call, since the readers keep theirs.
 */
export interface MonthlyRelease<Id extends string = MeasureId> {
  readonly form: 'monthly-release@1';
  /** The id of the monthly form of the counts; `monthly@1` where an older entry does not say. */
  readonly monthlyForm?: string | undefined;
  readonly policy: Pick<DisclosurePolicy, 'id' | 'version' | 'threshold' | 'zeros' | 'level'>;
  readonly published: PublishedMonthly<Id>;
  /** Counts that are no secret, such as enrollment, as far as facts tie them to the others. */
  readonly beside: PublishedMonthly<Id>['measures'];
  /** The districts behind the totals of all districts. */
  readonly districts: readonly string[];
  /** Facts of the form that do not hold here, and roughly how far a sum is off: nothing that tells a count. */
  readonly loose: Readonly<Record<string, number>>;
}
