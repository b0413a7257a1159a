import type { ComparisonRule } from './comparison.js';
import type { MeasureId } from './measures.js';

// Rules that compare sums of measures within one report. Each is judged only where every operand is a number.

/** More students were screened than are enrolled, by 5 percent or more. */
export const screenedExceedsEnrolled = {
  code: 'monthly.screened-exceeds-enrolled',
  severity: 'fatal',
  message: '{screened} students were screened, but only {enrolled} are enrolled.',
  howToFix:
    'Check both numbers. Someone may have typed a year-to-date count, or contacts instead of students.',
  params: { screened: 'value', enrolled: 'value' },
  parts: ['screened'],
  wholes: ['enrolled'],
  excess: 'from5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** Slightly more students were screened than are enrolled, which students moving in and out can explain. */
export const screenedSlightlyExceedsEnrolled = {
  code: 'monthly.screened-slightly-exceeds-enrolled',
  severity: 'confirm',
  message: '{screened} students were screened, slightly more than the {enrolled} enrolled.',
  howToFix: 'Confirm if students who left during the month explain this. If not, correct the number.',
  params: { screened: 'value', enrolled: 'value' },
  parts: ['screened'],
  wholes: ['enrolled'],
  excess: 'below5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 than are enrolled, by 5 percent or more. */
export const tier2ServedExceedsEnrolled = {
  code: 'monthly.tier2-served-exceeds-enrolled',
  severity: 'fatal',
  message: '{tier2Served} students were served in Tier 2, but only {enrolled} are enrolled.',
  howToFix:
    'Check both numbers. Someone may have typed a year-to-date count, or contacts instead of students.',
  params: { tier2Served: 'value', enrolled: 'value' },
  parts: ['tier2Served'],
  wholes: ['enrolled'],
  excess: 'from5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** Slightly more students were served in Tier 2 than are enrolled, which students moving in and out can explain. */
export const tier2ServedSlightlyExceedsEnrolled = {
  code: 'monthly.tier2-served-slightly-exceeds-enrolled',
  severity: 'confirm',
  message: '{tier2Served} students were served in Tier 2, slightly more than the {enrolled} enrolled.',
  howToFix: 'Confirm if students who left during the month explain this. If not, correct the number.',
  params: { tier2Served: 'value', enrolled: 'value' },
  parts: ['tier2Served'],
  wholes: ['enrolled'],
  excess: 'below5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 3 than are enrolled, by 5 percent or more. */
export const tier3ServedExceedsEnrolled = {
  code: 'monthly.tier3-served-exceeds-enrolled',
  severity: 'fatal',
  message: '{tier3Served} students were served in Tier 3, but only {enrolled} are enrolled.',
  howToFix:
    'Check both numbers. Someone may have typed a year-to-date count, or contacts instead of students.',
  params: { tier3Served: 'value', enrolled: 'value' },
  parts: ['tier3Served'],
  wholes: ['enrolled'],
  excess: 'from5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** Slightly more students were served in Tier 3 than are enrolled, which students moving in and out can explain. */
export const tier3ServedSlightlyExceedsEnrolled = {
  code: 'monthly.tier3-served-slightly-exceeds-enrolled',
  severity: 'confirm',
  message: '{tier3Served} students were served in Tier 3, slightly more than the {enrolled} enrolled.',
  howToFix: 'Confirm if students who left during the month explain this. If not, correct the number.',
  params: { tier3Served: 'value', enrolled: 'value' },
  parts: ['tier3Served'],
  wholes: ['enrolled'],
  excess: 'below5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 or 3 than are enrolled, by 5 percent or more. */
export const tier23UnduplicatedExceedsEnrolled = {
  code: 'monthly.tier23-unduplicated-exceeds-enrolled',
  severity: 'fatal',
  message: '{tier23Unduplicated} students were served in Tier 2 or 3, but only {enrolled} are enrolled.',
  howToFix:
    'Check both numbers. Someone may have typed a year-to-date count, or contacts instead of students.',
  params: { tier23Unduplicated: 'value', enrolled: 'value' },
  parts: ['tier23Unduplicated'],
  wholes: ['enrolled'],
  excess: 'from5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** Slightly more students were served in Tier 2 or 3 than are enrolled, which students moving in and out can explain. */
export const tier23UnduplicatedSlightlyExceedsEnrolled = {
  code: 'monthly.tier23-unduplicated-slightly-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{tier23Unduplicated} students were served in Tier 2 or 3, slightly more than the {enrolled} enrolled.',
  howToFix: 'Confirm if students who left during the month explain this. If not, correct the number.',
  params: { tier23Unduplicated: 'value', enrolled: 'value' },
  parts: ['tier23Unduplicated'],
  wholes: ['enrolled'],
  excess: 'below5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were reached by Tier 1 than are enrolled, by 5 percent or more. */
export const tier1ReachedExceedsEnrolled = {
  code: 'monthly.tier1-reached-exceeds-enrolled',
  severity: 'fatal',
  message: '{tier1Reached} students were reached by Tier 1, but only {enrolled} are enrolled.',
  howToFix:
    'Check both numbers. Someone may have typed a year-to-date count, or contacts instead of students.',
  params: { tier1Reached: 'value', enrolled: 'value' },
  parts: ['tier1Reached'],
  wholes: ['enrolled'],
  excess: 'from5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** Slightly more students were reached by Tier 1 than are enrolled, which students moving in and out can explain. */
export const tier1ReachedSlightlyExceedsEnrolled = {
  code: 'monthly.tier1-reached-slightly-exceeds-enrolled',
  severity: 'confirm',
  message: '{tier1Reached} students were reached by Tier 1, slightly more than the {enrolled} enrolled.',
  howToFix: 'Confirm if students who left during the month explain this. If not, correct the number.',
  params: { tier1Reached: 'value', enrolled: 'value' },
  parts: ['tier1Reached'],
  wholes: ['enrolled'],
  excess: 'below5Percent',
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were screened this school year than are enrolled at the end of the month. */
export const screenedYtdExceedsEnrolled = {
  code: 'monthly.screened-ytd-exceeds-enrolled',
  severity: 'confirm',
  message: '{screenedYtd} students were screened this school year, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { screenedYtd: 'value', enrolled: 'value' },
  parts: ['screenedYtd'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 this school year than are enrolled at the end of the month. */
export const tier2ServedYtdExceedsEnrolled = {
  code: 'monthly.tier2-served-ytd-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{tier2ServedYtd} students were served in Tier 2 this school year, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { tier2ServedYtd: 'value', enrolled: 'value' },
  parts: ['tier2ServedYtd'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 3 this school year than are enrolled at the end of the month. */
export const tier3ServedYtdExceedsEnrolled = {
  code: 'monthly.tier3-served-ytd-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{tier3ServedYtd} students were served in Tier 3 this school year, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { tier3ServedYtd: 'value', enrolled: 'value' },
  parts: ['tier3ServedYtd'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 or 3 this school year than are enrolled at the end of the month. */
export const tier23UnduplicatedYtdExceedsEnrolled = {
  code: 'monthly.tier23-unduplicated-ytd-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{tier23UnduplicatedYtd} students were served in Tier 2 or 3 this school year, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { tier23UnduplicatedYtd: 'value', enrolled: 'value' },
  parts: ['tier23UnduplicatedYtd'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two psychosocial measurements than are enrolled at the end of the month. */
export const psychosocialAssessedExceedsEnrolled = {
  code: 'monthly.psychosocial-assessed-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{psychosocialAssessed} students have two psychosocial measurements, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { psychosocialAssessed: 'value', enrolled: 'value' },
  parts: ['psychosocialAssessed'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students improved psychosocially than are enrolled at the end of the month. */
export const psychosocialImprovedExceedsEnrolled = {
  code: 'monthly.psychosocial-improved-exceeds-enrolled',
  severity: 'confirm',
  message: '{psychosocialImproved} students improved psychosocially, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { psychosocialImproved: 'value', enrolled: 'value' },
  parts: ['psychosocialImproved'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two academic measurements than are enrolled at the end of the month. */
export const academicAssessedExceedsEnrolled = {
  code: 'monthly.academic-assessed-exceeds-enrolled',
  severity: 'confirm',
  message: '{academicAssessed} students have two academic measurements, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { academicAssessed: 'value', enrolled: 'value' },
  parts: ['academicAssessed'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students improved academically than are enrolled at the end of the month. */
export const academicImprovedExceedsEnrolled = {
  code: 'monthly.academic-improved-exceeds-enrolled',
  severity: 'confirm',
  message: '{academicImproved} students improved academically, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { academicImproved: 'value', enrolled: 'value' },
  parts: ['academicImproved'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were chronically absent than are enrolled at the end of the month. */
export const chronicallyAbsentExceedsEnrolled = {
  code: 'monthly.chronically-absent-exceeds-enrolled',
  severity: 'confirm',
  message: '{chronicallyAbsent} students were chronically absent, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { chronicallyAbsent: 'value', enrolled: 'value' },
  parts: ['chronicallyAbsent'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were disciplined than are enrolled. */
export const disciplinedExceedsEnrolled = {
  code: 'monthly.disciplined-exceeds-enrolled',
  severity: 'confirm',
  message: '{disciplined} students were disciplined, but only {enrolled} are enrolled.',
  howToFix: 'Count each student once. Report events under disciplineEvents.',
  params: { disciplined: 'value', enrolled: 'value' },
  parts: ['disciplined'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred than are enrolled. */
export const referredUnduplicatedExceedsEnrolled = {
  code: 'monthly.referred-unduplicated-exceeds-enrolled',
  severity: 'confirm',
  message: '{referredUnduplicated} students were referred, but only {enrolled} are enrolled.',
  howToFix: 'Count each student once, not each referral.',
  params: { referredUnduplicated: 'value', enrolled: 'value' },
  parts: ['referredUnduplicated'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v02' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were screened in the month than since the school year began. */
export const screenedExceedsYtd = {
  code: 'monthly.screened-exceeds-ytd',
  severity: 'fatal',
  message: '{screened} students were screened this month, but only {screenedYtd} this school year.',
  howToFix:
    'The year-to-date count includes this month. Check whether the two numbers were switched or the month was not added.',
  params: { screened: 'value', screenedYtd: 'value' },
  parts: ['screened'],
  wholes: ['screenedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v03' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 in the month than since the school year began. */
export const tier2ServedExceedsYtd = {
  code: 'monthly.tier2-served-exceeds-ytd',
  severity: 'fatal',
  message:
    '{tier2Served} students were served in Tier 2 this month, but only {tier2ServedYtd} this school year.',
  howToFix:
    'The year-to-date count includes this month. Check whether the two numbers were switched or the month was not added.',
  params: { tier2Served: 'value', tier2ServedYtd: 'value' },
  parts: ['tier2Served'],
  wholes: ['tier2ServedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v03' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 3 in the month than since the school year began. */
export const tier3ServedExceedsYtd = {
  code: 'monthly.tier3-served-exceeds-ytd',
  severity: 'fatal',
  message:
    '{tier3Served} students were served in Tier 3 this month, but only {tier3ServedYtd} this school year.',
  howToFix:
    'The year-to-date count includes this month. Check whether the two numbers were switched or the month was not added.',
  params: { tier3Served: 'value', tier3ServedYtd: 'value' },
  parts: ['tier3Served'],
  wholes: ['tier3ServedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v03' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 or 3 in the month than since the school year began. */
export const tier23UnduplicatedExceedsYtd = {
  code: 'monthly.tier23-unduplicated-exceeds-ytd',
  severity: 'fatal',
  message:
    '{tier23Unduplicated} students were served in Tier 2 or 3 this month, but only {tier23UnduplicatedYtd} this school year.',
  howToFix:
    'The year-to-date count includes this month. Check whether the two numbers were switched or the month was not added.',
  params: { tier23Unduplicated: 'value', tier23UnduplicatedYtd: 'value' },
  parts: ['tier23Unduplicated'],
  wholes: ['tier23UnduplicatedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v03' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were identified by screening than were screened in the month. */
export const identifiedExceedsScreened = {
  code: 'monthly.identified-exceeds-screened',
  severity: 'confirm',
  message:
    '{identifiedAtRisk} students were identified by screening, but only {screened} were screened this month.',
  howToFix:
    "Report students identified in other ways under identifiedOther. Confirm if last month's screening was scored this month.",
  params: { identifiedAtRisk: 'value', screened: 'value' },
  parts: ['identifiedAtRisk'],
  wholes: ['screened'],
  basis: 'proposed',
  source: { id: 'project', at: 'v07' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students are new to Tier 2 than were served in the tier. */
export const tier2NewExceedsServed = {
  code: 'monthly.tier2-new-exceeds-served',
  severity: 'fatal',
  message: '{tier2New} students are new to Tier 2, but only {tier2Served} were served in the tier.',
  howToFix: 'These students are part of the students served. Check which of the two numbers is wrong.',
  params: { tier2New: 'value', tier2Served: 'value' },
  parts: ['tier2New'],
  wholes: ['tier2Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v08' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students are new to Tier 3 than were served in the tier. */
export const tier3NewExceedsServed = {
  code: 'monthly.tier3-new-exceeds-served',
  severity: 'fatal',
  message: '{tier3New} students are new to Tier 3, but only {tier3Served} were served in the tier.',
  howToFix: 'These students are part of the students served. Check which of the two numbers is wrong.',
  params: { tier3New: 'value', tier3Served: 'value' },
  parts: ['tier3New'],
  wholes: ['tier3Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v08' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students are in evidence-based Tier 2 services than were served in the tier. */
export const tier2EvidenceBasedExceedsServed = {
  code: 'monthly.tier2-evidence-based-exceeds-served',
  severity: 'fatal',
  message:
    '{tier2EvidenceBased} students are in evidence-based Tier 2 services, but only {tier2Served} were served in the tier.',
  howToFix: 'These students are part of the students served. Check which of the two numbers is wrong.',
  params: { tier2EvidenceBased: 'value', tier2Served: 'value' },
  parts: ['tier2EvidenceBased'],
  wholes: ['tier2Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v08' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students are in evidence-based Tier 3 services than were served in the tier. */
export const tier3EvidenceBasedExceedsServed = {
  code: 'monthly.tier3-evidence-based-exceeds-served',
  severity: 'fatal',
  message:
    '{tier3EvidenceBased} students are in evidence-based Tier 3 services, but only {tier3Served} were served in the tier.',
  howToFix: 'These students are part of the students served. Check which of the two numbers is wrong.',
  params: { tier3EvidenceBased: 'value', tier3Served: 'value' },
  parts: ['tier3EvidenceBased'],
  wholes: ['tier3Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v08' },
} as const satisfies ComparisonRule<MeasureId>;

/** More meetings had youth or family present than were held. */
export const youthFamilyExceedsMeetings = {
  code: 'monthly.youth-family-exceeds-meetings',
  severity: 'fatal',
  message: '{youthFamilyPresent} meetings had youth or family present, but only {teamMeetings} were held.',
  howToFix: 'Count meetings, not the people at them.',
  params: { youthFamilyPresent: 'value', teamMeetings: 'value' },
  parts: ['youthFamilyPresent'],
  wholes: ['teamMeetings'],
  basis: 'proposed',
  source: { id: 'project', at: 'v08' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 than in Tier 2 or 3 together (this month). */
export const tier2ServedExceedsUnduplicated = {
  code: 'monthly.tier2-served-exceeds-unduplicated',
  severity: 'fatal',
  message:
    '{tier2Served} students were served in Tier 2 this month, but only {tier23Unduplicated} in Tier 2 or 3.',
  howToFix: 'The unduplicated count includes everyone served in either tier.',
  params: { tier2Served: 'value', tier23Unduplicated: 'value' },
  parts: ['tier2Served'],
  wholes: ['tier23Unduplicated'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 3 than in Tier 2 or 3 together (this month). */
export const tier3ServedExceedsUnduplicated = {
  code: 'monthly.tier3-served-exceeds-unduplicated',
  severity: 'fatal',
  message:
    '{tier3Served} students were served in Tier 3 this month, but only {tier23Unduplicated} in Tier 2 or 3.',
  howToFix: 'The unduplicated count includes everyone served in either tier.',
  params: { tier3Served: 'value', tier23Unduplicated: 'value' },
  parts: ['tier3Served'],
  wholes: ['tier23Unduplicated'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 or 3 than the two tiers have together (this month). */
export const unduplicatedExceedsTiers = {
  code: 'monthly.unduplicated-exceeds-tiers',
  severity: 'fatal',
  message:
    '{tier23Unduplicated} students were served in Tier 2 or 3 this month, but Tier 2 has only {tier2Served} and Tier 3 only {tier3Served}.',
  howToFix:
    'The unduplicated count is at most the sum of the two tiers. It equals the sum only if no student is in both.',
  params: { tier23Unduplicated: 'value', tier2Served: 'value', tier3Served: 'value' },
  parts: ['tier23Unduplicated'],
  wholes: ['tier2Served', 'tier3Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 than in Tier 2 or 3 together (this school year). */
export const tier2ServedYtdExceedsUnduplicated = {
  code: 'monthly.tier2-served-ytd-exceeds-unduplicated',
  severity: 'fatal',
  message:
    '{tier2ServedYtd} students were served in Tier 2 this school year, but only {tier23UnduplicatedYtd} in Tier 2 or 3.',
  howToFix: 'The unduplicated count includes everyone served in either tier.',
  params: { tier2ServedYtd: 'value', tier23UnduplicatedYtd: 'value' },
  parts: ['tier2ServedYtd'],
  wholes: ['tier23UnduplicatedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 3 than in Tier 2 or 3 together (this school year). */
export const tier3ServedYtdExceedsUnduplicated = {
  code: 'monthly.tier3-served-ytd-exceeds-unduplicated',
  severity: 'fatal',
  message:
    '{tier3ServedYtd} students were served in Tier 3 this school year, but only {tier23UnduplicatedYtd} in Tier 2 or 3.',
  howToFix: 'The unduplicated count includes everyone served in either tier.',
  params: { tier3ServedYtd: 'value', tier23UnduplicatedYtd: 'value' },
  parts: ['tier3ServedYtd'],
  wholes: ['tier23UnduplicatedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served in Tier 2 or 3 than the two tiers have together (this school year). */
export const unduplicatedYtdExceedsTiers = {
  code: 'monthly.unduplicated-ytd-exceeds-tiers',
  severity: 'fatal',
  message:
    '{tier23UnduplicatedYtd} students were served in Tier 2 or 3 this school year, but Tier 2 has only {tier2ServedYtd} and Tier 3 only {tier3ServedYtd}.',
  howToFix:
    'The unduplicated count is at most the sum of the two tiers. It equals the sum only if no student is in both.',
  params: { tier23UnduplicatedYtd: 'value', tier2ServedYtd: 'value', tier3ServedYtd: 'value' },
  parts: ['tier23UnduplicatedYtd'],
  wholes: ['tier2ServedYtd', 'tier3ServedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v09' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students improved psychosocially than were measured twice. */
export const psychosocialImprovedExceedsAssessed = {
  code: 'monthly.psychosocial-improved-exceeds-assessed',
  severity: 'fatal',
  message:
    '{psychosocialImproved} students improved psychosocially, but only {psychosocialAssessed} have two measurements.',
  howToFix: 'Improvement needs two measurements. Check which of the two numbers is wrong.',
  params: { psychosocialImproved: 'value', psychosocialAssessed: 'value' },
  parts: ['psychosocialImproved'],
  wholes: ['psychosocialAssessed'],
  basis: 'proposed',
  source: { id: 'project', at: 'v10' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students improved academically than were measured twice. */
export const academicImprovedExceedsAssessed = {
  code: 'monthly.academic-improved-exceeds-assessed',
  severity: 'fatal',
  message:
    '{academicImproved} students improved academically, but only {academicAssessed} have two measurements.',
  howToFix: 'Improvement needs two measurements. Check which of the two numbers is wrong.',
  params: { academicImproved: 'value', academicAssessed: 'value' },
  parts: ['academicImproved'],
  wholes: ['academicAssessed'],
  basis: 'proposed',
  source: { id: 'project', at: 'v10' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two psychosocial measurements than were served in Tier 2 or 3 this school year. */
export const psychosocialAssessedExceedsServed = {
  code: 'monthly.psychosocial-assessed-exceeds-served',
  severity: 'fatal',
  message:
    '{psychosocialAssessed} students have two psychosocial measurements, but only {tier23UnduplicatedYtd} were served in Tier 2 or 3 this school year.',
  howToFix: 'Count only students served in Tier 2 or 3.',
  params: { psychosocialAssessed: 'value', tier23UnduplicatedYtd: 'value' },
  parts: ['psychosocialAssessed'],
  wholes: ['tier23UnduplicatedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v11' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two psychosocial measurements than the two tiers have together this school year. Judged where the unduplicated count is not a number. */
export const psychosocialAssessedExceedsTiers = {
  code: 'monthly.psychosocial-assessed-exceeds-tiers',
  severity: 'fatal',
  message:
    '{psychosocialAssessed} students have two psychosocial measurements, but Tier 2 has {tier2ServedYtd} and Tier 3 has {tier3ServedYtd} this school year.',
  howToFix: 'Count only students served in Tier 2 or 3.',
  params: { psychosocialAssessed: 'value', tier2ServedYtd: 'value', tier3ServedYtd: 'value' },
  parts: ['psychosocialAssessed'],
  wholes: ['tier2ServedYtd', 'tier3ServedYtd'],
  unless: 'tier23UnduplicatedYtd',
  basis: 'proposed',
  source: { id: 'project', at: 'v11' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two academic measurements than were served in Tier 2 or 3 this school year. */
export const academicAssessedExceedsServed = {
  code: 'monthly.academic-assessed-exceeds-served',
  severity: 'fatal',
  message:
    '{academicAssessed} students have two academic measurements, but only {tier23UnduplicatedYtd} were served in Tier 2 or 3 this school year.',
  howToFix: 'Count only students served in Tier 2 or 3.',
  params: { academicAssessed: 'value', tier23UnduplicatedYtd: 'value' },
  parts: ['academicAssessed'],
  wholes: ['tier23UnduplicatedYtd'],
  basis: 'proposed',
  source: { id: 'project', at: 'v11' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students have two academic measurements than the two tiers have together this school year. Judged where the unduplicated count is not a number. */
export const academicAssessedExceedsTiers = {
  code: 'monthly.academic-assessed-exceeds-tiers',
  severity: 'fatal',
  message:
    '{academicAssessed} students have two academic measurements, but Tier 2 has {tier2ServedYtd} and Tier 3 has {tier3ServedYtd} this school year.',
  howToFix: 'Count only students served in Tier 2 or 3.',
  params: { academicAssessed: 'value', tier2ServedYtd: 'value', tier3ServedYtd: 'value' },
  parts: ['academicAssessed'],
  wholes: ['tier2ServedYtd', 'tier3ServedYtd'],
  unless: 'tier23UnduplicatedYtd',
  basis: 'proposed',
  source: { id: 'project', at: 'v11' },
} as const satisfies ComparisonRule<MeasureId>;

/** More referred students were connected than were referred in the month. */
export const connectedExceedsReferred = {
  code: 'monthly.connected-exceeds-referred',
  severity: 'confirm',
  message:
    '{referralsConnected} students were connected, but only {referredSchool} were referred to school and {referredCommunity} to community services this month.',
  howToFix: 'Confirm if students referred in earlier months were connected now. If not, correct the number.',
  params: { referralsConnected: 'value', referredSchool: 'value', referredCommunity: 'value' },
  parts: ['referralsConnected'],
  wholes: ['referredSchool', 'referredCommunity'],
  basis: 'proposed',
  source: { id: 'project', at: 'v12' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred to school services than were referred at all. */
export const referredSchoolExceedsUnduplicated = {
  code: 'monthly.referred-school-exceeds-unduplicated',
  severity: 'confirm',
  message:
    '{referredSchool} students were referred to school services, but only {referredUnduplicated} were referred at all.',
  howToFix: 'The unduplicated count includes everyone referred to either service.',
  params: { referredSchool: 'value', referredUnduplicated: 'value' },
  parts: ['referredSchool'],
  wholes: ['referredUnduplicated'],
  basis: 'proposed',
  source: { id: 'project', at: 'v12' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred to community services than were referred at all. */
export const referredCommunityExceedsUnduplicated = {
  code: 'monthly.referred-community-exceeds-unduplicated',
  severity: 'confirm',
  message:
    '{referredCommunity} students were referred to community services, but only {referredUnduplicated} were referred at all.',
  howToFix: 'The unduplicated count includes everyone referred to either service.',
  params: { referredCommunity: 'value', referredUnduplicated: 'value' },
  parts: ['referredCommunity'],
  wholes: ['referredUnduplicated'],
  basis: 'proposed',
  source: { id: 'project', at: 'v12' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred than the two kinds of referral have together. */
export const referredUnduplicatedExceedsReferrals = {
  code: 'monthly.referred-unduplicated-exceeds-referrals',
  severity: 'confirm',
  message:
    '{referredUnduplicated} students were referred, but only {referredSchool} to school services and {referredCommunity} to community services.',
  howToFix: 'The unduplicated count is at most the sum of the two.',
  params: { referredUnduplicated: 'value', referredSchool: 'value', referredCommunity: 'value' },
  parts: ['referredUnduplicated'],
  wholes: ['referredSchool', 'referredCommunity'],
  basis: 'proposed',
  source: { id: 'project', at: 'v12' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were disciplined than there were discipline events. */
export const disciplinedExceedsEvents = {
  code: 'monthly.disciplined-exceeds-events',
  severity: 'fatal',
  message:
    '{disciplined} students were disciplined, but there were only {disciplineEvents} discipline events.',
  howToFix: 'Every student disciplined has at least one event. Check whether the two numbers were switched.',
  params: { disciplined: 'value', disciplineEvents: 'value' },
  parts: ['disciplined'],
  wholes: ['disciplineEvents'],
  basis: 'proposed',
  source: { id: 'project', at: 'v16' },
} as const satisfies ComparisonRule<MeasureId>;

/** More days were attended than there were days in membership. */
export const attendedExceedsMembership = {
  code: 'monthly.attended-exceeds-membership',
  severity: 'fatal',
  message: '{daysAttended} days were attended, but only {daysInMembership} were days in membership.',
  howToFix: 'Check whether the two numbers were switched.',
  params: { daysAttended: 'value', daysInMembership: 'value' },
  parts: ['daysAttended'],
  wholes: ['daysInMembership'],
  basis: 'proposed',
  source: { id: 'project', at: 'v17' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served by telehealth than in Tier 2 or 3 at all. */
export const telehealthExceedsUnduplicated = {
  code: 'monthly.telehealth-exceeds-unduplicated',
  severity: 'fatal',
  message:
    '{telehealthServed} students were served by telehealth, but only {tier23Unduplicated} in Tier 2 or 3, each once.',
  howToFix: 'A student served by telehealth counts in the tier too. Check which of the two numbers is wrong.',
  params: { telehealthServed: 'value', tier23Unduplicated: 'value' },
  parts: ['telehealthServed'],
  wholes: ['tier23Unduplicated'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were served by telehealth than in Tier 2 and Tier 3 together. */
export const telehealthExceedsTiers = {
  code: 'monthly.telehealth-exceeds-tiers',
  severity: 'fatal',
  message:
    '{telehealthServed} students were served by telehealth, but only {tier2Served} in Tier 2 and {tier3Served} in Tier 3.',
  howToFix: 'A student served by telehealth counts in the tier too. Check which of the numbers is wrong.',
  params: { telehealthServed: 'value', tier2Served: 'value', tier3Served: 'value' },
  parts: ['telehealthServed'],
  wholes: ['tier2Served', 'tier3Served'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred for food than for basic needs at all. */
export const foodReferredExceedsNeeds = {
  code: 'monthly.food-referred-exceeds-needs',
  severity: 'fatal',
  message: '{foodReferred} students were referred for food, but only {basicNeedsReferred} for basic needs.',
  howToFix:
    'A student referred for food counts among all students referred for basic needs. Check which of the two numbers is wrong.',
  params: { foodReferred: 'value', basicNeedsReferred: 'value' },
  parts: ['foodReferred'],
  wholes: ['basicNeedsReferred'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred for housing than for basic needs at all. */
export const housingReferredExceedsNeeds = {
  code: 'monthly.housing-referred-exceeds-needs',
  severity: 'fatal',
  message:
    '{housingReferred} students were referred for housing, but only {basicNeedsReferred} for basic needs.',
  howToFix:
    'A student referred for housing counts among all students referred for basic needs. Check which of the two numbers is wrong.',
  params: { housingReferred: 'value', basicNeedsReferred: 'value' },
  parts: ['housingReferred'],
  wholes: ['basicNeedsReferred'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred for internet or a device than for basic needs at all. */
export const deviceReferredExceedsNeeds = {
  code: 'monthly.device-referred-exceeds-needs',
  severity: 'fatal',
  message:
    '{deviceReferred} students were referred for internet or a device, but only {basicNeedsReferred} for basic needs.',
  howToFix:
    'A student referred for a device counts among all students referred for basic needs. Check which of the two numbers is wrong.',
  params: { deviceReferred: 'value', basicNeedsReferred: 'value' },
  parts: ['deviceReferred'],
  wholes: ['basicNeedsReferred'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were connected for basic needs in the month than were referred in it. */
export const needsConnectedExceedsReferred = {
  code: 'monthly.needs-connected-exceeds-referred',
  severity: 'confirm',
  message:
    '{basicNeedsConnected} students were connected for basic needs, but only {basicNeedsReferred} were referred this month.',
  howToFix: 'Confirm if students referred in earlier months were connected now. If not, correct the number.',
  params: { basicNeedsConnected: 'value', basicNeedsReferred: 'value' },
  parts: ['basicNeedsConnected'],
  wholes: ['basicNeedsReferred'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were referred for basic needs than are enrolled. */
export const needsReferredExceedsEnrolled = {
  code: 'monthly.needs-referred-exceeds-enrolled',
  severity: 'confirm',
  message: '{basicNeedsReferred} students were referred for basic needs, but only {enrolled} are enrolled.',
  howToFix: 'Count each student once, not each referral.',
  params: { basicNeedsReferred: 'value', enrolled: 'value' },
  parts: ['basicNeedsReferred'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students are known to have lost someone than are enrolled. */
export const griefKnownExceedsEnrolled = {
  code: 'monthly.grief-known-exceeds-enrolled',
  severity: 'confirm',
  message:
    '{griefKnown} students are known to have lost someone this school year, but only {enrolled} are enrolled.',
  howToFix:
    'Confirm if students who left since the school year began explain this. If not, correct the number.',
  params: { griefKnown: 'value', enrolled: 'value' },
  parts: ['griefKnown'],
  wholes: ['enrolled'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students were offered grief support than are known to have lost someone. */
export const griefOfferedExceedsKnown = {
  code: 'monthly.grief-offered-exceeds-known',
  severity: 'fatal',
  message:
    '{griefSupportOffered} students were offered grief support, but only {griefKnown} are known to have lost someone.',
  howToFix:
    'Students who were offered grief support count among those known to have lost someone. Check which of the two numbers is wrong.',
  params: { griefSupportOffered: 'value', griefKnown: 'value' },
  parts: ['griefSupportOffered'],
  wholes: ['griefKnown'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;

/** More students received grief support than were offered it. */
export const griefReceivedExceedsOffered = {
  code: 'monthly.grief-received-exceeds-offered',
  severity: 'fatal',
  message:
    '{griefSupportReceived} students received grief support, but it was offered to only {griefSupportOffered}.',
  howToFix:
    'Students who received grief support count among those to whom it was offered. Check which of the two numbers is wrong.',
  params: { griefSupportReceived: 'value', griefSupportOffered: 'value' },
  parts: ['griefSupportReceived'],
  wholes: ['griefSupportOffered'],
  basis: 'proposed',
  source: { id: 'project', at: 'v31' },
} as const satisfies ComparisonRule<MeasureId>;
