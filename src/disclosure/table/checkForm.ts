import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import type { Dimension } from './table.js';
import { singleChild, tableEmpty, tableFormWrong, treeBroken } from './tableRules.js';

const isKey = (value: unknown, length: number) =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((code) => typeof code === 'string' && code !== '');
const isBound = (value: unknown) => value === null || Number.isSafeInteger(value);
const STATUSES: readonly unknown[] = [undefined, 'primary', 'input', 'fixed', 'open'];

/** Checks that an unknown value has the form of a table; after no findings that block, it may be read as one. */
export function checkForm(input: unknown): readonly Finding[] {
  if (!isLoose(input)) return [wrong('form', 'an object with dims and cells', [])];
  const { dims, cells } = input;
  if (!Array.isArray(dims) || !dims.every(isDimension)) {
    return [
      wrong('dimension', 'dims as a list of { name, root, tree }, the tree from code to child codes', [
        'dims',
      ]),
    ];
  }
  if (!Array.isArray(cells)) return [wrong('list of cells', 'cells as a list of { k, v }', ['cells'])];
  if (cells.length === 0 || dims.length === 0)
    return [findingOf(tableEmpty, { params: {}, path: ['cells'] })];
  const findings = [...dims.flatMap(checkTree)];
  Array.from(cells).forEach((cell: unknown, index) => {
    if (!isLoose(cell) || !isKey(cell['k'], dims.length) || !STATUSES.includes(cell['s'])) {
      findings.push(
        wrong('cell', 'k with one code a dimension, v, and s as primary, input, fixed or open', [
          'cells',
          index,
        ]),
      );
    }
  });
  const listed = (
    part: string,
    need: string,
    test: (entry: Readonly<Record<string, unknown>>) => boolean,
  ) => {
    const list = input[part] ?? [];
    if (!Array.isArray(list)) findings.push(wrong(part, 'a list', [part]));
    else
      list.forEach((entry, index) => {
        if (!isLoose(entry) || !test(entry)) findings.push(wrong(part, need, [part, index]));
      });
  };
  const isTerms = (value: unknown) =>
    Array.isArray(value) &&
    value.every(
      (term) => Array.isArray(term) && Number.isSafeInteger(term[0]) && isKey(term[1], dims.length),
    );
  listed(
    'equations',
    'terms and rhs in whole numbers',
    ({ terms, rhs }) => isTerms(terms) && Number.isSafeInteger(rhs),
  );
  listed(
    'inequalities',
    'terms, lo and hi in whole numbers',
    ({ terms, lo, hi }) => isTerms(terms) && isBound(lo) && isBound(hi),
  );
  listed(
    'rates',
    'num, den, percent, and decimals from 0 to 4',
    ({ num, den, percent, decimals }) =>
      isKey(num, dims.length) &&
      isKey(den, dims.length) &&
      typeof percent === 'number' &&
      percent >= 0 &&
      percent < 1e6 &&
      [0, 1, 2, 3, 4].includes(decimals as number),
  );
  return findings;
}

function isDimension(value: unknown): boolean {
  return (
    isLoose(value) &&
    typeof value['name'] === 'string' &&
    typeof value['root'] === 'string' &&
    isLoose(value['tree']) &&
    Object.values(value['tree']).every((children) =>
      isKey(children, (children as readonly unknown[])?.length),
    )
  );
}

/** A code with two parents, a parent of the root, or a circle. */
function checkTree({ name: dimension, root, tree }: Dimension): readonly Finding[] {
  const findings: Finding[] = [];
  const parent = new Map<string, string>();
  for (const [code, children] of Object.entries(tree)) {
    if (children.length === 1)
      findings.push(findingOf(singleChild, { params: { dimension, cell: code }, path: ['dims'] }));
    for (const child of children) {
      const broken = parent.has(child) || child === root || isAncestor(parent, child, code);
      if (broken)
        findings.push(findingOf(treeBroken, { params: { dimension, cell: child }, path: ['dims'] }));
      else parent.set(child, code);
    }
  }
  return findings;
}

function isAncestor(parent: ReadonlyMap<string, string>, ancestor: string, code: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = parent.get(at))
    if (at === ancestor) return true;
  return false;
}

function wrong(part: string, need: string, path: readonly (string | number)[]): Finding {
  return findingOf(tableFormWrong, { params: { part, need }, path });
}
