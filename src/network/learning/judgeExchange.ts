import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { membership } from '../cohorts/membership.js';
import { eventDays } from '../events/eventDays.js';
import {
  exchangeEventUnfit,
  exchangeReceiverRepeated,
  exchangeWithItself,
  exchangeWithStranger,
  followUpBeforeExchange,
  followUpInFuture,
  followUpOfStranger,
  followUpOverdue,
} from './exchangeRules.js';
import type { LearningContext } from './learningContext.js';
import type { PeerExchange } from './peerExchange.js';

/** Judges one record of a peer exchange, as far as it could be read. */
export function judgeExchange(value: Partial<PeerExchange>, at: Path, context: LearningContext): Finding[] {
  const { cohort, registry, events, asOf } = context;
  const { districtOf } = codesOf(context);
  const ownOf = (code: string) => districtOf(code) ?? code;
  const { on, gave, event: id } = value;
  const findings: Finding[] = [];
  const say = (rule: Rule, path: Path, params: Finding['params']) => {
    findings.push(
      findingOf(rule, breachAt([...at, ...path], params), gave ? { organization: gave } : undefined),
    );
  };
  const sides = [
    { code: gave, path: ['gave'] as Path },
    ...(value.received ?? []).map((code, i) => ({ code, path: ['received', i] as Path })),
  ].flatMap(({ code, path }) => (code ? [{ code, path }] : []));
  const receivers = new Set<string>();
  for (const { code, path } of sides) {
    if (path[0] === 'received') {
      if (receivers.has(ownOf(code))) say(exchangeReceiverRepeated, path, { code });
      receivers.add(ownOf(code));
    }
    if (gave && path[0] === 'received' && ownOf(code) === ownOf(gave))
      say(exchangeWithItself, path, { code });
    if (cohort && on && membership(cohort, code, on, registry) === 'notMember')
      say(exchangeWithStranger, path, { day: on, code });
  }
  if (events && id && on) {
    const event = events.find((one) => isLoose(one) && one.id === id);
    if (!event || !eventDays(event).some((day) => day.on === on))
      say(exchangeEventUnfit, ['event'], { day: on });
  }
  const districts = new Set(sides.map(({ code }) => ownOf(code)));
  for (const [i, step] of (value.followUp ?? []).entries()) {
    if (!step) continue;
    for (const key of ['by', 'doneOn'] as const) {
      const day = step[key];
      if (on && day && day < on) say(followUpBeforeExchange, ['followUp', i, key], { on, day });
    }
    const { organization, by, doneOn } = step;
    if (on && organization && districts.size > 0 && !districts.has(ownOf(organization)))
      say(followUpOfStranger, ['followUp', i, 'organization'], { day: on, code: organization });
    if (asOf !== undefined && by && by < asOf && !doneOn)
      say(followUpOverdue, ['followUp', i, 'by'], { day: by });
    if (asOf !== undefined && doneOn && doneOn > asOf)
      say(followUpInFuture, ['followUp', i, 'doneOn'], { day: doneOn, today: asOf });
  }
  return findings;
}
