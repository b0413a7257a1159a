import { SMHQA_DOMAINS } from '../assessment/instrument/smhqaDomains.js';
import { DISTRICT_PARTS } from '../overview/parts/districtParts.js';

/** What findings name by an id: kinds of what a plan, a log or an instrument has, and halves of the year. */
const NAMED = {
  aim: 'aim',
  cycle: 'cycle',
  goal: 'goal',
  measure: 'measure',
  driver: 'driver',
  node: 'node',
  step: 'step',
  priority: 'priority',
  session: 'session',
  domain: 'domain',
  item: 'item',
  band: 'band',
  group: 'group',
  first: 'first',
  second: 'second',
} as const;

/** Words for ids in findings, by the room that has them: parts of a year, and the domains of the built-in instruments. */
export function idWords(): Readonly<Record<'overview' | 'assessment', Readonly<Record<string, string>>>> {
  const parts = Object.entries(DISTRICT_PARTS).map(([id, { label }]) => [id, label]);
  const domains = SMHQA_DOMAINS.map(({ id, label }) => [id, label]);
  return {
    overview: { ...Object.fromEntries(parts), ...NAMED },
    assessment: Object.fromEntries(domains),
  };
}
