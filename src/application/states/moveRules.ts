import type { Rule } from '../../core/rule.js';

/** The state cannot be reached from where the application stands. */
export const moveIllegal = {
  code: 'application.move-illegal',
  message: 'An application cannot change from "{from}" to "{to}".',
  howToFix: 'From {from} it can change to: {choices}.',
  params: { from: 'key', to: 'key', choices: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** The application is in a state that it cannot leave. */
export const stateFinal = {
  code: 'application.state-final',
  message: 'An application cannot leave the state "{from}".',
  howToFix: 'Send a new application instead.',
  params: { from: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** The move needs a reason and has none. */
export const moveUnexplained = {
  code: 'application.move-unexplained',
  message: 'The change from "{from}" to "{to}" needs a reason.',
  howToFix: 'Write a reason of {least} characters or more. People will ask for it.',
  params: { from: 'key', to: 'key', least: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** Nobody says who refused, and both sides could have. */
export const movePartyMissing = {
  code: 'application.move-party-missing',
  message: 'The change from "{from}" to "{to}" does not say who refused.',
  howToFix: 'Add who did: {choices}.',
  params: { from: 'key', to: 'key', choices: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** The move is not one that this side can make. */
export const movePartyWrong = {
  code: 'application.move-party-wrong',
  message: 'The change from "{from}" to "{to}" cannot be made by this side.',
  howToFix: 'It can be made by: {choices}.',
  params: { from: 'key', to: 'key', choices: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** The time of the move is no instant, or lies before the last move. */
export const moveTimeWrong = {
  code: 'application.move-time-wrong',
  message: 'The time of the change from "{from}" to "{to}" has no offset, or is before the last change.',
  howToFix: 'Write date, time and offset, such as 2020-06-30T16:00:00-04:00.',
  params: { from: 'key', to: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: { id: 'project', at: 'r04' },
} as const satisfies Rule;

/** Rules on moves between states, in the order of report. */
export const MOVE_RULES = [
  moveIllegal,
  stateFinal,
  moveUnexplained,
  movePartyMissing,
  movePartyWrong,
  moveTimeWrong,
] as const;
