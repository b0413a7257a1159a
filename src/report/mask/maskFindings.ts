import type { Disposition, Finding, FindingSource, RecordKey, RelatedPlace } from '../../core/finding.js';
import { fingerprintOf } from '../../core/fingerprint.js';
import { FINDINGS } from '../../core/given/coreKinds.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isIsoDate } from '../../core/instant.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { withFormWords } from './formsInPlay.js';
import { isRuleCode } from './holdsOf.js';
import { isOpenName } from './isOpenName.js';
import { maskParams } from './maskParams.js';
import { MASK_POLICY, MASKED, type MaskPolicy } from './maskPolicy.js';
import { isOpenText, isPlausibleVersion, isWordless } from './openText.js';

/**
 * Makes findings fit to leave the submitter's hands: takes every reported number out of params, what people wrote out
 * of params, keys and fingerprints, the width of cells out of places, and notes out of dispositions.
 *
 * A masked finding is a finding still: the same code, severity, record and field, so it can be counted,
 * grouped and described. Two lists that differ only in hidden values come out the same. `hidden` says what kind of text
 * a mark stands for.
 *
 * @param policy - `MASKED` unless given; `UNMASKED` leaves the numbers in, and what people wrote in forms, but neither
 *   notes nor the names in a file of monthly data
 */
export function maskFindings(findings: readonly Finding[], policy: MaskPolicy = MASKED): Finding[] {
  mustBe(FINDINGS, findings, 'maskFindings', 'findings');
  mustBe(MASK_POLICY, policy, 'maskFindings', 'policy');
  return findings.map(maskerOf(policy));
}

/** Makes what masks findings one after another, as `maskFindings` does a list of them. */
export function maskerOf(policy: MaskPolicy): (finding: Finding) => Finding {
  const seen = new Map<string, number>();
  const known = withFormWords(policy);
  return (finding) => maskFinding(finding, known, seen);
}

function maskFinding(finding: Finding, policy: MaskPolicy, seen: Map<string, number>): Finding {
  const { disposition, ...rest } = finding;
  const { code, record, field, path, source, related, causedBy, alsoCausedBy, fingerprint } = finding;
  const nameOf = (name: string) => (isOpenName(name, finding, policy) ? name : policy.mark);
  const codeOf = (rule: string) => (isRuleCode(rule, policy.rules) ? rule : policy.mark);
  const key = record && maskRecord(record, policy);
  const name = field === undefined ? undefined : nameOf(field);
  const own = fingerprintOf(code, key, name);
  const isOwn =
    policy.values === 'show' ? name === field && sameRecord(key, record) : isNumbered(fingerprint, own);
  return {
    ...rest,
    ...(disposition && { disposition: maskDisposition(disposition) }),
    ...(key && { record: key }),
    ...(name !== undefined && { field: name }),
    ...maskParams(finding, policy),
    path: path.map((step) => (typeof step === 'number' || isOpenKey(step, policy) ? step : nameOf(step))),
    ...(source && { source: maskSource(source, policy) }),
    ...(related && { related: related.map((place) => maskPlace(place, nameOf, policy)) }),
    ...(causedBy !== undefined && { causedBy: codeOf(causedBy) }),
    ...(alsoCausedBy && { alsoCausedBy: alsoCausedBy.map(codeOf) }),
    fingerprint: isOwn ? fingerprint : numbered(own, seen),
  };
}

/** A day since which a finding is known is no note, and a text in its place is none. */
function maskDisposition({ kind, since }: Disposition): Disposition {
  return { kind, ...(since !== undefined && isIsoDate(since) && { since }) };
}

/** A record may be found by its code or month. */
function isOpenKey(step: string, policy: MaskPolicy): boolean {
  return isOpenText(step, 'organization', policy) || isReportingMonth(step);
}

/** Tells whether a fingerprint holds what may be seen and nothing else, but for the number that tells equal ones apart. */
function isNumbered(fingerprint: string, own: string): boolean {
  return (
    fingerprint === own ||
    (fingerprint.startsWith(`${own}|`) && /^\d+$/.test(fingerprint.slice(own.length + 1)))
  );
}

/**
 * Hides what is no known key. Equal marks may stand for two records: the line, or the place in the path, tells them
 * apart, and says of two findings that they are of one record.
 */
function maskRecord({ organization, month, version, ...rest }: RecordKey, policy: MaskPolicy): RecordKey {
  const { values, mark } = policy;
  const keyOf = (text: string, field: string) =>
    isOpenText(text, field, policy) || text === '' || (values === 'show' && isWordless(text)) ? text : mark;
  return {
    ...rest,
    organization: keyOf(organization, 'organization'),
    ...(month !== undefined && { month: keyOf(month, 'month') }),
    ...(version !== undefined && (values === 'show' || isPlausibleVersion(version)) && { version }),
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
