import type { Finding, FindingSource, RecordKey, RelatedPlace } from '../core/finding.js';
import { fingerprintOf } from '../core/fingerprint.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';
import { isOpenName } from './isOpenName.js';
import { maskParam } from './maskParam.js';
import { MASKED, type MaskPolicy, SENSITIVE_PDSA_RULES } from './maskPolicy.js';
import { isOpenText, isWordless } from './openText.js';
import { MASK_POLICY } from './reportKinds.js';

/**
 * Makes findings fit to leave the submitter's hands: takes every reported number out of params, what people wrote out
 * of params, keys and fingerprints, the width of cells out of places, and notes out of dispositions.
 *
 * A masked finding is a finding still: the same code, severity, record and field, so it can be counted,
 * grouped and described. Two lists that differ only in hidden values come out the same.
 *
 * @param policy - `MASKED` unless given; `UNMASKED` leaves the numbers in, but not what people wrote
 */
export function maskFindings(findings: readonly Finding[], policy: MaskPolicy = MASKED): Finding[] {
  mustBe(FINDINGS, findings, 'maskFindings', 'findings');
  mustBe(MASK_POLICY, policy, 'maskFindings', 'policy');
  const seen = new Map<string, number>();
  return findings.map((finding) => maskFinding(finding, policy, seen));
}

function maskFinding(finding: Finding, policy: MaskPolicy, seen: Map<string, number>): Finding {
  const { disposition, ...rest } = finding;
  const { code, record, field, params, path, source, related, fingerprint } = finding;
  const shown = isOpenFinding(finding) ? { ...policy, values: 'show' as const } : policy;
  const nameOf = (name: string) => (isOpenName(name, finding) ? name : policy.mark);
  const key = record && maskRecord(record, policy);
  const name = field === undefined ? undefined : nameOf(field);
  const isKeyOpen = name === field && sameRecord(key, record);
  return {
    ...rest,
    ...(disposition && { disposition: { kind: disposition.kind } }),
    ...(key && { record: key }),
    ...(name !== undefined && { field: name }),
    params: Object.fromEntries(
      Object.entries(params).map(([param, value]) => [param, maskParam(param, value, finding, shown)]),
    ),
    path: path.map((step) => (typeof step === 'number' ? step : nameOf(step))),
    ...(source && { source: maskSource(source, policy) }),
    ...(related && { related: related.map((place) => maskPlace(place, nameOf, policy)) }),
    fingerprint: isKeyOpen ? fingerprint : numbered(fingerprintOf(code, key, name), seen),
  };
}

/** Tells whether a finding speaks of a PDSA log, and of nothing in it that could be a count. */
function isOpenFinding({ code }: Finding): boolean {
  return code.startsWith('pdsa.') && !SENSITIVE_PDSA_RULES.includes(code);
}

function maskRecord(record: RecordKey, { values, mark }: MaskPolicy): RecordKey {
  const keyOf = (text: string, field: string) =>
    isOpenText(text, field) || text === '' || (values === 'show' && isWordless(text)) ? text : mark;
  const { organization, month } = record;
  return {
    ...record,
    organization: keyOf(organization, 'organization'),
    ...(month !== undefined && { month: keyOf(month, 'month') }),
  };
}

function maskPlace(
  { record, field, source }: RelatedPlace,
  nameOf: (name: string) => string,
  policy: MaskPolicy,
): RelatedPlace {
  return {
    ...(record && { record: maskRecord(record, policy) }),
    ...(field !== undefined && { field: nameOf(field) }),
    ...(source && { source: maskSource(source, policy) }),
  };
}

/** Keeps where a cell begins. Where it ends, and how many bytes came before it, would tell how long values are. */
function maskSource(source: FindingSource, { values }: MaskPolicy): FindingSource {
  if (values === 'show') return source;
  const { endColumn: _, byte: __, ...start } = source;
  return start;
}

function sameRecord(a: RecordKey | undefined, b: RecordKey | undefined): boolean {
  return a?.organization === b?.organization && a?.month === b?.month;
}

function numbered(fingerprint: string, seen: Map<string, number>): string {
  const n = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, n);
  return n === 1 ? fingerprint : `${fingerprint}|${n}`;
}
