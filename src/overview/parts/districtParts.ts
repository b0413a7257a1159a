import type { OptionKind } from '../../core/given/kind.js';

/** What one record of a year may be. `many`: a district sends several of them, and they are kept side by side. */
export interface DistrictPart {
  readonly label: string;
  readonly many: boolean;
}

/** The parts of a district's year. */
export const DISTRICT_PARTS = {
  application: { label: 'application', many: false },
  profile: { label: 'profile', many: false },
  assessments: { label: 'assessment sheets', many: true },
  submissions: { label: 'monthly submissions', many: true },
  log: { label: 'PDSA log', many: true },
  plan: { label: 'action plan', many: false },
  tallies: { label: 'tallies', many: true },
  attendance: { label: 'records of attendance', many: true },
  milestones: { label: 'records of steps', many: true },
  events: { label: 'events', many: true },
} as const satisfies Record<string, DistrictPart>;

/** The name of a part; events are of the cohort and come with the context. */
export type PartName = keyof typeof DISTRICT_PARTS;

/**
 * What is there of one district's year, as it came: each part is read here, so anything can be passed. A part may be one
 * record or a list of them, and any part may be left out. A part left out is not known; an empty list says that there is none.
 */
export interface DistrictParts {
  /** An application (`application@1`, `application@2`, or the cohort's own form). */
  readonly application?: unknown;
  /** A profile (`profile@1`). */
  readonly profile?: unknown;
  /** Assessment sheets (`assessment@1`), those of schools too. */
  readonly assessments?: unknown;
  /** Monthly submissions, all versions. A log that travels in one is read, too. */
  readonly submissions?: unknown;
  /** A PDSA log (`pdsa@1`), or several: cycles are put together by their id. */
  readonly log?: unknown;
  /** An action plan; where it is left out, the one in the log. */
  readonly plan?: unknown;
  /** What teams counted by day (`tally@1`), of the district and its schools. */
  readonly tallies?: unknown;
  /** Records of attendance `{ event, organization, people }`, and of completion (`completion@1`). */
  readonly attendance?: unknown;
  /** Steps that were taken `{ organization, step, on }`. */
  readonly milestones?: unknown;
}

/** `DistrictParts`. */
export const DISTRICT_PARTS_GIVEN = {
  application: 'anything',
  profile: 'anything',
  assessments: 'anything',
  submissions: 'anything',
  log: 'anything',
  plan: 'anything',
  tallies: 'anything',
  attendance: 'anything',
  milestones: 'anything',
} as const satisfies Record<keyof DistrictParts, OptionKind>;

/** Where something stands: the part, and the place of the record in it, from 0. */
export interface PartPlace {
  readonly part: PartName;
  readonly place: number;
}

/** A record that was read, of the district and year in question. */
export interface Joined<Value> extends PartPlace {
  readonly value: Value;
}
