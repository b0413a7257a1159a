import type { Codes } from '../../core/codes/codes.js';
import { isReportingMonth } from '../../core/reportingMonth.js';

/** Why something that was given is in no result. */
export const NOT_COUNTED_REASONS = {
  unknownCode: { label: 'The code is not one of the code scheme' },
  districtUnknown: { label: 'It is not known to which district the school belongs' },
  stateRow: { label: 'The total of the whole state' },
  notAMonth: { label: 'Not a month' },
  otherMonth: { label: 'A month that is not counted' },
  notInCohort: { label: 'Not in the cohort in this month' },
  otherCohort: { label: 'Sent to another cohort' },
} as const satisfies Record<string, { readonly label: string }>;

/** One of the reasons of `NOT_COUNTED_REASONS`. */
export type NotCountedReason = keyof typeof NOT_COUNTED_REASONS;

/** An organization and month that were given and are in no result, and why. */
export interface NotCounted {
  readonly organization: string;
  readonly month: string;
  readonly why: NotCountedReason;
}

/** Tells why an organization and month can be in no result whatever is asked for; `null` where they can. */
export function whyUncountable(codes: Codes, organization: string, month: string): NotCountedReason | null {
  if (!codes.isCode(organization)) return 'unknownCode';
  if (isStateRow(codes, organization)) return 'stateRow';
  if (codes.districtOf(organization) === null) return 'districtUnknown';
  return isReportingMonth(month) ? null : 'notAMonth';
}

/** The code under which a state's tables give the total of all: zeros only, where a district has digits only. */
function isStateRow({ schemes }: Codes, code: string): boolean {
  return schemes.some(({ district }) => !district.includes('A') && code === district.replaceAll('9', '0'));
}
