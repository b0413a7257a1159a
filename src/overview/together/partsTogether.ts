import { isLoose } from '../../core/isLoose.js';
import { textOf } from '../../core/textOf.js';
import type { DistrictParts } from '../parts/districtParts.js';
import type { TogetherRecord } from './together.js';

/** The part of a year that a kind of file is. */
const PART_OF_KIND = {
  application: 'application',
  assessment: 'assessments',
  pdsa: 'log',
  plan: 'plan',
  profile: 'profile',
  attendance: 'attendance',
} as const satisfies Readonly<Record<string, keyof DistrictParts>>;

/** A part that a file may be. */
export type PartTogether = (typeof PART_OF_KIND)[keyof typeof PART_OF_KIND];

/** Gives the part that a form is; `null` for what is no part of a district's year. */
export function partOfKind(kind: string): PartTogether | null {
  return Object.hasOwn(PART_OF_KIND, kind) ? PART_OF_KIND[kind as keyof typeof PART_OF_KIND] : null;
}

/** Gives the organization that a form names; empty where it names none. */
export function organizationNamed({ kind, value }: TogetherRecord): string {
  const loose = isLoose(value) ? value : {};
  const inside = kind === 'application' && isLoose(loose['applicant']) ? loose['applicant'] : loose;
  return textOf(inside['organization']);
}

/** Gives the school year that a form names, and the day where it has only that; empty where it names neither. */
export function yearNamed({ kind, value }: TogetherRecord): { readonly year: string; readonly day: string } {
  const loose = isLoose(value) ? value : {};
  const inside = kind === 'application' && isLoose(loose['applicant']) ? loose['applicant'] : loose;
  return {
    year: textOf(inside['schoolYear']),
    day:
      kind === 'assessment'
        ? textOf(loose['completedOn'])
        : kind === 'pdsa'
          ? lastPlanned(loose['cycles'])
          : '',
  };
}

/** Gives the same for the plan that a form is, or that a log brings along. */
export function yearOfPlanNamed({ kind, value }: TogetherRecord): ReturnType<typeof yearNamed> {
  const loose = isLoose(value) ? value : {};
  const plan = kind === 'plan' ? loose : kind === 'pdsa' ? loose['plan'] : null;
  if (!isLoose(plan)) return { year: '', day: '' };
  return { year: textOf(plan['schoolYear']), day: textOf(plan['startsOn']) || textOf(plan['endsOn']) };
}

/** The day on which the last cycle of a log was planned. */
function lastPlanned(cycles: unknown): string {
  const last: unknown = Array.isArray(cycles) ? cycles.at(-1) : null;
  const events = isLoose(last) ? last['events'] : null;
  const first: unknown = Array.isArray(events) ? events[0] : null;
  return isLoose(first) ? textOf(first['on']) : '';
}
