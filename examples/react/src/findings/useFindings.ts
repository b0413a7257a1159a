import type { Explanation, Finding } from 'csmhs/core';
import type { Fields } from 'csmhs/form';
import { useDeferredValue, useMemo } from 'react';
import type { AppForm, Values } from '../forms/appForm';
import { withoutBlanks } from '../forms/withoutBlanks';
import { type Answers, answered } from './answers';
import { type Placed, placed } from './placesOf';

/** What was found in a form as it is filled, with its places, and the answers that count. */
export interface Judged {
  readonly all: readonly Placed[];
  readonly explanations: readonly Explanation[];
}

/** Judges a whole form whenever an input of it changes, so that a finding is known at all the fields it is about. */
export function useFindings(form: AppForm, fields: Fields, values: Values, answers: Answers): Judged {
  const latest = useDeferredValue(values);
  const found = useMemo(() => form.read(withoutBlanks(latest)).findings, [form, latest]);
  return useMemo(() => {
    const { findings, explanations } = answered(found, answers);
    return { all: findings.map((finding) => placed(finding, fields)), explanations };
  }, [found, answers, fields]);
}

/** Adds an answer to a finding, or takes it away. */
export function withAnswer(answers: Answers, key: string, note: string | undefined): Answers {
  const { [key]: _, ...others } = answers;
  return note === undefined ? others : { ...others, [key]: note };
}

/** Reads a form with its answers, for `react-hook-form` to say whether it may be submitted. */
export function readAnswered(form: AppForm, values: Values, answers: Answers) {
  const outcome = form.read(withoutBlanks(values));
  if (!outcome.ok) return outcome;
  const findings: readonly Finding[] = answered(outcome.findings, answers).findings;
  return { ...outcome, findings };
}
