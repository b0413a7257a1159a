import type { Finding } from '../../core/finding.js';
import type { ReportRow } from '../rows/reportRow.js';
import { supersededAmong } from './supersededAmong.js';

/** Leaves out what was found in rows of which the submission holds a higher version: they are history. */
export function withoutSuperseded(found: readonly Finding[], rows: readonly ReportRow[]): readonly Finding[] {
  if (found.length === 0) return found;
  const superseded = supersededAmong(rows);
  if (superseded.size === 0) return found;
  const places = new Set([...superseded].map(({ path }) => path[1]));
  return found.filter(({ path }) => path[0] !== 'reports' || !places.has(path[1]));
}
