import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { parseDisclosurePolicy } from '../../disclosure/policy/parseDisclosurePolicy.js';
import type { DisclosurePolicyInput } from '../../disclosure/policy/policy.js';
import type { CompiledForm } from '../form/compiledForm.js';
import { formOf } from '../form/formOf.js';
import type { MeasureId } from '../form/measures.js';
import { type AnyReport, MONTHLY_FORM, type MonthlyReportInput } from '../form/report.js';
import { REPORTS } from '../form/reportKinds.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import { totalsOf } from '../totals/totals.js';
import { openBook } from './book/openBook.js';
import { cannotShow } from './cannotShow.js';
import { type MonthlyCells, monthlyCells } from './cells/monthlyCells.js';
import { checkForProtection, notProtected } from './checkForProtection.js';
import { partsOfKey } from './facts/countKey.js';
import { readerFacts } from './facts/readerFacts.js';
import { favoredIn } from './favoredIn.js';
import type { MonthlyRelease } from './ledger/release.js';
import { releasesOfForm } from './ledger/releasesOfForm.js';
import { mustAddUp } from './mustAddUp.js';
import { hypothesesAfter } from './past/corrections.js';
import { type Snapshot, snapshotsBefore } from './past/snapshotsBefore.js';
import type { ProtectedMonthly } from './protectedMonthly.js';
import { PROTECT_MONTHLY_OPTIONS, type ProtectMonthlyOptions } from './protectOptions.js';
import { publish } from './publish.js';
import { correctionGivesAway, releaseOfOtherForm } from './releaseRules.js';
import { secureMonthly, secureUnder } from './secureMonthly.js';
import { wishesInTheWay } from './wishesInTheWay.js';

/**
 * Hides the small counts of monthly reports, and so many others that nobody can work them back, now or from
 * what was published before.
 *
 * Protected are the sensitive measures; the others count as public. The reader is taken to have kept every
 * release and to know what the form says: parts never exceed wholes, year-to-date counts grow by the months
 * between, schools make a district. A small rest, such as the students who were assessed and did not
 * improve, is protected like a small count. Facts that the numbers break are used as the numbers have them,
 * and a finding says so. Only current versions count. What was not reported is unknown, never zero, and does
 * not appear; what was reported as `suppressed`, and what a reader could not read, stays withheld.
 *
 * Give every earlier `release` back in `releases`. Without them the result is safe only if it is the only one
 * ever made of these counts. Where a count was corrected since, more is withheld, so that no small count
 * follows whichever count it was; a correction that would give one away all the same is refused.
 *
 * What readers know follows from the form: its comparisons, its year-to-date counts, how schools make a district, and that
 * students are enrolled. A measure of students or people is sensitive unless the form says that it is not. A sensitive
 * measure that may have tenths is left out, and so is the row of the whole state; a finding says so.
 *
 * `totals` also adds up measures of students over all districts, under `all`: a student of two districts is then in it twice.
 *
 * Unreadable reports are findings and nothing is published. Only `published` may leave the house.
 *
 * @param policyInput - `mustPublish` takes keys of `[measure, organization, month]`; `grandTotal` has no meaning here
 * @throws RangeError for `totals` that cannot be made
 * @example
 * protectMonthly([
 *   { organization: '00240000', month: '2020-10', values: { crisisEvents: 18 } },
 *   { organization: '00240505', month: '2020-10', values: { crisisEvents: 4 } },
 *   { organization: '00240003', month: '2020-10', values: { crisisEvents: 14 } },
 * ]).value.published.measures.crisisEvents.map(({ value }) => value) // => [18, null, null]
 */
export function protectMonthly<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  policyInput: DisclosurePolicyInput = {},
  options?: ProtectMonthlyOptions<Id> | null,
): Outcome<ProtectedMonthly<Id>> {
  mustBe(REPORTS, reports, 'protectMonthly', 'reports');
  const known = readOptions<ProtectMonthlyOptions<string>>(
    options,
    PROTECT_MONTHLY_OPTIONS,
    'protectMonthly',
  );
  return protectedBy(reports, policyInput, known) as Outcome<ProtectedMonthly<string>> as unknown as Outcome<
    ProtectedMonthly<Id>
  >;
}

function protectedBy(
  reports: readonly AnyReport[],
  policyInput: DisclosurePolicyInput,
  { releases: ledger = [], totals: wanted = [], ...context }: ProtectMonthlyOptions<string>,
): Outcome<ProtectedMonthly<string>> {
  const parsed = parseDisclosurePolicy(policyInput);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  const form = formOf(context);
  mustAddUp(form, wanted, 'protectMonthly', 'totals');
  const totals = totalsOf<string>(reports, { form: form.form });
  const unfit = checkForProtection(reports, totals, context);
  if (unfit.length > 0) return refused(unfit);
  const months = [...new Set(reports.map(({ month }) => month))];
  const { own: releases, other } = releasesOfForm(ledger, form, months, yearStartsOf(context));
  if (other) return refused([ofOtherForm(other, form)]);

  const opened = openBook(totals, releases, policy, { ...context, totals: wanted });
  const tooSmall = cannotShow(opened, policy);
  if (tooSmall.length > 0) return refused(tooSmall);
  const loose = looseOf(releases);
  const made = monthlyCells(
    form,
    opened.counts,
    readerFacts(opened.book, policy.orders ?? []),
    policy,
    loose,
  );
  const { organizations } = opened.book;
  const steps = { left: (policy.steps ?? Number.POSITIVE_INFINITY) * Math.max(1, organizations.length) };
  const decided = secureMonthly(made, policy, favoredIn(made, releases), steps);
  const inTheWay = wishesInTheWay(made, opened, decided.exposed);
  if (inTheWay.length > 0) return refused(inTheWay);
  for (const snapshot of snapshotsBefore(opened, releases)) {
    const hypotheses = hypothesesAfter(made, opened, snapshot, policy);
    if (secureUnder(hypotheses, decided, policy, steps).length > 0)
      return refused([givesAway(made, snapshot.seen)]);
  }
  const result = publish(opened, made, decided, policy);
  const untold = notProtected(reports, context);
  return untold.length === 0
    ? result
    : ({ ...result, findings: [...untold, ...result.findings] } as typeof result);
}

function ofOtherForm({ monthlyForm = MONTHLY_FORM }: MonthlyRelease<string>, form: CompiledForm): Finding {
  const params = { other: monthlyForm, form: form.id };
  return findingOf(releaseOfOtherForm, { params, path: ['releases'] });
}

function givesAway({ cells, numberOf }: MonthlyCells, snapshot: Snapshot['seen']): Finding {
  const changed = [...snapshot].find(([id, then]) => {
    const now = numberOf.get(id);
    return then !== null && now !== undefined && cells[now]!.v !== then;
  });
  const [measure = '', organization = '', month = ''] = partsOfKey(changed?.[0] ?? '');
  return findingOf(correctionGivesAway, {
    record: { organization, month },
    field: measure,
    params: { organization, measure, month },
    path: [],
  });
}

function looseOf(releases: readonly MonthlyRelease<string>[]): ReadonlyMap<string, number> {
  return new Map(releases.flatMap(({ loose }) => Object.entries(loose)));
}
