import type { Kind, ObjectKind } from '../core/given/kind.js';
import type { Cohort } from './cohort.js';
import type { CommitmentRecords } from './commitmentRecords.js';
import type { Organization } from './organization.js';

// What the functions of this room and of those above take, held against the types.

type Has<T> = ObjectKind & { readonly has: Readonly<Partial<Record<keyof T, Kind>>> };

const COHORT_SAYS = "a cohort; a cohort is an object such as COHORTS['ma-coiin-2020-21']";

/** What is read of a `Cohort`. */
export const COHORT = {
  says: COHORT_SAYS,
  has: {
    id: 'text',
    timeZone: 'text',
    districts: { listOf: 'text' },
    firstMonth: 'month',
    lastMonth: 'month',
    optionalMonths: { listOf: 'month' },
    dueDay: 'dayOfMonth',
  },
  mayHave: { application: 'object' },
} as const satisfies Has<Cohort>;

/** The months of a `Cohort`. */
export const COHORT_MONTHS = {
  says: COHORT_SAYS,
  has: { firstMonth: 'month', lastMonth: 'month' },
} as const satisfies Has<Cohort>;

/** An `Organization`. */
export const ORGANIZATION = {
  says: "an organization of a registry, such as MA_REGISTRY['00240000']",
  has: { code: 'text', name: 'text', enrollment: { listOf: 'object' } },
} as const satisfies Has<Organization>;

/** A `Registry`. */
export const REGISTRY = {
  firstOf: ORGANIZATION,
  says: 'a registry: an object of organizations by their code, such as MA_REGISTRY',
} as const satisfies Kind;

/** A list of `NetworkEvent`; each entry is data. */
export const EVENTS: Kind = {
  listOf: 'anything',
  without: 'people',
  says: 'a list of events { id, kind, on }, such as INFORMATION_SESSIONS',
};

/** A list of `Attendance`; each entry is data. */
export const ATTENDANCE: Kind = {
  listOf: 'anything',
  without: 'kind',
  says: 'a list of who came { event, organization, people }',
};

/** `CommitmentRecords`. */
export const COMMITMENT_RECORDS = {
  says: 'records { cohort, events, attendance, ... }',
  has: { cohort: COHORT },
  mayHave: {
    events: EVENTS,
    attendance: ATTENDANCE,
    milestones: 'list',
    actionPlans: 'list',
    months: 'list',
    left: 'object',
  },
} as const satisfies Has<CommitmentRecords>;
