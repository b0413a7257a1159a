import type { Finding } from '../../core/finding.js';
import { groupedBy } from '../../core/groupedBy.js';
import { findingOf } from '../../core/rule.js';
import { joinParts } from '../parts/joinParts.js';
import { districtNotInCohort, partRepeated, partUnreadable } from '../parts/partRules.js';
import { readParts } from '../parts/readParts.js';
import { type Ready, readyOf } from '../parts/ready.js';
import { type StagesReached, stagesReached } from './stagesReached.js';

/** The applications for a cohort by district: `null` where it is not clear what a district sent. */
export interface ApplicationsRead {
  readonly byDistrict: ReadonlyMap<string, StagesReached | null>;
  /** Districts of which some application cannot be read: it may say more than those that can. */
  readonly unread: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Reads the applications for a cohort: the newest of each district, whether it was selected or not. */
export function applicationsRead(given: unknown, ready: Ready): ApplicationsRead {
  const { codes } = ready;
  const { records, unread } = readParts({ application: given }, ready);
  const list = Array.isArray(given) ? given : [given];
  const districtOf = (code: string) => codes.districtOf(code) ?? code;
  const findings: Finding[] = unread.map(({ place, reason, organization }) =>
    findingOf(
      partUnreadable,
      {
        field: reason.field || 'applications',
        path: ['applications', place, ...reason.path],
        params: { part: 'application', place: place + 1, rule: reason.code },
      },
      codes.isCode(organization) ? { organization } : undefined,
    ),
  );
  const partly = new Set(
    unread.flatMap(({ organization }) => (codes.isCode(organization) ? [districtOf(organization)] : [])),
  );
  const byDistrict = new Map<string, StagesReached | null>([...partly].map((code) => [code, null]));
  const named = records.filter(({ organization }) => organization !== null);
  for (const [code, own] of groupedBy(named, ({ organization }) => districtOf(organization!))) {
    const { application, findings: found } = joinParts(
      { application: own.map(({ place }) => list[place]) },
      readyOf({ ...ready.given, organization: code }),
    );
    for (const finding of found) {
      if (finding.code === districtNotInCohort.code) continue;
      const place = typeof finding.path[1] === 'number' ? own[finding.path[1]]?.place : undefined;
      findings.push({ ...finding, path: ['applications', ...(place === undefined ? [] : [place])] });
    }
    if (application) byDistrict.set(code, stagesReached(application.value));
    // What is of another cohort or a later day is no application for this one; two that differ may be.
    else if (found.some((one) => one.code === partRepeated.code)) byDistrict.set(code, null);
  }
  return { byDistrict, unread: partly, findings };
}
