import { expect, test } from 'vitest';
import { namesInTemplate } from '../../src/core/fillTemplate.js';
import { describeFinding, type Finding } from '../../src/core/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { en } from '../../src/messages/en.js';
import { parseMonthlyReport, standardSchema } from '../../src/schema/index.js';

// A person at a form has no file and no program in front of them, so the sentences speak of neither.

/** Rooms whose findings a form can show; the others speak of files, tables and charts. */
const AT_A_FORM = /^(core|system|network|application|monthly|assessment|pdsa)\./;

const OF_FILES_AND_PROGRAMS =
  /\b(csv|excel|spreadsheets?|quotes?|cells?|alias(es)?|columns?|headers?|files?|workbooks?|json|formulas?|keys?|objects?|schema|square brackets|braces|null|undefined|NaN)\b|\bof type\b/i;

const shown = (templates: { readonly message: string; readonly howToFix: string }) =>
  `${templates.message} ${templates.howToFix}`;
const rules = allRules().filter(({ code }) => AT_A_FORM.test(code));

test('no rule that a form can show speaks of files or programs there', () => {
  expect(rules.length).toBeGreaterThan(150);
  const wrong = rules.map((rule) => [rule.code, shown({ ...rule, ...rule.forForm })] as const);
  expect(wrong.filter(([, words]) => OF_FILES_AND_PROGRAMS.test(words))).toEqual([]);
});

test('words for a form stand only where those of the rule speak of files or programs, or differ', () => {
  for (const { forForm, message, howToFix, params } of allRules()) {
    if (!forForm) continue;
    expect(
      namesInTemplate(shown({ message, howToFix, ...forForm })).every((name) => Object.hasOwn(params, name)),
    ).toBe(true);
    for (const sentence of Object.values(forForm)) expect(sentence).toMatch(/[.?]$/);
    expect(shown({ message, howToFix, ...forForm })).not.toBe(shown({ message, howToFix }));
  }
});

test('the form door uses them, and everybody else the words of the rule', () => {
  const given = {
    organization: '240000',
    month: 'October 2020',
    values: { enrolled: 'many', screened: '2,149' },
  };
  const issues = standardSchema(parseMonthlyReport, { messages: en }).issuesOf(given);
  expect(issues.map(({ code }) => code)).toEqual([
    'core.code-lost-zeros',
    'core.month-changed-by-excel',
    'core.absence-word-unknown',
    'core.thousands-separator',
  ]);
  for (const { message, howToFix } of issues)
    expect(`${message} ${howToFix}`).not.toMatch(OF_FILES_AND_PROGRAMS);
  const [finding] = parseMonthlyReport(given).findings as [Finding];
  expect(describeFinding(finding, en).howToFix).toContain('Excel');
  expect(describeFinding(finding, en, { audience: 'form' }).howToFix).not.toContain('Excel');
});
