import type { Finding } from '../../core/finding.js';
import { type FindingQuota, findingQuota } from '../../core/findingQuota.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { Asking } from './asking.js';
import type { HistoryOfBody } from './historyOfBody.js';
import { inPlace, tellInOrder } from './inPlace.js';
import type { KnownBody } from './judgeBody.js';
import type { PlacedFinding } from './placeAcross.js';
import type { ReadBodyOptions } from './readBody.js';
import { tellCsv } from './tellCsv.js';

/** Tells the findings of a body, file by file; each file is to be told once, in their order. */
export interface TellBody {
  /** Tells the findings of a file in the order of its lines. */
  file(index: number): Asking<void, Finding>;
  /** Tells what stands in no file. */
  rest(): Generator<Finding>;
}

/** Makes the teller of a body. */
export function tellBody(
  { parts, store }: KnownBody,
  across: readonly PlacedFinding[],
  history: HistoryOfBody,
  { reading, explainer, most }: ReadBodyOptions,
): TellBody {
  const quota = findingQuota(explainer, most);
  const byPart = groupedBy(across, ({ part }) => part);
  const heldOf = (part: PlacedFinding['part']) => (byPart.get(part) ?? []).map(({ finding }) => finding);
  return {
    *file(index) {
      const part = parts[index]!;
      const held = heldOf(part);
      if (part.kind === 'json') {
        yield* tellAll([...part.found, ...held], quota);
        return;
      }
      const isOld = (row: number) => history.isAny && store.isSuperseded(part.firstRow + row);
      yield* tellCsv(part, reading, [...part.notes, ...held], quota, isOld);
    },
    *rest() {
      yield* tellAll(heldOf(undefined), quota);
    },
  };
}

function* tellAll(findings: readonly Finding[], quota: FindingQuota): Generator<Finding> {
  yield* tellInOrder(inPlace(findings), quota).rest();
}
