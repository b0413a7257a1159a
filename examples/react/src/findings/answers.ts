import { applyExplanations, type Explanation, explain, type Finding } from 'csmhs/core';

/** What a person said to findings, by finding: a note, or an empty one for a tick. */
export interface Answers {
  readonly [key: string]: string;
}

/** Names a finding with its numbers: where a number changes, its answer lapses. */
export function answerKey({ fingerprint, params }: Finding): string {
  return JSON.stringify([fingerprint, params]);
}

/** Findings with what was said to them, and the answers that count, to be sent along. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly explanations: readonly Explanation[];
}

/** Puts answers to findings. A note that does not count settles nothing. */
export function answered(findings: readonly Finding[], answers: Answers): Answered {
  const explanations = findings.flatMap((finding) => {
    const note = answers[answerKey(finding)];
    const answer = note === undefined ? undefined : explain(finding, note);
    return answer?.ok ? [answer.value] : [];
  });
  return { findings: applyExplanations(findings, explanations), explanations };
}

/** Says why a note does not count yet; `undefined` where it does, or nothing was said. */
export function noteFinding(finding: Finding, answers: Answers): Finding | undefined {
  const note = answers[answerKey(finding)];
  if (!note) return undefined;
  const answer = explain(finding, note);
  return answer.ok ? undefined : answer.findings[0];
}
