export { audit } from './audit/audit.js';
export type { Audit, AuditedCell, ExactDisclosure, ExposedCell } from './audit/auditResult.js';
export { parseDisclosurePolicy } from './policy/parseDisclosurePolicy.js';
export {
  DEFAULT_DISCLOSURE_POLICY,
  DISCLOSURE_POLICIES,
  type DisclosurePolicyId,
  PERCENT_BANDS,
} from './policy/policies.js';
export type {
  DisclosurePolicy,
  DisclosurePolicyInput,
  KnownOrder,
  PercentBand,
  ProtectionLevel,
  ZeroRule,
  ZeroRulesByCode,
} from './policy/policy.js';
export { type CoarserOffer, offerCoarser, type TableVisibility } from './protect/offerCoarser.js';
export { type ProtectOptions, protect } from './protect/protect.js';
export { protectRelease } from './protect/protectRelease.js';
export { explainHidden } from './release/explainHidden.js';
export type {
  HiddenCell,
  HiddenReason,
  ProtectedTable,
  ProtectionCost,
  PublishedRate,
  PublishedTable,
} from './release/protectedTable.js';
export { type EarlierRelease, releaseOf } from './release/release.js';
export { DISCLOSURE_RULES } from './rules.js';
export type { TableLine } from './table/facts.js';
export { type CodeMerge, mergeCodes } from './table/mergeCodes.js';
export { nameLine } from './table/nameLine.js';
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
} from './table/table.js';
