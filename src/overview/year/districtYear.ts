import { resourceMap } from '../../assessment/priorities/resourceMap.js';
import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import { isInCohort, type Membership, membership } from '../../network/cohorts/membership.js';
import { cyclePace } from '../../pdsa/log/cyclePace.js';
import { actionPlanStatus } from '../../pdsa/plan/actionPlanStatus.js';
import { openCycles } from '../../pdsa/ramp/openCycles.js';
import { describeSystem } from '../../system/describe/describeSystem.js';
import { districtAssessment } from '../assessment/districtAssessment.js';
import { derivedSteps } from '../commitments/derivedSteps.js';
import { districtCommitments } from '../commitments/districtCommitments.js';
import { stagesReached } from '../funnel/stagesReached.js';
import { DISTRICT_PARTS_GIVEN, type DistrictParts, type Joined } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { joinParts } from '../parts/joinParts.js';
import { knownMeasures } from '../parts/knownMeasures.js';
import { OVERVIEW_CONTEXT, type OverviewContext } from '../parts/overviewContext.js';
import { type Ready, readyOf } from '../parts/ready.js';
import { districtThreads } from '../threads/districtThreads.js';
import { threadCycle } from '../threads/thread.js';
import { nextDates } from './nextDates.js';
import { owedItems } from './owedItems.js';
import type { DistrictCycles, DistrictYear, SentRecord } from './yearTypes.js';

/**
 * Puts one district's school year together from what was sent: commitments with the records that prove them, what is owed
 * and what comes next, the system, the assessments of fall and spring, and each priority followed to its goals, cycles,
 * numbers and verdicts.
 *
 * Any part can be left out: what it would tell is then `null` or `unknown`, and the part is under `missing`. Parts are read
 * here and may hold anything. A record of another district, year or cohort, one that cannot be read, or a second one
 * where a year has one, is named under `doubts` and not joined.
 *
 * @throws TypeError or RangeError for a context that cannot be used; never for what a part holds
 * @example
 * districtYear({}, { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20', organization: '00240000' }).missing.length // => 10
 * @example
 * const milestones = [{ organization: '00240000', step: 'teamNamed', on: '2020-09-10' }];
 * districtYear({ milestones }, { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' }).commitments[0].status // => 'met'
 * @see proposals o01 to o04
 */
export function districtYear(parts: DistrictParts, context: OverviewContext): DistrictYear {
  const known = readOptions<DistrictParts>(parts, DISTRICT_PARTS_GIVEN, 'districtYear');
  const ready = readyOf(readOptions<OverviewContext>(context, OVERVIEW_CONTEXT, 'districtYear'));
  knownMeasures(ready, 'districtYear');
  const joined = joinParts(known, ready);
  const { organization, application, profile } = joined;
  const { cohort, schoolYear, asOf, given } = ready;
  const found: Finding[] = [...joined.findings];
  const assessment = districtAssessment(joined.assessments, ready, found, organization);
  const dayOf = (id: string) => given.events?.find((event) => event?.id === id)?.on ?? null;
  const commitments = districtCommitments(joined, derivedSteps(joined, assessment, dayOf, asOf), ready);
  const threads = districtThreads(joined, assessment, ready, found);
  const plan = joined.plan ? actionPlanStatus(joined.plan.value, { asOf }) : null;
  const { owed, months } = owedItems(joined, plan, ready);
  const choices = cohort.choices ? { choices: cohort.choices } : {};
  return {
    organization,
    cohort: cohort.id,
    schoolYear,
    asOf,
    membership: organization === null ? 'unknown' : membershipOf(organization, ready),
    sent: sentRecords(joined),
    owed,
    months,
    commitments,
    application: application && {
      state: application.value.state ?? null,
      reached: stagesReached(application.value),
    },
    system: profile && describeSystem(profile.value, { asOf, ...choices, ...systemOptions(ready) }),
    resources: profile && resourceMap(profile.value, choices).cells,
    assessment,
    plan,
    threads,
    cycles: cyclesOf(joined, ready),
    next: nextDates(joined, months, plan, commitments, ready),
    doubts: numberEach(found),
    missing: joined.missing,
    uncertain: [...joined.uncertain].sort(),
  };
}

function systemOptions({ given: { floor, thresholds } }: Ready) {
  return { ...(floor && { floor }), ...(thresholds && { thresholds }) };
}

/** As of the day; before the cohort begins and after it ends, whether the district takes part at any time. */
function membershipOf(organization: string, { cohort, asOf, given }: Ready): Membership {
  const { firstMonth, lastMonth } = cohort;
  const registry = given.registry ?? undefined;
  if (asOf >= `${firstMonth}-01` && asOf <= lastDayOf(lastMonth)) {
    return membership(cohort, organization, asOf, registry);
  }
  const isMember = isInCohort(cohort, organization, null, registry);
  return isMember === null ? 'unknown' : isMember ? 'member' : 'notMember';
}

function sentRecords(joined: JoinedParts): SentRecord[] {
  const dated = <V>(record: Joined<V> | null, on: (value: V) => string | null = () => null): SentRecord[] =>
    record ? [{ part: record.part, place: record.place, on: on(record.value) }] : [];
  const logs = new Map(
    [...joined.cyclePlaces.values()].map(({ part, place }) => [`${part}|${place}`, { part, place }]),
  );
  return [
    ...dated(joined.application, ({ submittedAt }) => submittedAt?.slice(0, 10) ?? null),
    ...dated(joined.profile),
    ...[...joined.assessments, ...joined.ofSchools].flatMap((one) =>
      dated(one, (sheet) => sheet.completedOn),
    ),
    ...joined.submissions.flatMap((one) =>
      dated(one, ({ submittedAt }) => submittedAt?.slice(0, 10) ?? null).map((record) => ({
        ...record,
        month: one.value.month,
      })),
    ),
    ...[...logs.values()].map(({ part, place }) => ({ part, place, on: null })),
    ...(joined.plan?.part === 'plan' ? dated(joined.plan) : []),
    ...joined.tallies.flatMap((one) => dated(one)),
    ...joined.attendance.flatMap((one) => dated(one)),
    ...joined.milestones.flatMap((one) => dated(one, ({ on }) => on)),
  ];
}

function cyclesOf({ log, missing }: JoinedParts, { cohort, asOf }: Ready): DistrictCycles | null {
  if (missing.includes('log')) return null;
  const cycles = log?.cycles ?? [];
  const open = openCycles(cycles).map(({ id }) => id);
  const isOpen = new Set(open);
  const month = asOf.slice(0, 7);
  const over = asOf === lastDayOf(month) ? month : addMonths(month, -1);
  const last = [cohort.lastMonth, over].sort()[0]!;
  const pace = last >= cohort.firstMonth ? cyclePace(cycles, cohort.firstMonth, last) : null;
  return {
    all: cycles.map((cycle) => threadCycle(cycle, isOpen)),
    open,
    pace: pace && { months: pace.months, idle: pace.idle },
  };
}
