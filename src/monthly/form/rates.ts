import type { Facts, GivenSource } from '../../core/fact.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { Basis } from '../../core/rule.js';
import { type MeasureId, measureOf } from './measures.js';

/** The parts of a rate that are not measures: fields of the form that are due, and those left without a word. */
export const RATE_COUNTS = ['fieldsMissing', 'fieldsDue'] as const;

/** What a rate is made of: measures, or the fields of the form that are due and those left without a word. */
export type RatePart<Id extends string = MeasureId> = Id | (typeof RATE_COUNTS)[number];

/** A rate as it is written down in a monthly form: the sum of its numerator's parts over the sum of its denominator's. */
export interface FormRate<Id extends string = string> {
  readonly id: string;
  readonly label: string;
  /** Default: the label. */
  readonly definition?: string;
  readonly numerator: readonly RatePart<Id>[];
  readonly denominator: readonly RatePart<Id>[];
  /**
   * Two groups of students whose union is the denominator. Where the union itself is not reported it lies
   * between the larger group and the smaller of their sum and the enrollment, and the rate has bounds.
   */
  readonly unionOf?: readonly [Id, Id];
  /** The rate that must be shown with this one for it to mean anything (proposal m03). */
  readonly coverage?: string;
  /** Whether the reporting floor that a caller sets applies to the denominator. Default: no. */
  readonly floor?: boolean;
  /** When there is no percentage, in words. Default: none where the denominator is zero. */
  readonly guard?: string;
  /** Default: `proposed`. */
  readonly basis?: Basis;
  readonly source?: GivenSource;
  /** Fields whose basis is another. */
  readonly facts?: Facts;
}

/** A rate with its defaults filled. */
export interface RateDefinition<Id extends string = MeasureId> extends FormRate<Id> {
  readonly definition: string;
  readonly floor: boolean;
  readonly guard: string;
  readonly basis: Basis;
  readonly source: GivenSource;
}

const notZero = 'None where the denominator is zero.';
const overlap = 'Bounds where the students in both groups were not counted once.';
const belowFloor = 'None where nobody was assessed, or fewer than the reporting floor.';

/**
 * Every rate of the monthly form, in the order in which they are shown.
 *
 * Only the screening rate over all students enrolled is published (`connors-2022`); that it counts from 1 July, and
 * the other rates, are proposed by this project.
 */
export const RATES = {
  screeningReach: {
    id: 'screeningReach',
    label: 'Screening reach',
    definition: 'Students screened at least once this school year, of all students enrolled.',
    numerator: ['screenedYtd'],
    denominator: ['enrolled'],
    floor: false,
    guard: notZero,
    basis: 'published',
    source: { id: 'connors-2022' },
    facts: { numerator: { basis: 'proposed', source: { id: 'project', at: 'm02' } } },
  },
  identification: {
    id: 'identification',
    label: 'Identification',
    definition: 'Students identified by screening, of the students screened in the month.',
    numerator: ['identifiedAtRisk'],
    denominator: ['screened'],
    floor: false,
    guard: notZero,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  connection: {
    id: 'connection',
    label: 'Connection',
    definition:
      'Students connected in the month, whenever referred, over the students referred in the month, each once. May exceed 100.',
    numerator: ['referralsConnected'],
    denominator: ['referredUnduplicated'],
    unionOf: ['referredSchool', 'referredCommunity'],
    floor: false,
    guard: overlap,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  tier2Share: {
    id: 'tier2Share',
    label: 'Tier 2 share',
    definition: 'Students served in Tier 2 during the month, of all students enrolled.',
    numerator: ['tier2Served'],
    denominator: ['enrolled'],
    floor: false,
    guard: notZero,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  tier3Share: {
    id: 'tier3Share',
    label: 'Tier 3 share',
    definition: 'Students served in Tier 3 during the month, of all students enrolled.',
    numerator: ['tier3Served'],
    denominator: ['enrolled'],
    floor: false,
    guard: notZero,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  evidenceShare: {
    id: 'evidenceShare',
    label: 'Evidence-based share of student-services',
    definition:
      'Student-services by evidence-based programs, of all Tier 2 and Tier 3 student-services in the month. A student in both tiers counts in both.',
    numerator: ['tier2EvidenceBased', 'tier3EvidenceBased'],
    denominator: ['tier2Served', 'tier3Served'],
    floor: false,
    guard: notZero,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  psychosocialImprovement: {
    id: 'psychosocialImprovement',
    label: 'Psychosocial improvement',
    definition: 'Students improved psychosocially, of the students with two or more measurements.',
    numerator: ['psychosocialImproved'],
    denominator: ['psychosocialAssessed'],
    coverage: 'psychosocialCoverage',
    floor: true,
    guard: belowFloor,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  psychosocialCoverage: {
    id: 'psychosocialCoverage',
    label: 'Psychosocial measurement coverage',
    definition:
      'Students with two or more psychosocial measurements, of the students served in Tier 2 or 3 this school year, each once.',
    numerator: ['psychosocialAssessed'],
    denominator: ['tier23UnduplicatedYtd'],
    unionOf: ['tier2ServedYtd', 'tier3ServedYtd'],
    floor: false,
    guard: overlap,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  academicImprovement: {
    id: 'academicImprovement',
    label: 'Academic improvement',
    definition: 'Students improved academically, of the students with two or more measurements.',
    numerator: ['academicImproved'],
    denominator: ['academicAssessed'],
    coverage: 'academicCoverage',
    floor: true,
    guard: belowFloor,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  academicCoverage: {
    id: 'academicCoverage',
    label: 'Academic measurement coverage',
    definition:
      'Students with two or more academic measurements, of the students served in Tier 2 or 3 this school year, each once.',
    numerator: ['academicAssessed'],
    denominator: ['tier23UnduplicatedYtd'],
    unionOf: ['tier2ServedYtd', 'tier3ServedYtd'],
    floor: false,
    guard: overlap,
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
  attendance: {
    id: 'attendance',
    label: 'Attendance',
    definition: 'Days attended, of the days in membership.',
    numerator: ['daysAttended'],
    denominator: ['daysInMembership'],
    floor: false,
    guard: notZero,
    source: { id: 'project', at: 'm01' },
    basis: 'proposed',
  },
  youthFamilyPresence: {
    id: 'youthFamilyPresence',
    label: 'Meetings with youth or family',
    definition: 'Team meetings with a young person or family member present, of all team meetings.',
    numerator: ['youthFamilyPresent'],
    denominator: ['teamMeetings'],
    floor: false,
    guard: notZero,
    source: { id: 'project', at: 'm01' },
    basis: 'proposed',
  },
  missingRate: {
    id: 'missingRate',
    label: 'Missing rate',
    definition:
      'Due fields about which nothing was said, of all due fields. An absence word is an answer, and what cannot be read is owed and not missing.',
    numerator: ['fieldsMissing'],
    denominator: ['fieldsDue'],
    floor: false,
    guard: 'None before the form was in use.',
    basis: 'proposed',
    source: { id: 'project', at: 'm02' },
  },
} as const satisfies Record<string, RateDefinition>;

/** The id of a rate. */
export type RateId = keyof typeof RATES;

/** All rate ids in the order of the table. */
export const RATE_IDS: readonly RateId[] = /* @__PURE__ */ Object.keys(RATES) as RateId[];

/** Tells whether a value is the id of a rate. */
export function isRateId(value: unknown): value is RateId {
  return typeof value === 'string' && Object.hasOwn(RATES, value);
}

/** Gives the rate of an id with its common type, for loops over the table. */
export function rateOf(id: RateId): RateDefinition {
  mustBe({ oneOf: RATE_IDS }, id, 'rateOf', 'id');
  return RATES[id];
}

/**
 * Tells how months make a year for a rate: `sum` if every part may be summed over months, `last` if every
 * part stands for the year so far, else `never`.
 *
 * @example
 * rateAcrossMonths('attendance') // => 'sum'
 * @example
 * rateAcrossMonths('tier2Share') // => 'never'
 */
export function rateAcrossMonths(id: RateId): 'sum' | 'last' | 'never' {
  mustBe({ oneOf: RATE_IDS }, id, 'rateAcrossMonths', 'id');
  const { numerator, denominator } = rateOf(id);
  const [first = 'never', ...rest] = [...numerator, ...denominator].map((part) =>
    part === 'fieldsMissing' || part === 'fieldsDue' ? 'sum' : measureOf(part).acrossMonths,
  );
  return rest.every((other) => other === first) ? first : 'never';
}
