import type { Finding, FindingSource, Params, ParamValue, RecordKey, RelatedPlace } from '../core/finding.js';
import { fingerprintOf } from '../core/fingerprint.js';
import { isMeasureId } from '../monthly/measures.js';
import { MASKED, type MaskPolicy, OPEN_PARAMS, SENSITIVE_PDSA_RULES } from './maskPolicy.js';
import { isOpenHeading, isOpenMeasure, isOpenText } from './openText.js';

/**
 * Makes findings fit to leave the submitter's hands: takes every sensitive count out of params, keys and
 * fingerprints, the width of cells out of places, and the words of people out of dispositions.
 *
 * A masked finding is a finding still: the same code, severity, record and field, so it can be counted,
 * grouped and described. Two lists that differ only in hidden values come out the same.
 *
 * @param policy - `MASKED` unless given; `UNMASKED` leaves the numbers in
 */
export function maskFindings(findings: readonly Finding[], policy: MaskPolicy = MASKED): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => maskFinding(finding, policy, seen));
}

function maskFinding(finding: Finding, policy: MaskPolicy, seen: Map<string, number>): Finding {
  const { disposition, ...rest } = finding;
  const wordless = disposition ? { ...rest, disposition: { kind: disposition.kind } } : finding;
  if (policy.values === 'show') return wordless;
  const { record, field, params, path, source, related, fingerprint } = finding;
  const mask = (text: string, open: boolean) => (open ? text : policy.mark);
  const key = record && maskRecord(record, mask);
  const name = field === undefined ? undefined : mask(field, isOpenHeading(field));
  const isKeyOpen = name === field && sameRecord(key, record);
  return {
    ...wordless,
    ...(key && { record: key }),
    ...(name !== undefined && { field: name }),
    params: isOpenFinding(finding) ? params : maskParams(params, field, mask),
    path: path.map((step) => (typeof step === 'number' ? step : mask(step, isOpenHeading(step)))),
    ...(source && { source: maskSource(source) }),
    ...(related && { related: related.map((place) => maskPlace(place, mask)) }),
    fingerprint: isKeyOpen ? fingerprint : numbered(fingerprintOf(finding.code, key, name), seen),
  };
}

/** Tells whether a finding speaks of a PDSA log, and of nothing in it that could be a count or a name. */
function isOpenFinding({ code }: Finding): boolean {
  return code.startsWith('pdsa.') && !SENSITIVE_PDSA_RULES.includes(code);
}

type Mask = (text: string, open: boolean) => string;

function maskParams(params: Params, field: string | undefined, mask: Mask): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, maskParam(name, value, field, mask)]),
  );
}

function maskParam(name: string, value: ParamValue, field: string | undefined, mask: Mask): ParamValue {
  if (isMeasureId(name)) return isOpenMeasure(name) ? value : mask('', false);
  if (OPEN_PARAMS.includes(name)) return value;
  const isKey = field !== undefined && KEY_FIELDS.includes(field);
  // A finding on a key counts rows, schools or versions, never students.
  if (isKey && typeof value === 'number') return value;
  const text = String(value);
  const speaksOfHeading = name === 'nearest' || (name === 'text' && !isKey && !isMeasureId(field));
  const open = speaksOfHeading ? isOpenHeading(text) : isOpenText(text, field);
  return open ? value : mask(text, false);
}

/** The fields beside the measures. A text under any other field is the name of that field, not its value. */
const KEY_FIELDS: readonly string[] = [
  'organization',
  'month',
  'version',
  'cohort',
  'form',
  'submittedBy',
  'submittedAt',
  'note',
];

function maskRecord(record: RecordKey, mask: Mask): RecordKey {
  const { organization, month } = record;
  return {
    ...record,
    organization: mask(organization, isOpenText(organization, 'organization')),
    ...(month !== undefined && { month: mask(month, isOpenText(month, 'month')) }),
  };
}

function maskPlace({ record, field, source }: RelatedPlace, mask: Mask): RelatedPlace {
  return {
    ...(record && { record: maskRecord(record, mask) }),
    ...(field !== undefined && { field: mask(field, isOpenHeading(field)) }),
    ...(source && { source: maskSource(source) }),
  };
}

/** Keeps where a cell begins. Where it ends, and how many bytes came before it, would tell how long values are. */
function maskSource({ endColumn: _, byte: __, ...start }: FindingSource): FindingSource {
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
