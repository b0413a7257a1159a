import { compareText } from '../../core/compareText.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import { TEAM_ROLES, type TeamRole } from '../../network/partners/teamRoles.js';
import { CYCLE_SCALES } from '../../pdsa/cycle/cycleWords.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { PartName, PartPlace } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';

/** What shows a step that a commitment asks for, and whether a part that does not show it says that it was not taken. */
export interface StepSource {
  readonly part: PartName;
  readonly shows: string;
  /** `true` where the part is the only place: without it there, the step was not taken. */
  readonly decides: boolean;
}

/**
 * Which parts show the steps that commitments ask for. Records of steps that a state keeps by hand (`milestones`) show any
 * of them; what is not listed here only they show. Proposed by this project.
 *
 * @see proposal o03
 */
export const STEP_SOURCES = {
  teamNamed: [
    { part: 'application', shows: 'an application that was sent lists the members', decides: false },
  ],
  superintendentSigned: [
    { part: 'application', shows: 'an application that was sent is signed', decides: false },
  ],
  startAssessed: [
    {
      part: 'assessments',
      shows: 'a sheet of the first half of the year with a score over all',
      decides: true,
    },
  ],
  endAssessed: [
    {
      part: 'assessments',
      shows: 'a sheet of the second half of the year with a score over all',
      decides: true,
    },
  ],
  profileReviewed: [
    {
      part: 'profile',
      shows: 'a profile that was last reviewed on a day of its school year',
      decides: true,
    },
  ],
  pilotStarted: [
    {
      part: 'log',
      shows: 'a cycle has started in a school, or on the scale of a school or more',
      decides: false,
    },
  ],
  youthAndFamilyInvolved: [
    {
      part: 'assessments',
      shows: 'a family member and a student took part in the assessments',
      decides: false,
    },
    { part: 'attendance', shows: 'a family member and a student came to events', decides: false },
    { part: 'events', shows: 'on which day they came', decides: false },
  ],
} as const satisfies Readonly<Record<string, readonly StepSource[]>>;

/** A step that a record shows, with the day and the places that show it. */
export interface ShownStep {
  readonly step: string;
  readonly on: string;
  readonly shownBy: readonly ShownBy[];
}

/** A record that shows something, and the day that it names. */
export interface ShownBy extends PartPlace {
  readonly on: string | null;
  /** The id of what shows it, such as a cycle or a month. */
  readonly id?: string;
}

/** Finds the steps that the records of a year show. */
export function derivedSteps(
  joined: JoinedParts,
  { fall, spring }: DistrictAssessment,
  dayOf: (eventId: string) => string | null,
  asOf: string,
): ShownStep[] {
  return [
    ...signedSteps(joined, asOf),
    ...assessedStep('startAssessed', fall),
    ...assessedStep('endAssessed', spring),
    ...profileStep(joined, asOf),
    ...pilotStep(joined),
    ...voiceStep(joined, dayOf),
    ...joined.milestones.map(({ part, place, value: { step, on } }) => ({
      step,
      on,
      shownBy: [{ part, place, on }],
    })),
  ];
}

function signedSteps({ application }: JoinedParts, asOf: string): ShownStep[] {
  if (!application) return [];
  const { part, place, value } = application;
  const { team, signOff, state, submittedAt } = value;
  if (!state || state === 'draft' || state === 'withdrawn') return [];
  const sentOn = submittedAt?.slice(0, 10) ?? asOf;
  const signedOn = signOff?.signature?.date;
  return [
    ...((team?.members?.length ?? 0) > 0 ? [stepOf('teamNamed', sentOn, part, place)] : []),
    ...(signedOn ? [stepOf('superintendentSigned', signedOn, part, place)] : []),
  ];
}

function stepOf(step: string, on: string, part: PartName, place: number): ShownStep {
  return { step, on, shownBy: [{ part, place, on }] };
}

function assessedStep(step: string, assessed: DistrictAssessment['fall']): ShownStep[] {
  if (assessed?.score.overall.status !== 'scored') return [];
  return [stepOf(step, assessed.on, 'assessments', assessed.place)];
}

/** A profile maps services and supports; without the day of its review it proves nothing. */
function profileStep({ profile }: JoinedParts, asOf: string): ShownStep[] {
  if (!profile) return [];
  const { part, place, value } = profile;
  const { lastReviewed: on, schoolYear } = value;
  const isOfYear = !!on && on <= asOf && schoolYearOf(on.slice(0, 7)) === schoolYear;
  return isOfYear ? [stepOf('profileReviewed', on, part, place)] : [];
}

function pilotStep({ log, organization, cyclePlaces }: JoinedParts): ShownStep[] {
  const piloted = (log?.cycles ?? []).filter(
    ({ organization: of, scale, startedOn }) =>
      startedOn && (of !== organization || CYCLE_SCALES[scale].step >= CYCLE_SCALES.oneSchool.step),
  );
  const [first] = piloted.sort((a, b) => (a.startedOn! < b.startedOn! ? -1 : 1));
  if (!first) return [];
  const { part = 'log', place = 0 } = cyclePlaces.get(first.id) ?? {};
  const on = first.startedOn!;
  return [{ step: 'pilotStarted', on, shownBy: [{ part, place, on, id: first.id }] }];
}

/** The day on which both voices have been heard, and the first record of each. */
function voiceStep(
  { assessments, attendance }: JoinedParts,
  dayOf: (eventId: string) => string | null,
): ShownStep[] {
  const heard = [
    ...assessments.map(({ part, place, value }) => ({
      part,
      place,
      on: value.completedOn,
      roles: value.roles,
    })),
    ...attendance.flatMap(({ part, place, value }) => {
      const on = value.people > 0 ? dayOf(value.event) : null;
      return on === null ? [] : [{ part, place, on, roles: value.roles ?? [] }];
    }),
  ].sort((a, b) => compareText(a.on, b.on));
  const firsts = (['youth', 'family'] as const).map((voice) =>
    heard.find(({ roles }) => roles.some((role) => TEAM_ROLES[role as TeamRole]?.voice === voice)),
  );
  if (firsts.some((one) => one === undefined)) return [];
  const shown = [...new Set(firsts)].map((one) => one!);
  const on = shown
    .map((one) => one.on)
    .sort()
    .at(-1)!;
  return [
    {
      step: 'youthAndFamilyInvolved',
      on,
      shownBy: shown.map(({ part, place, on: day }) => ({ part, place, on: day })),
    },
  ];
}
