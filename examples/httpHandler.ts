// A handler for any server that speaks Request and Response: takes a monthly submission and answers 201, or 422
// with the findings as application/problem+json (RFC 9457). Numbers are masked, for answers end up in logs.
import { describeFinding, type Finding, isBlocked } from 'csmhs/core';
import { en } from 'csmhs/messages/en';
import type { MonthlySubmission } from 'csmhs/monthly';
import { MA_REGISTRY } from 'csmhs/network';
import { maskFindings } from 'csmhs/report';
import { parseMonthlySubmission } from 'csmhs/schema';

/** Handles `POST /submissions`. `save` is called for submissions that nothing blocks. */
export async function handleSubmission(
  request: Request,
  save: (submission: MonthlySubmission) => Promise<void>,
  today: string,
): Promise<Response> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return problem(400, 'The body is not JSON.', []);
  }
  const outcome = parseMonthlySubmission(body, { asOf: today, registry: MA_REGISTRY });
  if (!outcome.ok || isBlocked(outcome.findings))
    return problem(422, 'The submission has findings to correct, explain or confirm.', outcome.findings);
  await save(outcome.value);
  const { organization, month, version } = outcome.value;
  return Response.json(
    { organization, month, version, findings: maskFindings(outcome.findings).map(toError) },
    { status: 201 },
  );
}

function problem(status: 400 | 422, detail: string, findings: readonly Finding[]): Response {
  const title = status === 422 ? 'Unprocessable submission' : 'Unreadable body';
  const errors = maskFindings(findings).map(toError);
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, errors }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function toError(finding: Finding) {
  const { message, howToFix, ruleUrl } = describeFinding(finding, en);
  // A JSON Pointer (RFC 6901) to the value in the body.
  const pointer = finding.path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  return { code: finding.code, severity: finding.severity, detail: message, howToFix, pointer, ruleUrl };
}
