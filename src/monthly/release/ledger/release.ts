import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { PublishedMonthly } from './publishedMonthly.js';

/**
 * One entry of the ledger of what is public: the counts of one release as they were published.
 *
 * It holds no hidden count, so a ledger can be kept anywhere; but it must be kept, and given to every later
 * call, since the readers keep theirs.
 */
export interface MonthlyRelease {
  readonly form: 'monthly-release@1';
  readonly policy: Pick<DisclosurePolicy, 'id' | 'version' | 'threshold' | 'zeros' | 'level'>;
  readonly published: PublishedMonthly;
  /** Counts that are no secret, such as enrollment, as far as facts tie them to the others. */
  readonly beside: PublishedMonthly['measures'];
  /** The districts behind the totals of all districts. */
  readonly districts: readonly string[];
  /** Facts of the form that do not hold here, and roughly how far a sum is off: nothing that tells a count. */
  readonly loose: Readonly<Record<string, number>>;
}
