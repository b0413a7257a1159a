import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

// What a program prints is held by the test of its room; this test holds that each program has one.

const names = (folder: string, ending: string) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );

const tests = names('test', '.test.ts')
  .filter((name) => !name.startsWith('bench'))
  .map((name) => readFileSync(`${ROOT}test/${name}`, 'utf8'));
const programs = readdirSync(`${ROOT}examples`).filter((name) => name.endsWith('.ts'));

test('every program in examples is run by a test', () => {
  const runBy = (program: string) => `examples/${program.replace(/\.ts$/, '.js')}'`;
  expect(programs.filter((program) => !tests.some((text) => text.includes(runBy(program))))).toEqual([]);
});

test('every program in examples imports the package by its name', () => {
  const text = (program: string) => readFileSync(`${ROOT}examples/${program}`, 'utf8');
  expect(programs.filter((program) => !/from 'csmhs(\/[\w/]+)?'/.test(text(program)))).toEqual([]);
  expect(programs.filter((program) => /from '\.\.\/src/.test(text(program)))).toEqual([]);
});
