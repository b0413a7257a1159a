import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputOf, type Kit } from '../../conformance/runner/kit.js';

/** No well-formed input is longer, written as JSON: what is short is quickly broken and read. */
const LONGEST = 2500;
/** How many of a function are taken, of every length. */
const MOST = 40;

const KITS: readonly Kit[] = readdirSync('conformance')
  .filter(
    (name) => name.endsWith('.json') && !['package.json', 'manifest.json', 'tables.json'].includes(name),
  )
  .map((name) => JSON.parse(readFileSync(join('conformance', name), 'utf8')) as Kit);

/** What goes into functions of the conformance kits: shorter ones first, each once. */
export function inputsOf(...functions: readonly string[]): readonly (readonly unknown[])[] {
  const found = new Map<string, readonly unknown[]>();
  for (const { cases, data = {} } of KITS) {
    for (const each of cases) {
      if (!functions.includes(each.function)) continue;
      const input = madeOf(each.input, data);
      const text = JSON.stringify(input);
      if (input && input[0] !== undefined && text.length <= LONGEST) found.set(text, input);
    }
  }
  const sorted = [...found]
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([, input]) => input);
  const step = Math.max(1, sorted.length / MOST);
  return Array.from({ length: Math.min(MOST, sorted.length) }, (_, i) => sorted[Math.floor(i * step)]!);
}

/** Only the first argument of each. */
export function firstOf(...functions: readonly string[]): readonly unknown[] {
  return inputsOf(...functions).map(([first]) => first);
}

/** Data that the cases of a room begin with, by name. */
export function dataOf(room: string, ...names: readonly string[]): readonly unknown[] {
  const { data = {} } = KITS.find((kit) => kit.room === room)!;
  return names.map((name) => madeOf([data[name]], data)?.[0]).filter((value) => value !== undefined);
}

/** A value of a file. */
export function fileOf(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The texts of the files with this ending in a folder. */
export function textsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function madeOf(
  input: readonly unknown[],
  data: Readonly<Record<string, unknown>>,
): readonly unknown[] | null {
  try {
    return inputOf(input, data, (name) => {
      throw new TypeError(`${name} is not called here.`);
    }) as readonly unknown[];
  } catch {
    return null;
  }
}

/** A table of days, and who was in a call, with more columns than those of the kits. */
export const DAYS =
  'date,count,of,note\n2020-10-05,14,22,rain\n2020-10-06,15,22,\n2020-10-07,notCollected,22,\n';
export const CALL =
  'Name,Email,Join Time,Leave Time,Duration\nBurlington A,a@xx.example,09:00,09:40,40\nB,b@belchertown.example,09:05 AM,10:00 AM,55\n';
