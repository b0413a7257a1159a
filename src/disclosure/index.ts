export { audit } from './audit.js';
export type { Audit, AuditedCell, ExactDisclosure, ExposedCell } from './auditResult.js';
export { explainHidden } from './explainHidden.js';
export type { TableLine } from './facts.js';
export { type CodeMerge, mergeCodes } from './mergeCodes.js';
export { nameLine } from './nameLine.js';
export { type CoarserOffer, offerCoarser, type TableVisibility } from './offerCoarser.js';
export { parseDisclosurePolicy } from './parseDisclosurePolicy.js';
export {
  DEFAULT_DISCLOSURE_POLICY,
  DISCLOSURE_POLICIES,
  type DisclosurePolicyId,
  PERCENT_BANDS,
} from './policies.js';
export type {
  DisclosurePolicy,
  DisclosurePolicyInput,
  KnownOrder,
  PercentBand,
  ProtectionLevel,
  ZeroRule,
  ZeroRulesByCode,
} from './policy.js';
export { type ProtectOptions, protect } from './protect.js';
export type {
  HiddenCell,
  HiddenReason,
  ProtectedTable,
  ProtectionCost,
  PublishedRate,
  PublishedTable,
} from './protectedTable.js';
export { protectRelease } from './protectRelease.js';
export { type EarlierRelease, releaseOf } from './release.js';
export { DISCLOSURE_RULES } from './rules/index.js';
export type {
  CellKey,
  CellStatus,
  Dimension,
  DisclosureTable,
  TableCell,
  TableEquation,
  TableInequality,
  TableRate,
  Terms,
} from './table.js';
