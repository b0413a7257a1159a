import { describe, expect, test } from 'vitest';
import { checkFormFile } from '../../../src/exchange/index.js';
import type { ProblemOptions } from '../../../src/report/problem/problem.js';
import { problemPieces } from '../../../src/report/problem/problemPieces.js';
import { toProblem } from '../../../src/report/problem/toProblem.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';

interface Problem {
  readonly errors: readonly Record<string, unknown>[];
}
const problem = async (
  validation: Parameters<typeof problemPieces>[0],
  options: Partial<ProblemOptions> = {},
) => JSON.parse(await joined(problemPieces(validation, { ...OPTIONS, ...options }))) as Problem;

test('it has the members of RFC 9457, and each finding points to its value', async () => {
  const source = '{"form":"application@1","state":"draft","applicant":{"schoolYear":"2020/21"}}';
  const { findings } = checkFormFile({ name: 'a.json', source }, 'application', {});
  const told = await problem(validationOf(findings), {
    instance: '/submissions/7',
    status: 400,
    title: 'No.',
  });
  expect(told).toMatchObject({
    type: expect.stringMatching(/^https:/),
    title: 'No.',
    status: 400,
    detail: expect.stringMatching(/^\d+ \w+/),
    instance: '/submissions/7',
  });
  const about = told.errors.find(({ field }) => String(field).endsWith('schoolYear'));
  expect(about).toMatchObject({
    pointer: '#/applicant/schoolYear',
    detail: expect.any(String),
    howToFix: expect.any(String),
    code: expect.stringContaining('.'),
  });
});

test('steps of a path are escaped as a pointer in an address asks', async () => {
  const policy = { values: 'mask', mark: '***', words: ['a/b~c', 'd é'] } as const;
  const { errors } = await problem(
    validationOf([finding('own.rule', 'fatal', { path: ['a/b~c', 0, 'd é'] })]),
    { policy },
  );
  expect(errors[0]?.['pointer']).toBe('#/a~1b~0c/0/d%20%C3%A9');
});

test('a hundred are listed, and the others are counted', async () => {
  const many = Array.from({ length: 250 }, () => finding('own.rule', 'fatal'));
  const told = await problem(validationOf(many));
  expect(told.errors).toHaveLength(100);
  expect(told).toMatchObject({ detail: '250 fatal', omitted: 150 });
});

test.each([99, 600, 422.5])('a status of %d is refused: an answer has none like it', async (status) => {
  await expect(problem(validationOf([]), { status })).rejects.toThrow(RangeError);
});

describe('as a value', () => {
  const many = Array.from({ length: 250 }, () => finding('own.rule', 'fatal'));

  test('it says what the text says, of findings alone too', async () => {
    const told = await problem(validationOf(many), { instance: '/submissions/7' });
    expect(toProblem(validationOf(many), { ...OPTIONS, instance: '/submissions/7' })).toEqual(told);
    expect(toProblem(many, OPTIONS)).toEqual(await problem(validationOf(many)));
  });

  test('a request that failed without findings has a sentence of its own', () => {
    const told = toProblem([], {
      ...OPTIONS,
      status: 401,
      title: 'Sign in',
      detail: 'The token has expired.',
    });
    expect(told).toMatchObject({
      status: 401,
      title: 'Sign in',
      detail: 'The token has expired.',
      errors: [],
    });
  });

  test('what is neither findings nor a validation is named', () => {
    expect(() => toProblem('no' as never, OPTIONS)).toThrow(/^toProblem: /);
  });
});
