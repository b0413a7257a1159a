import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { EXCHANGES, LEARNING_CONTEXT, type LearningContext } from './learningContext.js';
import type { PeerExchange } from './peerExchange.js';

/** What a district shared, what it was given, and which steps are open. */
export interface ExchangeSummary {
  /** Ids of the exchanges in which it gave, in their order. */
  readonly gave: readonly string[];
  readonly received: readonly string[];
  /** Steps of the district that are not done up to today; those of an exchange that name no one are of each who received. */
  readonly openSteps: number;
  /** How many of them were to be done before today. */
  readonly overdueSteps: number;
}

/** Up to which day peer exchanges are summed up. */
export type ExchangesContext = Pick<LearningContext, 'cohort' | 'registry' | 'codes'> & {
  /** A date; exchanges after it do not count. */
  readonly asOf: string;
};

/** `ExchangesContext`. */
const EXCHANGES_CONTEXT = {
  cohort: LEARNING_CONTEXT.cohort,
  registry: LEARNING_CONTEXT.registry,
  codes: LEARNING_CONTEXT.codes,
  asOf: { required: 'date' },
} as const satisfies Record<keyof ExchangesContext, OptionKind>;

/**
 * Sums up in which peer exchanges a district gave and received, up to a day, and what of it is still to do.
 *
 * @example
 * exchangesOf('00480000', [
 *   { id: 'visit', on: '2020-11-10', gave: '00240000', received: ['00480000'], topic: 'Screening', followUp: [{ what: 'Try it in one class.', by: '2020-12-15' }] },
 * ], { asOf: '2021-01-10' }) // => { gave: [], received: ['visit'], openSteps: 1, overdueSteps: 1 }
 */
export function exchangesOf(
  district: string,
  exchanges: readonly PeerExchange[],
  context: ExchangesContext,
): ExchangeSummary {
  mustBe('text', district, 'exchangesOf', 'district');
  mustBe(EXCHANGES, exchanges, 'exchangesOf', 'exchanges');
  const known = readOptions<ExchangesContext>(context, EXCHANGES_CONTEXT, 'exchangesOf');
  const { asOf } = known;
  const { districtOf } = codesOf(known);
  const isOurs = (code: unknown) => typeof code === 'string' && (districtOf(code) ?? code) === district;
  const held = exchanges.filter((one) => isLoose(one) && isIsoDate(one.on) && one.on <= asOf);
  const received = held.filter((one) => Array.isArray(one.received) && one.received.some(isOurs));
  const steps = held.flatMap((one) =>
    (Array.isArray(one.followUp) ? one.followUp : []).filter(
      (step) =>
        isLoose(step) &&
        (step.organization ? isOurs(step.organization) : received.includes(one)) &&
        !(isIsoDate(step.doneOn) && step.doneOn <= asOf),
    ),
  );
  return {
    gave: held.filter((one) => isOurs(one.gave)).map(({ id }) => id),
    received: received.map(({ id }) => id),
    openSteps: steps.length,
    overdueSteps: steps.filter(({ by }) => isIsoDate(by) && by < asOf).length,
  };
}
