import { describe, expect, test } from 'vitest';
import manifest from '../../conformance/package.json' with { type: 'json' };
import type { Kit, KitCase } from '../../conformance/runner/kit.js';
import { resultOf, runCase } from '../../conformance/runner/runKit.js';
import { optionalNames } from '../../src/core/fillTemplate.js';
import { allRules } from '../../src/messages/allRules.js';
import { FUNCTIONS, KITS, TABLES } from '../support/kits.js';
import { jsonText, stated, withExpected } from '../support/kitText.js';
import { ROOT } from '../support/sourceFiles.js';
import WITHOUT_EDGE from './withoutEdge.json' with { type: 'json' };

// Our own tests from the files that an implementation in another language proves itself with.

const RULES = new Map(allRules().map((rule) => [rule.code as string, rule]));
const ALL = KITS.flatMap((kit) => kit.cases.map((each) => ({ kit, each })));

describe.each(KITS)('$room', (kit) => {
  test.each(groupsOf(kit.cases))('%s: %i cases', (_, __, cases) => {
    expect(cases.flatMap((each) => runCase(kit, each, FUNCTIONS))).toEqual([]);
  });

  test('is written as the other files are: npx vitest run test/conformance -u does it', async () => {
    const text = jsonText(withExpected(ofToday(kit), FUNCTIONS));
    await expect(text).toMatchFileSnapshot(`${ROOT}conformance/${kit.room}.json`);
  });
});

/** A kit with the version and the tables of the package as they are today: all of them in `tables.json`, elsewhere those it brings along. */
function ofToday({ conformance, version: _, ...rest }: Kit): Kit {
  return withTables({ conformance, version: manifest.version, ...rest });
}

function withTables(kit: Kit): Kit {
  if (kit.room === 'tables') return { ...kit, data: TABLES };
  const data = Object.entries(kit.data ?? {}).map(([name, value]) => [name, TABLES[name] ?? value]);
  return kit.data ? { ...kit, data: Object.fromEntries(data) } : kit;
}

test('the manifest names every file, with what it holds', async () => {
  const files = KITS.map(({ room, cases }) => ({
    file: `${room}.json`,
    cases: cases.length,
    rules: new Set(cases.flatMap(({ rule }) => rule ?? [])).size,
    edges: cases.filter(({ name }) => /^edge\b/.test(name)).length,
    functions: new Set(cases.map((each) => each.function)).size,
  }));
  const { name, version } = manifest;
  const text = jsonText({ name, version, format: KITS[0]!.conformance, files });
  await expect(text).toMatchFileSnapshot(`${ROOT}conformance/manifest.json`);
});

/** Cases by their rule, or by their function where they are about no rule. */
function groupsOf(cases: readonly KitCase[]): readonly (readonly [string, number, readonly KitCase[]])[] {
  const groups = new Map<string, KitCase[]>();
  for (const each of cases) {
    const name = each.rule ?? each.function;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups].map(([name, group]) => [name, group.length, group]);
}

describe('every rule in force', () => {
  const alive = [...RULES.values()].filter((rule) => !rule.retired).map(({ code }) => code as string);
  const about = (isOne: (each: KitCase, code: string) => boolean) =>
    new Set(ALL.flatMap(({ each }) => (each.rule && isOne(each, each.rule) ? [each.rule] : [])));
  const isEdge = ({ name }: KitCase) => /^edge\b/.test(name);
  const excused = WITHOUT_EDGE.flatMap(({ rules }) => rules);

  test('has a case that breaks it', () => {
    const breaks = new Set(ALL.flatMap(({ each }) => codesIn(each.expected)));
    expect(alive.filter((code) => !breaks.has(code))).toEqual([]);
  });

  test('has a case that does not break it', () => {
    const passes = about((each, code) => !codesIn(each.expected).includes(code));
    expect(alive.filter((code) => !passes.has(code))).toEqual([]);
  });

  test('has a case at its edge, or withoutEdge.json says why there is none', () => {
    const edges = about(isEdge);
    expect(alive.filter((code) => !edges.has(code) && !excused.includes(code))).toEqual([]);
    // Who has written one takes the rule from the list.
    expect(excused.filter((code) => edges.has(code) || !alive.includes(code))).toEqual([]);
  });
});

test('a difference leads to one case: no two have the same rule, function and name', () => {
  const names = ALL.map(({ each }) => `${each.rule ?? ''} ${each.function} "${each.name}"`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('every expected finding has the severity and the params of its rule', () => {
  const wrong = ALL.flatMap(({ each }) => findingsIn(each.expected)).filter(({ code, severity, params }) => {
    const rule = RULES.get(code);
    if (rule?.severity !== severity) return true;
    const canLack = optionalNames(rule.message + rule.howToFix);
    const needed = Object.keys(rule.params).filter((name) => !canLack.includes(name));
    return (
      !Object.keys(params).every((name) => Object.hasOwn(rule.params, name)) ||
      !needed.every((name) => Object.hasOwn(params, name))
    );
  });
  expect(wrong).toEqual([]);
});

test('a finding leaves out its record, field or place only where there is none', () => {
  // What a file leaves out is not compared; here it is.
  const parts = (value: unknown) =>
    findingsIn(value).map(({ record, field, source }) => ({ record, field, source }));
  for (const { kit, each } of ALL.filter(({ each }) => each.rule !== undefined))
    expect(parts(stated(resultOf(kit, each, FUNCTIONS)))).toEqual(parts(each.expected));
});

interface StatedFinding {
  readonly code: string;
  readonly severity: string;
  readonly params: object;
  readonly record?: object;
  readonly field?: string;
  readonly source?: object;
}

const codesIn = (value: unknown) => findingsIn(value).map(({ code }) => code);

function findingsIn(value: unknown): StatedFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('code' in value && 'severity' in value && 'params' in value) return [value as StatedFinding];
  return Object.values(value).flatMap(findingsIn);
}
