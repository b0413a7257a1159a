import type { Finding, FindingSource } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { isInCohort } from '../../network/cohorts/membership.js';
import type { Attendance } from '../../network/events/attendance.js';
import type { Registry } from '../../network/organizations/organization.js';
import { districtsOf } from '../../network/organizations/registry.js';
import type { MeetingDistrict, MeetingOptions } from './attendanceFromMeeting.js';
import { meetingDistrictsMissing, meetingEventMissing } from './attendanceRules.js';
import { countMeeting } from './countMeeting.js';

/** What is known of a list of who came besides the list. */
export type MeetingFileOptions = Partial<MeetingOptions>;

/** What became of a list of who came. */
export interface MeetingFile {
  /** Empty where it is not known to which event the list belongs. */
  readonly attendance: readonly Attendance[];
  readonly findings: readonly Finding[];
  readonly readable: boolean;
  /** People of the list, and those of them who were counted for a district. */
  readonly rows: { readonly read: number; readonly clean: number };
}

/**
 * Reads a file with a list of who came to a meeting. Its event is the one that is given, else the one in its name:
 * `attendance-call-1.csv` is of `call-1`. Districts are those that are given, else those of the registry with domains.
 */
export function readMeetingFile(
  { name, source }: { readonly name: string; readonly source: string | Uint8Array },
  options: MeetingFileOptions,
  { cohort, registry }: { readonly cohort?: Cohort | undefined; readonly registry?: Registry | undefined },
): MeetingFile {
  const event = options.event ?? eventIn(name);
  const districts = options.districts ?? districtsIn(registry, cohort);
  const counted = countMeeting(source, { ...options, event: event ?? '', districts });
  const { outcome, line, people, placed } = counted;
  const at: FindingSource = { file: name, line, column: 1 };
  const missing: readonly Rule[] = outcome.ok
    ? [
        ...(event === null ? [meetingEventMissing] : []),
        ...(districts.length === 0 ? [meetingDistrictsMissing] : []),
      ]
    : [];
  // Without districts nobody could be placed, which says no more.
  const found = districts.length === 0 && outcome.ok ? [] : outcome.findings;
  const findings = [...missing.map((rule) => findingOf(rule, { params: {}, path: [] })), ...found];
  return {
    attendance: outcome.ok && event !== null && districts.length > 0 ? outcome.value : [],
    findings: numberFingerprints(findings.map((finding) => ({ ...finding, source: at }))),
    readable: outcome.ok,
    rows: { read: people, clean: event === null ? 0 : placed },
  };
}

/** The id of an event in the name of a file; `null` where the name says none. */
function eventIn(name: string): string | null {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return /^attendance-(\S{1,100})\.(?:csv|tsv|txt|xlsx)$/i.exec(file)?.[1] ?? null;
}

function districtsIn(registry: Registry | undefined, cohort: Cohort | undefined): readonly MeetingDistrict[] {
  if (!registry) return [];
  return districtsOf(registry).flatMap((district) => {
    if (!isLoose(district) || !district.domains || district.domains.length === 0) return [];
    if (cohort && isInCohort(cohort, district.code, null, registry) === false) return [];
    return [{ organization: district.code, domains: district.domains }];
  });
}
