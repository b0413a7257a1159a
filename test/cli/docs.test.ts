import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/words/commands.js';
import { ROOT } from '../support/sourceFiles.js';

const page = readFileSync(`${ROOT}docs/cli.md`, 'utf8');

test('the page of the command names every command and every option', () => {
  const missing = Object.entries(COMMANDS).flatMap(([name, { options }]) => [
    ...(new RegExp(`csmhs ${name}\\b|\`${name}\``).test(page) ? [] : [name]),
    ...Object.keys(options)
      .filter((option) => option !== 'help' && !new RegExp(`--${option}(?![\\w-])`).test(page))
      .map((option) => `${name} --${option}`),
  ]);
  expect(missing).toEqual([]);
});

test('the page names no option that is not there', () => {
  const known = new Set(Object.values(COMMANDS).flatMap(({ options }) => Object.keys(options)));
  const named = [...page.matchAll(/(?<![\w-])--([a-z][a-z-]*[a-z])/g)].map(([, option]) => option!);
  expect(named.filter((option) => !known.has(option) && option !== 'version')).toEqual([]);
});
