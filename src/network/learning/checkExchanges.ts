import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { judgeExchange } from './judgeExchange.js';
import { EXCHANGES, LEARNING_CONTEXT, type LearningContext } from './learningContext.js';
import { PEER_EXCHANGE_FORM, type PeerExchange } from './peerExchange.js';

/**
 * Checks records of peer exchange: the shape of each, ids that are there twice, both sides, and what follows. With a cohort also
 * whether both sides take part on that day.
 *
 * @returns findings whose path begins with the number of the record, from 0
 * @example
 * checkExchanges([{ id: 'visit', on: '2020-11-10', gave: '00240000', received: ['00240505'], topic: 'Screening' }]).map(({ code }) => code)
 * // => ['network.exchange-with-itself']
 */
export function checkExchanges(
  exchanges: readonly PeerExchange[],
  context?: LearningContext | null,
): Finding[] {
  mustBe(EXCHANGES, exchanges, 'checkExchanges', 'exchanges');
  const known = readOptions<LearningContext>(context, LEARNING_CONTEXT, 'checkExchanges');
  const { text = false } = known;
  const codes = codesOf(known);
  const shape: Finding[] = [];
  const placed = Array.from(exchanges, (entry: unknown, row) => {
    const at = [row];
    const read = readForm<Partial<PeerExchange>>(PEER_EXCHANGE_FORM, entry, { text, codes, at });
    const { gave } = read.value;
    for (const finding of formFindings(read.breaches, gave ? { organization: gave } : undefined))
      shape.push(finding);
    return { value: read.value, at };
  });
  const { breaches, onBreach } = gatherBreaches();
  checkIds(
    placed.map(({ value }) => value),
    [],
    onBreach,
  );
  const found = placed.flatMap(({ value, at }) => judgeExchange(value, at, known));
  return numberFingerprints([...shape, ...formFindings(breaches), ...found]);
}
