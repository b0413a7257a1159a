import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { FunnelRequest } from './funnel.js';
import { unitNotFinite, unitNotShare, unitRepeated, unitWithoutId } from './funnelRules.js';

/** Larger numbers take too long to compute exact limits of, and smaller denominators make values beyond all numbers. */
const LARGEST = 1e12;
const SMALLEST_OF = 1e-9;

/** Holds units against what can be compared; nothing here throws for bad data. */
export function checkUnits(kind: FunnelRequest['kind'], units: readonly unknown[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  units.forEach((unit, index) => {
    const report = (rule: Rule, field: 'id' | 'y' | 'n') => {
      const params = { place: index + 1, ...('field' in rule.params && { field }) };
      findings.push(findingOf(rule, { field, params, path: ['units', index, field] }));
    };
    const { id, y, n } = isLoose(unit) ? unit : {};
    if (typeof id !== 'string' || id.trim() === '') report(unitWithoutId, 'id');
    else if (seen.has(id)) report(unitRepeated, 'id');
    seen.add(id);
    const isTooSmall = typeof n === 'number' && n > 0 && n < SMALLEST_OF;
    const wrong = (['y', 'n'] as const).filter(
      (field) => !isCount({ y, n }[field]) || (field === 'n' && isTooSmall),
    );
    for (const field of wrong) report(unitNotFinite, field);
    if (wrong.length > 0 || kind === 'rate') return;
    const isWhole = (count: unknown) => typeof count !== 'number' || Number.isInteger(count);
    if (!isWhole(y) || !isWhole(n)) report(unitNotShare, isWhole(y) ? 'n' : 'y');
    else if (typeof y === 'number' && typeof n === 'number' && y > n) report(unitNotShare, 'y');
  });
  return findings;
}

function isCount(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'number' && value >= 0 && value <= LARGEST;
}
