import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { judgeExchange } from './judgeExchange.js';
import { LEARNING_CONTEXT, type LearningContext } from './learningContext.js';
import { PEER_EXCHANGE_FORM, type PeerExchange } from './peerExchange.js';

/**
 * Reads a record of a peer exchange of unknown content: `ok` where it has the fields of one, with what rules say of it along with it.
 *
 * @example
 * parseExchange({ id: 'visit', on: '2020-11-10', gave: '00240000', received: ['00480000'], topic: 'Screening in grade 6' }).ok // => true
 */
export function parseExchange(value: unknown, context?: LearningContext | null): Outcome<PeerExchange> {
  const known = readOptions<LearningContext>(context, LEARNING_CONTEXT, 'parseExchange');
  const { text = false } = known;
  const reading = readForm<PeerExchange>(PEER_EXCHANGE_FORM, value, { text, codes: known });
  const { gave }: Partial<PeerExchange> = reading.value;
  const found = judgeExchange(reading.value, [], known);
  return outcomeOfForm(reading, found, gave ? { organization: gave } : undefined);
}
