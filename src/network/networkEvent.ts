import type { Facts, GivenSource } from '../core/fact.js';
import type { Basis } from '../core/rule.js';
import type { TeamRole } from './teamRoles.js';

/** What a collaborative offers to its districts. */
export const EVENT_KINDS = {
  informationSession: { label: 'Information session' },
  convening: { label: 'Convening' },
  call: { label: 'Network call' },
  coaching: { label: 'Coaching contact' },
  technicalAssistance: { label: 'Technical assistance' },
  professionalDevelopment: { label: 'Professional development' },
} as const satisfies Record<string, { label: string }>;

/** The kind of an event. */
export type EventKind = keyof typeof EVENT_KINDS;

/** One meeting, session or contact of the collaborative. */
export interface NetworkEvent {
  readonly id: string;
  readonly cohort: string;
  readonly kind: EventKind;
  readonly title: string;
  /** The day, such as `2020-06-01`. */
  readonly on: string;
  readonly mode: 'inPerson' | 'virtual' | 'hybrid';
  readonly minutes?: number;
  /** Codes of the districts it is for; left out where it is for all. */
  readonly organizations?: readonly string[];
  readonly basis: Basis;
  readonly source: GivenSource;
  /** Fields whose basis is another. */
  readonly facts?: Facts;
}

/** How many people of one organization came to one event; `people: 0` says that nobody came. */
export interface Attendance {
  readonly event: string;
  readonly organization: string;
  readonly people: number;
  /** Roles that were present, without names. */
  readonly roles?: readonly TeamRole[];
}
