import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOMEPAGE, ruleUrlOf } from '../../src/core/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { measuresPage } from '../support/pages/measuresPage.js';
import {
  placeOfRule,
  RULE_ROOMS,
  rulesIndex,
  rulesPage,
  WITHOUT_EXAMPLE,
} from '../support/pages/rulesPages.js';
import { withTables } from '../support/pages/tables.js';
import { DECLARED_RULES } from '../support/rules.js';
import { ROOT } from '../support/sourceFiles.js';

// The tables of the guides are written from the data: `npx vitest run test/house -u` writes them anew, and
// an unreviewed difference fails.

const textOf = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

test('messages know every rule of the package', () => {
  const codes = (rules: readonly { readonly code: string }[]) => rules.map(({ code }) => code).sort();
  expect(codes(allRules())).toEqual(codes(DECLARED_RULES.map(({ rule }) => rule)));
});

test('docs/rules has a page a room, and an index', async () => {
  await expect(rulesIndex()).toMatchFileSnapshot(`${ROOT}docs/rules/README.md`);
  for (const room of RULE_ROOMS)
    await expect(rulesPage(room)).toMatchFileSnapshot(`${ROOT}docs/rules/${room}.md`);
  const pages = [...RULE_ROOMS.map((room) => `${room}.md`), 'README.md'].sort();
  expect(readdirSync(`${ROOT}docs/rules`).sort()).toEqual(pages);
});

test('the address of a rule is the heading of a page of the package that is about it', () => {
  const pageOf = new Map(RULE_ROOMS.map((room) => [`docs/rules/${room}.md`, rulesPage(room)]));
  const index = rulesIndex();
  for (const { code } of allRules()) {
    expect(ruleUrlOf(code)).toBe(`${HOMEPAGE.replace(/docs$/, '')}${placeOfRule(code)}`);
    const [path, anchor] = placeOfRule(code).split('#');
    expect(pageOf.get(path!)).toContain(`\n## ${code}\n`);
    expect(index).toContain(`#${anchor})`);
  }
  expect(ruleUrlOf('xx.rule-of-a-state')).toBe(`${HOMEPAGE}/rules/README.md`);
});

/** Rules in force for which the conformance kit has no case of this kind. */
const NO_CASE: readonly string[] = [];

test('every rule is shown with a case that breaks it and one that does not', () => {
  expect(WITHOUT_EXAMPLE).toEqual(NO_CASE);
});

test('every rule says what it is, how to fix it, and where it comes from', () => {
  const parts = [/^\S.+/, /\n\*How to fix:\* \S/, /\n- Severity: /, /\n- Basis: \w+\. Source: \S/];
  const incomplete = RULE_ROOMS.flatMap((room) => rulesPage(room).split('\n## ').slice(1)).filter(
    (section) => !parts.every((part) => part.test(section)),
  );
  expect(incomplete.map((section) => section.slice(0, section.indexOf('\n')))).toEqual([]);
});

test('docs/measures.md tells every measure and rate of the monthly form', async () => {
  await expect(measuresPage()).toMatchFileSnapshot(`${ROOT}docs/measures.md`);
});

const GUIDES = readdirSync(`${ROOT}docs`).filter((name) => name.endsWith('.md') && name !== 'measures.md');

test.each(GUIDES)('tables in docs/%s are those of the source', async (name) => {
  await expect(withTables(textOf(`docs/${name}`))).toMatchFileSnapshot(`${ROOT}docs/${name}`);
});
