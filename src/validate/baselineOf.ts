import { type Baseline, type KnownFinding, keyOfFinding, knownKey } from '../core/baseline.js';
import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import { policyOf } from '../report/judgedWith.js';
import { maskerOf } from '../report/mask/maskFindings.js';
import { MASKED } from '../report/mask/maskPolicy.js';
import { VALIDATION, type Validation } from '../report/validation.js';

/** Takes findings into a baseline, one after another. */
export interface BaselineMaker {
  /**
   * Takes a finding, and tells whether the baseline settles it: not where it is `fatal`, was answered, or cannot be named
   * without what somebody typed.
   */
  add(finding: Finding): boolean;
  /** Gives the baseline of those that were taken, in an order that stays when rows are sorted. */
  baseline(): Baseline;
}

/** Makes the maker of a baseline. A finding that is known already keeps its day. */
export function baselineMaker(
  validation: Pick<Validation, 'context' | 'files'>,
  since: string,
): BaselineMaker {
  const mask = maskerOf(policyOf(validation, MASKED));
  const entries = new Map<string, KnownFinding & { readonly times: number }>();
  return {
    add(finding) {
      const { code, severity, record, field, source, disposition } = finding;
      if (severity === 'fatal' || (disposition && disposition.kind !== 'known')) return false;
      const masked = mask(finding);
      const isNamed =
        masked.field === field &&
        masked.record?.organization === record?.organization &&
        masked.record?.month === record?.month;
      if (!isNamed) return false;
      const day = disposition?.since ?? since;
      const key = keyOfFinding(finding);
      const before = entries.get(key);
      entries.set(key, {
        code,
        ...(record && { organization: record.organization }),
        ...(record?.month !== undefined && { month: record.month }),
        ...(field !== undefined && { field }),
        ...(!record && source?.file !== undefined && { file: source.file }),
        times: (before?.times ?? 0) + 1,
        since: before && before.since < day ? before.since : day,
      });
      return true;
    },
    baseline: () => ({
      form: 'baseline@1',
      findings: [...entries.values()]
        .map(({ times, since: day, ...entry }) => ({ ...entry, ...(times > 1 && { times }), since: day }))
        .sort((a, b) => (knownKey(a) < knownKey(b) ? -1 : 1)),
    }),
  };
}

/**
 * Makes a baseline of what was found, so that a later validation tells what is new: of each open finding that is not
 * `fatal` its rule, record and field, and no number. One whose key or field is not known is left out, since it would
 * carry on what somebody typed.
 *
 * @param since - the day that counts as today, such as `2020-11-15`
 * @example
 * const validation = { files: [], findings: [], judged: { judged: [], notJudged: [] } };
 * baselineOf(validation, '2020-11-15') // => { form: 'baseline@1', findings: [] }
 */
export function baselineOf(validation: Validation, since: string): Baseline {
  mustBe(VALIDATION, validation, 'baselineOf', 'validation');
  mustBe('date', since, 'baselineOf', 'since');
  const maker = baselineMaker(validation, since);
  for (const finding of validation.findings) maker.add(finding);
  return maker.baseline();
}
