import type { Finding, Params, ParamValue } from '../../core/finding.js';
import { isFormWord } from './declaredWords.js';
import { holdsOf } from './holdsOf.js';
import { isOpenParam } from './isOpenParam.js';
import { kindOfHidden } from './kindOfHidden.js';
import type { MaskPolicy } from './maskPolicy.js';

/** What may be seen of the facts of a finding, and what kind of text each mark stands for. */
export interface MaskedParams {
  readonly params: Params;
  readonly hidden?: Readonly<Record<string, string>>;
}

/**
 * Gives what may be seen of the facts of a finding.
 *
 * A quote may be a hint at another text of its finding, such as the known name that is nearest to what was written. So
 * where one text of a finding is hidden, its quotes are hidden too, but for words of the form that its submitter is told.
 */
export function maskParams(finding: Finding, policy: MaskPolicy): MaskedParams {
  const { code, params } = finding;
  const holds = holdsOf(code, policy.rules) ?? {};
  const facts = Object.entries(params).map(([name, value]) => {
    const isText = typeof value === 'string' && (holds[name] === 'value' || holds[name] === 'quote');
    return { name, value, isText, isOpen: isOpenParam(name, finding, policy) };
  });
  const hidesText = facts.some(({ isText, isOpen }) => isText && !isOpen);
  const shown = facts.map(({ name, value, isText, isOpen }): readonly [string, ParamValue] => {
    const isHint = hidesText && isText && holds[name] === 'quote' && !isForSubmitter(value, policy);
    return [name, isOpen && !isHint ? value : policy.mark];
  });
  const hidden = shown.flatMap(([name, now]) => {
    const was = params[name]!;
    if (now !== policy.mark || was === now) return [];
    return typeof was === 'string' || holds[name] === 'quote'
      ? [[name, kindOfHidden(was, finding, policy)]]
      : [];
  });
  return {
    params: Object.fromEntries(shown),
    ...(hidden.length > 0 && { hidden: Object.fromEntries(hidden) }),
  };
}

/** Whether a hint is a word of the form itself, and told to the submitter. */
function isForSubmitter(value: ParamValue, { values, words }: MaskPolicy): boolean {
  return values === 'show' && typeof value === 'string' && isFormWord(value, words);
}
