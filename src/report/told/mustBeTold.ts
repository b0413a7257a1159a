import { EXACT_COUNTS, FINDINGS } from '../../core/given/coreKinds.js';
import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { type ToldValidation, VALIDATION, type Validation } from '../validation.js';

/** Holds what a format is given against what it takes: findings that come one after another are counted already. */
export function mustBeTold(validation: Validation | ToldValidation, by: string): void {
  mustBe(TOLD_VALIDATION, validation, by, 'validation');
  const { findings, counts } = validation;
  if (!Array.isArray(findings) || counts !== undefined) mustBe(EXACT_COUNTS, counts, by, 'counts');
}

/** What a validation must be whose findings may come one after another. */
const TOLD_VALIDATION: ObjectKind = {
  ...VALIDATION,
  has: {
    ...VALIDATION.has,
    findings: { either: [FINDINGS, 'comesInTurn'], says: 'findings, in a list or one after another' },
  },
};
