import type { Finding } from '../../core/finding.js';
import {
  countsByCode,
  countsBySeverity,
  type ExactCounts,
  type RuleCounts,
} from '../../core/findingCounts.js';
import { chooseWithCauses } from '../causes/chooseWithCauses.js';
import { policyOf } from '../judgedWith.js';
import { maskerOf } from '../mask/maskFindings.js';
import { MASKED, type MaskPolicy } from '../mask/maskPolicy.js';
import { orderFindings } from '../orderFindings.js';
import type { ToldValidation, Validation } from '../validation.js';
import { type Kept, keptOfRules } from './keptOfRules.js';

/** What is known of a report before its findings come, and what may be seen of each of them. */
export interface Teller {
  /** Of all that was found, before any is left out. */
  readonly counts: ExactCounts;
  readonly policy: MaskPolicy;
  readonly kept: Kept;
  /** How many findings are counted and not listed. */
  readonly omitted: number;
  /** Gives a finding masked; `null` for one that is counted only. To be asked for every finding, once and in order. */
  masked(finding: Finding): Finding | null;
}

/** How much a report tells. */
export interface TellerOptions {
  readonly policy?: MaskPolicy;
  readonly maxFindings?: number;
}

/** Makes the teller of a validation. */
export function tellerOf(
  validation: Validation | ToldValidation,
  { maxFindings = Number.POSITIVE_INFINITY, ...options }: TellerOptions,
): Teller {
  const counts = countsOf(validation);
  const policy = policyOf(validation, options.policy ?? MASKED);
  const kept = chosenOf(validation, maxFindings) ?? keptOfRules(counts, maxFindings);
  const mask = maskerOf(policy);
  const all = Object.values(counts.bySeverity).reduce((sum, count) => sum + count, 0);
  return {
    counts,
    policy,
    kept,
    omitted: all - kept.total,
    masked(finding) {
      // Masks number what they hide, so that none is left out before.
      const masked = mask(finding);
      return kept.has(finding) ? masked : null;
    },
  };
}

/** Under a cap, what is listed of a list in which findings follow from others. */
function chosenOf(validation: Validation | ToldValidation, total: number): Kept | null {
  const { findings } = validation;
  if (!Array.isArray(findings) || findings.length <= total) return null;
  return chooseWithCauses(
    orderFindings(
      findings,
      validation.files.map(({ name }) => name),
    ),
    { total },
  );
}

/** The exact counts: findings in a list are counted, with those that the check counted and did not make. */
function countsOf({ findings, counts }: Validation | ToldValidation): ExactCounts {
  if (counts && !Array.isArray(findings)) return counts;
  const made = countsByCode(findings as readonly Finding[]);
  const byCode: Record<string, RuleCounts> = Object.fromEntries(made);
  for (const [code, { severity, countedAs, known = 0, notMade }] of Object.entries(counts?.byCode ?? {})) {
    const { open, disposed } = made.get(code) ?? NONE;
    if (open + disposed + notMade.open + notMade.disposed === 0) continue;
    const level = countedAs === undefined ? { severity } : { severity, countedAs };
    byCode[code] = {
      ...level,
      ...(known > 0 && { known }),
      open: open + notMade.open,
      disposed: disposed + notMade.disposed,
      notMade,
    };
  }
  return { bySeverity: countsBySeverity(Object.values(byCode)), byCode };
}

const NONE = { open: 0, disposed: 0 };
