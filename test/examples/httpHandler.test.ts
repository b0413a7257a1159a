import { expect, test } from 'vitest';
import { handleSubmission } from '../../examples/httpHandler.js';
import type { MonthlySubmission } from '../../src/monthly/index.js';
import { submission } from '../schema/submissions.js';

async function post(body: string) {
  const saved: MonthlySubmission[] = [];
  const request = new Request('https://example.org/submissions', { method: 'POST', body });
  const response = await handleSubmission(request, async (one) => void saved.push(one), '2020-11-20');
  return { response, saved, answer: (await response.json()) as Record<string, unknown> };
}

test('a submission that nothing blocks is saved', async () => {
  const { coverage, reports, ...head } = submission();
  const whole = { ...head, coverage: { schoolsDue: [], schoolsReporting: [] }, reports: reports.slice(0, 1) };
  const values = { enrolled: 2149, screened: 61, screenedYtd: 90 };
  const sound = { ...whole, reports: [{ ...reports[0]!, values }], explanations: [] };
  const { response, saved } = await post(JSON.stringify(sound));
  expect(response.status).toBe(201);
  expect(saved).toHaveLength(1);
});

test('findings that block come back as problem+json, each with a pointer into the body and without its numbers', async () => {
  const [district, school] = submission().reports;
  const values = { ...district!.values, screened: 91 };
  const { response, saved, answer } = await post(
    JSON.stringify(submission({ reports: [{ ...district!, values }, school!] })),
  );
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(answer['errors']).toContainEqual(
    expect.objectContaining({
      code: 'monthly.screened-exceeds-ytd',
      pointer: '/reports/0/values/screened',
      detail: '*** students were screened this month, but only *** this school year.',
    }),
  );
  expect(saved).toEqual([]);
});

test('a body that is no JSON is refused', async () => {
  const { response } = await post('{');
  expect(response.status).toBe(400);
});
