import type { Finding, FindingSource, RecordKey, Severity } from '../../core/finding.js';
import type { Asking } from './asking.js';
import { recordFinder } from './finder.js';
import type { KnownBody } from './judgeBody.js';
import { placeAcross, placeOf } from './placeAcross.js';
import { soilPlace } from './soilPlace.js';

/** A row of a month, or one of its numbers; with a severity where a finding stands there. */
export interface WantedInBody {
  readonly record: RecordKey;
  readonly field?: string;
  readonly severity?: Severity;
}

/** Where it stands. */
export interface PlacedInBody {
  readonly path: readonly (string | number)[];
  readonly source: FindingSource | undefined;
}

/** Finds where rows and numbers stand in the files of a body, and marks the rows in which a finding stands. */
export function* placeInBody(wanted: readonly WantedInBody[], known: KnownBody): Asking<PlacedInBody[]> {
  const find = recordFinder(known);
  const asked = wanted.map(
    ({ record, field, severity = 'info' }): Finding => ({
      code: '',
      severity,
      record,
      ...(field !== undefined && { field }),
      params: {},
      path: [],
      fingerprint: '',
    }),
  );
  for (const one of asked) soilPlace(placeOf(one, find), one, known);
  const placed = yield* placeAcross(asked, known, find);
  return placed.map(({ finding: { path, source } }) => ({ path, source }));
}
