import type { Shape } from '../../core/given/kind.js';
import type { Basis } from '../../core/rule.js';
import type { SourceId, SourceRef } from '../../core/sources.js';

/** How much of something is enough. */
export interface SystemThreshold {
  /** What is counted; of a mark, what each thing must reach in order to be counted. */
  readonly label: string;
  /** Whether there must be at least so many, or may be at most so many. */
  readonly asks: 'atLeast' | 'atMost';
  readonly limit: number;
  readonly basis: Basis;
  readonly source: SourceRef;
}

const proposed = { basis: 'proposed', source: { id: 'project', at: 'f09' } } as const;
const published = <Id extends SourceId>(id: Id) => ({ basis: 'published', source: { id } }) as const;
const atLeast = <Limit extends number>(limit: Limit, label: string) =>
  ({ label, asks: 'atLeast', limit, ...proposed }) as const;

/**
 * How much of each thing is enough in a comprehensive system.
 *
 * Students to one position are those that associations of the professions recommend. No source that we have read gives the
 * other numbers: they are proposals of this project, and a state may set its own as
 * `describeSystem(profile, { thresholds: { supportsPerTier: 5 } })`. With `0` nothing is asked: the fact keeps no verdict
 * from enough. What facts name under `marks` is asked of each thing before it is counted.
 *
 * @see proposals f09 and f11
 */
export const SYSTEM_THRESHOLDS = {
  anySupport: /* @__PURE__ */ atLeast(1, 'Supports and programs listed as in force'),
  supportsPerTier: /* @__PURE__ */ atLeast(
    3,
    'Supports for different concerns, and different programs, in force',
  ),
  wideSupports: /* @__PURE__ */ atLeast(2, 'Supports and programs in force in most of the schools'),
  schoolShare: /* @__PURE__ */ atLeast(75, 'Percent of the schools that have it'),
  studentsTier1: /* @__PURE__ */ atLeast(50, 'Percent of students reached in a year'),
  studentsTier2: /* @__PURE__ */ atLeast(5, 'Percent of students reached in a year'),
  studentsTier3: /* @__PURE__ */ atLeast(1, 'Percent of students reached in a year'),
  oftenSupports: /* @__PURE__ */ atLeast(2, 'Supports and programs in force that come often enough'),
  timesTier1: /* @__PURE__ */ atLeast(2, 'Times a year'),
  timesTier2: /* @__PURE__ */ atLeast(9, 'Times a year, or as needed'),
  timesTier3: /* @__PURE__ */ atLeast(36, 'Times a year, or as needed'),
  placesTier1: /* @__PURE__ */ atLeast(50, 'Places at one time in percent of students'),
  placesTier2: /* @__PURE__ */ atLeast(5, 'Places at one time in percent of students'),
  placesTier3: /* @__PURE__ */ atLeast(1, 'Places at one time in percent of students'),
  staffShare: /* @__PURE__ */ atLeast(4, 'Full-time mental health staff for 1,000 students'),
  staffInRatio: /* @__PURE__ */ atLeast(
    2,
    'Professions with no more students to one position than recommended',
  ),
  studentsPerCounselor: {
    label: 'Students to one school counselor',
    asks: 'atMost',
    limit: 250,
    .../* @__PURE__ */ published('asca-ratios'),
  },
  studentsPerPsychologist: {
    label: 'Students to one school psychologist',
    asks: 'atMost',
    limit: 500,
    .../* @__PURE__ */ published('nasp-practice-model'),
  },
  studentsPerSocialWorker: {
    label: 'Students to one school social worker',
    asks: 'atMost',
    limit: 250,
    .../* @__PURE__ */ published('sswaa-census'),
  },
  communityPartners: /* @__PURE__ */ atLeast(1, 'Partners from the community listed as in force'),
  communityAgreements: /* @__PURE__ */ atLeast(
    1,
    'Partners from the community in force under a written agreement',
  ),
  familyWays: /* @__PURE__ */ atLeast(
    1,
    'Ways in which families take part: an organization, members on the team',
  ),
  voices: /* @__PURE__ */ atLeast(2, 'Ways in which families and young people take part'),
  anyPartner: /* @__PURE__ */ atLeast(1, 'Kinds of partners listed as in force'),
  partnerKinds: /* @__PURE__ */ atLeast(3, 'Kinds of partners in force'),
  agreements: /* @__PURE__ */ atLeast(2, 'Partners in force under a written agreement'),
  closePartners: /* @__PURE__ */ atLeast(1, 'Partners in force that share resources or goals'),
  widePartners: /* @__PURE__ */ atLeast(1, 'Partners in force in most of the schools'),
  programsPerTier: /* @__PURE__ */ atLeast(1, 'Programs listed as in force with the evidence asked for'),
  runningPrograms: /* @__PURE__ */ atLeast(1, 'Programs in force with the evidence asked for'),
  programs: /* @__PURE__ */ atLeast(3, 'Different programs in force with the evidence asked for'),
  harmfulPrograms: { label: 'Programs rated concerning or harmful', asks: 'atMost', limit: 0, ...proposed },
  disciplines: /* @__PURE__ */ atLeast(2, 'Professions with staff in the schools'),
  practice: /* @__PURE__ */ atLeast(1, 'Answers of yes to the question'),
  outcomes: /* @__PURE__ */ atLeast(1, 'Kinds of data on outcomes collected, at least in part'),
  fullOutcomes: /* @__PURE__ */ atLeast(1, 'Kinds of data on outcomes collected in full'),
  dataKinds: /* @__PURE__ */ atLeast(2, 'Kinds of data that teams use'),
  anyFunding: /* @__PURE__ */ atLeast(1, 'Sources of money listed as in force'),
  fundingSources: /* @__PURE__ */ atLeast(2, 'Sources of money in force'),
} as const satisfies Record<string, SystemThreshold>;

/** A threshold. */
export type SystemThresholdId = keyof typeof SYSTEM_THRESHOLDS;

/** Thresholds of one's own; those left out stay as they are. */
export type SystemThresholds = Readonly<Partial<Record<SystemThresholdId, number>>>;

/** `SystemThresholds`, key by key. */
export const THRESHOLDS: Shape = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(SYSTEM_THRESHOLDS).map((id) => [id, 'count' as const]),
);
