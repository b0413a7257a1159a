import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { formFindings } from '../../form/breaches.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { readForm } from '../../form/read/readForm.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';
import { ATTENDANCE_FORM, type Attendance } from './attendance.js';
import { attendanceRepeated, attendanceUninvited, eventUnknown } from './attendanceRules.js';
import { ATTENDANCE, EVENTS } from './eventKinds.js';
import { isForDistrict } from './isForDistrict.js';
import type { NetworkEvent } from './networkEvent.js';

/** What records of attendance are checked against, beside the events. */
export interface CheckAttendanceContext {
  /** Tells which districts take part, and when; its events were for others where a district does not. */
  readonly cohort?: Cohort | undefined;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry | undefined;
  /** Words for the lists that a state decides: roles. */
  readonly choices?: ChoicesDefinition | undefined;
}

/** `CheckAttendanceContext`. */
const CHECK_ATTENDANCE_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  choices: CHOICES,
} as const satisfies Record<keyof CheckAttendanceContext, OptionKind>;

/**
 * Checks records of attendance: the shape of each, then repetitions, and the events that they name.
 *
 * Entries that are not events are passed over.
 *
 * @returns findings whose path begins with the number of the record, from 0
 */
export function checkAttendance(
  attendance: readonly Attendance[],
  events: readonly NetworkEvent[],
  context?: CheckAttendanceContext | null,
): Finding[] {
  mustBe(ATTENDANCE, attendance, 'checkAttendance', 'attendance');
  mustBe(EVENTS, events, 'checkAttendance', 'events');
  const { cohort, registry, choices } = readOptions<CheckAttendanceContext>(
    context,
    CHECK_ATTENDANCE_CONTEXT,
    'checkAttendance',
  );
  const codes = codesOf({ cohort, registry });
  const form = withChoices(ATTENDANCE_FORM, choices ?? cohort?.choices);
  const byId = new Map(events.filter(isLoose).map((event) => [event.id, event]));
  const seen = new Set<string>();
  return numberFingerprints(
    attendance.flatMap((entry: unknown, row) => {
      const { value, breaches } = readForm<Partial<Attendance>>(form, entry, { at: [row], codes });
      const { event: id, organization } = value;
      const record = organization === undefined ? undefined : { organization };
      const findings = formFindings(breaches, record);
      const note = (rule: Parameters<typeof findingOf>[0]) =>
        findings.push(findingOf(rule, { field: 'event', path: [row, 'event'], params: {} }, record));
      if (id === undefined || organization === undefined) return findings;
      const event = byId.get(id);
      if (!event) note(eventUnknown);
      const key = `${organization}|${id}`;
      if (seen.has(key)) note(attendanceRepeated);
      seen.add(key);
      const district = codes.districtOf(organization) ?? organization;
      const ofCohort = event?.cohort === cohort?.id ? cohort : null;
      if (event && isIsoDate(event.on) && !isForDistrict(event, district, ofCohort))
        note(attendanceUninvited);
      return findings;
    }),
  );
}
