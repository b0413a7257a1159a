import type { Facts, GivenSource } from '../../core/fact.js';
import { mustChoose } from '../../core/given/mustChoose.js';
import type { Basis } from '../../core/rule.js';

/**
 * The six topics on which a national cohort worked: inferred from `connors-2020`, which names five of them as efforts
 * and tells that cycles and measures were sent every month.
 */
export const CORE_TOPICS = ['screening', 'tier2', 'tier3', 'psychosocial', 'academic', 'pdsa'] as const;

/** One of the six topics of `CORE_TOPICS`. */
export type CoreTopic = (typeof CORE_TOPICS)[number];

/** What a measure counts. `students` and `people` are unduplicated, `events` may repeat a student. */
export const MEASURE_UNITS = ['students', 'people', 'events', 'schools', 'cycles', 'days', 'rating'] as const;

/** What a measure counts. `students` and `people` are unduplicated, `events` may repeat a student. */
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/**
 * What a measure stands for where a rule has to know, whatever its id: the enrollment of the organization, the schools that take part,
 * the students screened in the month, the PDSA cycles under way and those completed in the month.
 */
export const MEASURE_ROLES = [
  'enrollment',
  'schoolsTakingPart',
  'screening',
  'cyclesActive',
  'cyclesCompleted',
] as const;

/** What a measure stands for where a rule has to know. */
export type MeasureRole = (typeof MEASURE_ROLES)[number];

/** One line of a monthly form as it is written down: what is left out has a default, which `Measure` tells. */
export interface MeasureDefinition<Id extends string = string> {
  /** Its column heading and key: a letter, then letters, digits or `_`, 40 characters at most. */
  readonly id: Id;
  /** The number of the measure on the form. Default: none. */
  readonly number?: string;
  readonly label: string;
  /** What is counted, in a sentence or two. Default: the label. */
  readonly definition?: string;
  readonly unit: MeasureUnit;
  /** `month`: during the month. `ytd`: from the first day of the school year to month end. `point`: on a stated date. */
  readonly window: 'month' | 'ytd' | 'point';
  /** 1 where tenths may be reported. Default: 0. */
  readonly decimals?: 0 | 1;
  /** Least and greatest value of a rating. Default: any number from 0. */
  readonly scale?: { readonly least: number; readonly greatest: number };
  /** How schools make a district: `upperBound` where a student may be in two schools. */
  readonly acrossSchools: 'sum' | 'upperBound' | 'never';
  /** How months make a year. Default: `last` for ytd and point, `sum` for events and days of a month, else `never`. */
  readonly acrossMonths?: 'sum' | 'last' | 'never';
  /** Never falls within a school year. Default: whether the window is ytd. */
  readonly monotone?: boolean;
  /** Masked in reports, protected in public tables. Default: whether the unit is students or people. */
  readonly sensitive?: boolean;
  /** Default: none. */
  readonly core?: CoreTopic | null;
  /** Asked of every district; the others as far as a district has them. Default: no. */
  readonly due?: boolean;
  /** Beside the form: a file that has no column for it lacks nothing. Default: no. */
  readonly additional?: boolean;
  /** Default: both districts and schools. */
  readonly appliesTo?: 'both' | 'district';
  /** The month's own count of a ytd measure. */
  readonly monthOf?: Id;
  /** For a ytd measure: the month's measure that counts first contacts only, so that it is what the month added. */
  readonly firstContacts?: Id;
  readonly role?: MeasureRole;
  /** Default: `proposed`. */
  readonly basis?: Basis;
  readonly source?: GivenSource;
  /** Fields whose basis is another. */
  readonly facts?: Facts;
  /** The first month for which it is due. Default: always. */
  readonly since?: `${number}-${number}`;
}

/** One line of a monthly form with its defaults filled, from which types, schemas, readers, templates and docs derive. */
export interface Measure<Id extends string = string> extends MeasureDefinition<Id> {
  readonly number: string;
  readonly definition: string;
  readonly decimals: 0 | 1;
  readonly acrossMonths: 'sum' | 'last' | 'never';
  readonly monotone: boolean;
  readonly sensitive: boolean;
  readonly core: CoreTopic | null;
  readonly due: boolean;
  readonly appliesTo: 'both' | 'district';
  readonly basis: Basis;
  readonly source: GivenSource;
  readonly since: `${number}-${number}`;
}

/** What most students measures of a month have in common; each entry below says only where it differs. */
const students = {
  unit: 'students',
  window: 'month',
  decimals: 0,
  acrossSchools: 'upperBound',
  acrossMonths: 'never',
  monotone: false,
  sensitive: true,
  core: null,
  due: false,
  appliesTo: 'both',
  basis: 'proposed',
  source: { id: 'project', at: 'm01' },
  since: '2020-09',
} as const;
const studentsYtd = { ...students, window: 'ytd', acrossMonths: 'last' } as const;
const events = { ...students, unit: 'events', acrossSchools: 'sum', acrossMonths: 'sum' } as const;
/** Measures for districts that follow them; a file without them is whole. */
const atNeed = { additional: true, source: { id: 'project', at: 'm06' } } as const;
const fromDesign = { source: { id: 'project', at: 'm01' } } as const;

/**
 * THE TABLE: every measure of the form `monthly@1`, in the order of the form.
 *
 * The six core topics are inferred from the efforts of a national cohort (`connors-2020`); the measures themselves
 * are proposed by this project and are not the state's own form.
 */
export const MEASURES = {
  enrolled: {
    ...students,
    id: 'enrolled',
    number: 'M01',
    label: 'Students enrolled',
    definition:
      'Students on roll on the last school day of the month, or on 1 October where the district says so.',
    window: 'point',
    acrossSchools: 'sum',
    acrossMonths: 'last',
    sensitive: false,
    due: true,
    role: 'enrollment',
  },
  schoolsParticipating: {
    ...students,
    id: 'schoolsParticipating',
    number: 'M02',
    label: 'Schools taking part',
    definition: 'Schools of the district that take part in the collaborative on the last day of the month.',
    unit: 'schools',
    window: 'point',
    acrossSchools: 'never',
    acrossMonths: 'last',
    sensitive: false,
    due: true,
    appliesTo: 'district',
    role: 'schoolsTakingPart',
  },
  screened: {
    ...students,
    id: 'screened',
    number: 'M03',
    label: 'Students screened',
    definition:
      'Students who completed at least the scored part of a systematic screening tool given to a whole population or subgroup during the month. Opt-outs, absences and unscored forms do not count.',
    core: 'screening',
    due: true,
    role: 'screening',
  },
  screenedYtd: {
    ...studentsYtd,
    id: 'screenedYtd',
    number: 'M04',
    label: 'Students screened this school year',
    definition: 'Students screened at least once since the school year began, each counted once.',
    monotone: true,
    core: 'screening',
    due: true,
    monthOf: 'screened',
  },
  identifiedAtRisk: {
    ...students,
    id: 'identifiedAtRisk',
    number: 'M05',
    label: 'Students identified by screening',
    definition: "Students whom this month's screening showed to be at risk or to have a problem already.",
  },
  identifiedOther: {
    ...students,
    id: 'identifiedOther',
    number: 'M06',
    label: 'Students identified another way',
    definition: 'Students referred by staff, family or themselves during the month, without a screening.',
  },
  referredSchool: {
    ...students,
    id: 'referredSchool',
    number: 'M07',
    label: 'Students referred to school services',
    definition:
      'Students referred during the month to services given in school, whoever employs the provider.',
  },
  referredCommunity: {
    ...students,
    id: 'referredCommunity',
    number: 'M08',
    label: 'Students referred to community services',
    definition: 'Students referred during the month to services given outside school.',
  },
  referredUnduplicated: {
    ...students,
    ...fromDesign,
    id: 'referredUnduplicated',
    number: 'M07+M08',
    label: 'Students referred, each once',
    definition: 'Students referred to school or community services during the month, each counted once.',
  },
  referralsConnected: {
    ...students,
    ...fromDesign,
    id: 'referralsConnected',
    number: 'M09',
    label: 'Referred students connected',
    definition:
      'Students who had their first contact with the service they were referred to during the month, whenever they were referred.',
  },
  tier1Reached: {
    ...students,
    id: 'tier1Reached',
    number: 'M10',
    label: 'Students reached by Tier 1',
    definition: 'Students reached during the month by a mental health promotion activity for all.',
  },
  tier2Served: {
    ...students,
    id: 'tier2Served',
    number: 'M11',
    label: 'Students served in Tier 2',
    definition:
      'Students with at least one Tier 2 service contact during the month. A student may count in Tier 2 and in Tier 3.',
    core: 'tier2',
    due: true,
  },
  tier2New: {
    ...students,
    ...fromDesign,
    id: 'tier2New',
    number: 'M12',
    label: 'Students new to Tier 2',
    definition: 'Students whose first Tier 2 service contact of the school year fell in the month.',
    acrossMonths: 'sum',
  },
  tier2ServedYtd: {
    ...studentsYtd,
    id: 'tier2ServedYtd',
    number: 'M13',
    label: 'Students served in Tier 2 this school year',
    definition:
      'Students with at least one Tier 2 service contact since the school year began, each counted once.',
    monotone: true,
    core: 'tier2',
    due: true,
    monthOf: 'tier2Served',
    firstContacts: 'tier2New',
  },
  tier3Served: {
    ...students,
    id: 'tier3Served',
    number: 'M14',
    label: 'Students served in Tier 3',
    definition:
      'Students with at least one Tier 3 service contact during the month. A student may count in Tier 2 and in Tier 3.',
    core: 'tier3',
    due: true,
  },
  tier3New: {
    ...students,
    ...fromDesign,
    id: 'tier3New',
    number: 'M15',
    label: 'Students new to Tier 3',
    definition: 'Students whose first Tier 3 service contact of the school year fell in the month.',
    acrossMonths: 'sum',
  },
  tier3ServedYtd: {
    ...studentsYtd,
    id: 'tier3ServedYtd',
    number: 'M16',
    label: 'Students served in Tier 3 this school year',
    definition:
      'Students with at least one Tier 3 service contact since the school year began, each counted once.',
    monotone: true,
    core: 'tier3',
    due: true,
    monthOf: 'tier3Served',
    firstContacts: 'tier3New',
  },
  tier23Unduplicated: {
    ...students,
    id: 'tier23Unduplicated',
    number: 'M17',
    label: 'Students served in Tier 2 or 3, each once',
    definition:
      'Students with at least one Tier 2 or Tier 3 service contact during the month, each counted once.',
  },
  tier23UnduplicatedYtd: {
    ...studentsYtd,
    ...fromDesign,
    id: 'tier23UnduplicatedYtd',
    number: 'M13+M16',
    label: 'Students served in Tier 2 or 3 this school year, each once',
    definition:
      'Students with at least one Tier 2 or Tier 3 service contact since the school year began, each counted once.',
    monotone: true,
  },
  tier2EvidenceBased: {
    ...students,
    id: 'tier2EvidenceBased',
    number: 'M18',
    label: 'Students in evidence-based Tier 2 services',
    definition:
      'Students served in Tier 2 during the month by a program at or above the evidence level that the collaborative set.',
  },
  tier3EvidenceBased: {
    ...students,
    id: 'tier3EvidenceBased',
    number: 'M19',
    label: 'Students in evidence-based Tier 3 services',
    definition:
      'Students served in Tier 3 during the month by a program at or above the evidence level that the collaborative set.',
  },
  psychosocialAssessed: {
    ...studentsYtd,
    id: 'psychosocialAssessed',
    number: 'M20',
    label: 'Students with two psychosocial measurements',
    definition:
      'Students served in Tier 2 or 3 since the school year began who have two or more measurements of psychosocial functioning.',
    monotone: true,
    core: 'psychosocial',
    due: true,
  },
  psychosocialImproved: {
    ...studentsYtd,
    id: 'psychosocialImproved',
    number: 'M21',
    label: 'Students improved psychosocially',
    definition:
      'Of those, students whose latest measurement is better than the first by the rule that the district named for the year.',
    core: 'psychosocial',
    due: true,
  },
  academicAssessed: {
    ...studentsYtd,
    id: 'academicAssessed',
    number: 'M22',
    label: 'Students with two academic measurements',
    definition:
      'Students served in Tier 2 or 3 since the school year began who have two or more measurements of the academic indicator named for the year.',
    monotone: true,
    core: 'academic',
    due: true,
  },
  academicImproved: {
    ...studentsYtd,
    id: 'academicImproved',
    number: 'M23',
    label: 'Students improved academically',
    definition:
      'Of those, students whose latest measurement is better than the first by the rule that the district named for the year.',
    core: 'academic',
    due: true,
  },
  daysAttended: {
    ...events,
    ...fromDesign,
    id: 'daysAttended',
    number: 'M24',
    label: 'Days attended',
    definition: 'Days in attendance during the month, summed over all students.',
    unit: 'days',
    sensitive: false,
  },
  daysInMembership: {
    ...events,
    ...fromDesign,
    id: 'daysInMembership',
    number: 'M24',
    label: 'Days in membership',
    definition:
      'Days in membership during the month, summed over all students: the days on which they could have attended.',
    unit: 'days',
    sensitive: false,
  },
  chronicallyAbsent: {
    ...studentsYtd,
    id: 'chronicallyAbsent',
    number: 'M25',
    label: 'Students chronically absent',
    definition:
      'Students absent for 10 percent or more of their days in membership since the first school day, of those with at least 20 days in membership.',
    facts: { definition: { basis: 'official', source: { id: 'dese-attendance' } } },
  },
  disciplined: {
    ...students,
    id: 'disciplined',
    number: 'M26',
    label: 'Students disciplined',
    definition: 'Students with at least one suspension, expulsion or removal during the month.',
  },
  disciplineEvents: {
    ...events,
    id: 'disciplineEvents',
    number: 'M27',
    label: 'Discipline events',
    definition: 'Suspensions, expulsions and removals during the month; one student may have several.',
  },
  crisisEvents: {
    ...events,
    id: 'crisisEvents',
    number: 'M28',
    label: 'Crisis events',
    definition: 'Behavioral or emotional crises during the month that called for the crisis protocol.',
  },
  waitDaysMedian: {
    ...students,
    ...fromDesign,
    id: 'waitDaysMedian',
    number: 'M29',
    label: 'Median days of waiting',
    definition:
      'Median days from referral to first contact, over the referrals connected during the month; one decimal at most.',
    unit: 'days',
    decimals: 1,
    acrossSchools: 'never',
    sensitive: false,
  },
  teamMeetings: {
    ...events,
    id: 'teamMeetings',
    number: 'M30',
    label: 'Team meetings',
    definition: 'Meetings of the school mental health team during the month.',
    sensitive: false,
  },
  youthFamilyPresent: {
    ...events,
    id: 'youthFamilyPresent',
    number: 'M31',
    label: 'Meetings with youth or family present',
    definition: 'Of those, meetings with at least one young person or family member on the team present.',
    sensitive: false,
  },
  staffTrained: {
    ...students,
    id: 'staffTrained',
    number: 'M32',
    label: 'Staff trained',
    definition: 'Staff who completed training on school mental health during the month, each counted once.',
    unit: 'people',
    sensitive: false,
  },
  pdsaCyclesActive: {
    ...events,
    id: 'pdsaCyclesActive',
    number: 'M33',
    label: 'PDSA cycles active',
    definition: 'Plan-Do-Study-Act cycles under way on the last day of the month.',
    unit: 'cycles',
    window: 'point',
    acrossMonths: 'last',
    sensitive: false,
    core: 'pdsa',
    due: true,
    role: 'cyclesActive',
  },
  pdsaCyclesCompleted: {
    ...events,
    id: 'pdsaCyclesCompleted',
    number: 'M34',
    label: 'PDSA cycles completed',
    definition: 'Plan-Do-Study-Act cycles whose decision was taken during the month.',
    unit: 'cycles',
    sensitive: false,
    core: 'pdsa',
    due: true,
    role: 'cyclesCompleted',
  },
  staffWorkload: {
    ...students,
    ...fromDesign,
    id: 'staffWorkload',
    number: 'M35',
    label: 'Staff workload',
    definition:
      'How heavy the team found its workload this month, as a whole rating from 1 (light) to 5 (too heavy).',
    unit: 'rating',
    scale: { least: 1, greatest: 5 },
    acrossSchools: 'never',
    sensitive: false,
  },
  telehealthSessions: {
    ...events,
    id: 'telehealthSessions',
    number: 'M36',
    label: 'Sessions by telehealth',
    definition:
      'Sessions of Tier 2 or Tier 3 services during the month that were held by video or telephone; a session with several students counts once.',
    ...atNeed,
  },
  telehealthServed: {
    ...students,
    id: 'telehealthServed',
    number: 'M37',
    label: 'Students served by telehealth',
    definition:
      'Students with at least one Tier 2 or Tier 3 service contact by video or telephone during the month, each counted once.',
    ...atNeed,
  },
  foodReferred: {
    ...students,
    id: 'foodReferred',
    number: 'M38',
    label: 'Students referred for food',
    definition: 'Students who were, or whose family was, referred for food during the month.',
    ...atNeed,
  },
  housingReferred: {
    ...students,
    id: 'housingReferred',
    number: 'M39',
    label: 'Students referred for housing',
    definition: 'Students who were, or whose family was, referred for housing during the month.',
    ...atNeed,
  },
  deviceReferred: {
    ...students,
    id: 'deviceReferred',
    number: 'M40',
    label: 'Students referred for internet or a device',
    definition:
      'Students who were, or whose family was, referred for internet access or a device to learn with during the month.',
    ...atNeed,
  },
  basicNeedsReferred: {
    ...students,
    id: 'basicNeedsReferred',
    number: 'M41',
    label: 'Students referred for basic needs, each once',
    definition:
      'Students who were, or whose family was, referred for food, housing, internet, a device or another basic need during the month, each counted once.',
    ...atNeed,
  },
  basicNeedsConnected: {
    ...students,
    id: 'basicNeedsConnected',
    number: 'M42',
    label: 'Students connected for basic needs',
    definition:
      'Students who, or whose family, received such help for the first time during the month, whenever they were referred.',
    ...atNeed,
  },
  griefKnown: {
    ...studentsYtd,
    id: 'griefKnown',
    number: 'M43',
    label: 'Students known to have lost someone this school year',
    definition:
      'Students of whom the school learned since the school year began that someone close to them had died, each counted once.',
    monotone: true,
    ...atNeed,
  },
  griefSupportOffered: {
    ...studentsYtd,
    id: 'griefSupportOffered',
    number: 'M44',
    label: 'Students offered grief support this school year',
    definition:
      'Of those, students to whom, or to whose family, the school offered grief support, each counted once.',
    monotone: true,
    ...atNeed,
  },
  griefSupportReceived: {
    ...studentsYtd,
    id: 'griefSupportReceived',
    number: 'M45',
    label: 'Students who received grief support this school year',
    definition: 'Of those, students who received grief support at least once, each counted once.',
    monotone: true,
    ...atNeed,
  },
} as const satisfies Record<string, Measure>;

/** The id of a measure: its column heading, key and export name at once. */
export type MeasureId = keyof typeof MEASURES;

/** All measure ids in the order of the form. */
export const MEASURE_IDS: readonly MeasureId[] = /* @__PURE__ */ Object.keys(MEASURES) as MeasureId[];

/** Tells whether a value is the id of a measure. */
export function isMeasureId(value: unknown): value is MeasureId {
  return typeof value === 'string' && Object.hasOwn(MEASURES, value);
}

/** Gives the measure of an id with its common type, for loops over the table. */
export function measureOf(id: MeasureId): Measure {
  mustChoose(MEASURE_IDS, id, 'measureOf', 'id');
  return MEASURES[id];
}
