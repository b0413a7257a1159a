import { expect, test } from 'vitest';
import { namesInTemplate } from '../../src/core/fillTemplate.js';
import { SOURCES } from '../../src/core/sources.js';
import { DECLARED_RULES, type DeclaredRule, LISTED_RULES } from '../support/rules.js';

// From the finding to the file in one step: one name for code, export and file.

const camelCase = (kebab: string) => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names the rules that break a law, with their files. */
const breakersOf = (law: (declared: DeclaredRule) => boolean) =>
  DECLARED_RULES.filter((declared) => !law(declared)).map(
    ({ rule, name, path }) => `src/${path}: ${name}, ${rule.code}`,
  );

test('there are rules to judge', () => {
  expect(DECLARED_RULES.length).toBeGreaterThan(100);
});

test('a code is its room and, in kebab case, what is wrong', () => {
  const pattern = /^[a-z]\w*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  expect(breakersOf(({ rule, room }) => pattern.test(rule.code) && rule.code.startsWith(`${room}.`))).toEqual(
    [],
  );
});

test('a rule is exported under the name that its code gives', () => {
  expect(breakersOf(({ rule, name }) => name === camelCase(rule.code.split('.')[1]!))).toEqual([]);
});

test('a rule with a check has a file of its own name', () => {
  expect(breakersOf(({ rule, name, path }) => !('check' in rule) || path.endsWith(`/${name}.ts`))).toEqual(
    [],
  );
});

test('no two rules share a code', () => {
  const codes = DECLARED_RULES.map(({ rule }) => rule.code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

test('the rules.ts of a room lists each of its rules and no others', () => {
  expect(breakersOf(({ rule, room }) => LISTED_RULES[room]?.includes(rule) ?? false)).toEqual([]);
  for (const [room, rules] of Object.entries(LISTED_RULES)) {
    const declared = DECLARED_RULES.filter((each) => each.room === room).map(({ rule }) => rule.code);
    expect(rules.map(({ code }) => code).sort()).toEqual(declared.sort());
  }
});

test('a sentence uses only placeholders that the params of its rule name', () => {
  const known = ({ rule }: DeclaredRule) =>
    namesInTemplate(rule.message + rule.howToFix).every((placeholder) =>
      Object.hasOwn(rule.params, placeholder),
    );
  expect(breakersOf(known)).toEqual([]);
});

test('a rule says in whole sentences what is wrong and what to do, and where it comes from', () => {
  const sentence = /[.?]$/;
  expect(
    breakersOf(
      ({ rule }) =>
        sentence.test(rule.message) && sentence.test(rule.howToFix) && Object.hasOwn(SOURCES, rule.source.id),
    ),
  ).toEqual([]);
});

test('a retired rule says since when and why, and what replaces it exists', () => {
  const codes: readonly string[] = DECLARED_RULES.map(({ rule }) => rule.code);
  const complete = ({ rule: { retired } }: DeclaredRule) =>
    !retired ||
    (/^\d+\.\d+\.\d+$/.test(retired.in) &&
      retired.because !== '' &&
      (retired.replacedBy === undefined || codes.includes(retired.replacedBy)));
  expect(breakersOf(complete)).toEqual([]);
});
