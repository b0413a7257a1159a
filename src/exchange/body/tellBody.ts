import type { Finding } from '../../core/finding.js';
import { findingQuota } from '../../core/findingQuota.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { Asking } from './asking.js';
import type { BodyPart } from './bodyParts.js';
import type { HistoryOfBody } from './historyOfBody.js';
import { inPlace, tellInOrder } from './inPlace.js';
import type { KnownBody } from './judgeBody.js';
import type { PlacedFinding } from './placeAcross.js';
import type { ReadBodyOptions } from './readBody.js';
import { tellCsv } from './tellCsv.js';

/** Tells the findings of a body once: file by file in their order, or those within rows first and then those across them. */
export interface TellBody {
  /** Tells the findings of a file in the order of its lines. */
  file(index: number): Asking<void, Finding>;
  /** Tells what stands in no file. */
  rest(): Generator<Finding>;
  /** Tells the findings of a file but those across rows, in the order of its lines. */
  own(index: number): Asking<void, Finding>;
  /** Tells the findings across rows of all files, in the order in which rows are judged. */
  across(): Generator<Finding>;
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

  function* tellPart(part: BodyPart, held: readonly Finding[]): Asking<void, Finding> {
    if (part.kind === 'json') {
      yield* tellInOrder(inPlace([...part.found, ...held]), quota).rest();
      return;
    }
    yield* tellCsv(part, reading, [...part.notes, ...held], quota, {
      isHistory: (row) => history.isAny && store.isSuperseded(part.firstRow + row),
      isAlone: (row) => store.isAlone(part.firstRow + row),
    });
  }

  return {
    file: (index) => tellPart(parts[index]!, heldOf(parts[index])),
    rest: () => tellInOrder(heldOf(undefined), quota).rest(),
    own: (index) => tellPart(parts[index]!, []),
    across: () =>
      tellInOrder(
        across.map(({ finding }) => finding),
        quota,
      ).rest(),
  };
}
