import ts from 'typescript';
import { expect } from 'vitest';
import { DOORS } from '../../doors.config.js';
import type { DocExample } from './docExamples.js';
import { ROOT } from './sourceFiles.js';

// Runs an example with nothing in scope but what users can import.

type Names = Readonly<Record<string, unknown>>;

/** What each door exports, by its name. */
export const doors = new Map<string, Names>();
for (const { name, file } of DOORS) doors.set(name, (await import(`${ROOT}src/${file}.ts`)) as Names);
/** Words of pictures and pages have the names that the words of all rules have, so they are not in scope beside them. */
const isWords = (name: string) => /\/messages\/[a-z]{2}\/\w/.test(name);
const everyDoor: Names = Object.assign(
  {},
  ...[...doors].flatMap(([name, names]) => (isWords(name) ? [] : [names])),
);

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<unknown>;

async function evaluate(body: string, scope: Names): Promise<unknown> {
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope));
}

/** Runs an example and compares its value with the one it shows. */
export async function check({ room, before, expression, expected }: DocExample): Promise<void> {
  const scope = { ...everyDoor, ...doors.get(`csmhs/${room}`) };
  const result = evaluate(`${before}; return (${expression}\n);`, scope);
  const thrown = /^throws (\w+)/.exec(expected)?.[1];
  if (thrown !== undefined) await expect(result).rejects.toMatchObject({ name: thrown });
  else expect(await result).toEqual(await evaluate(`return (${expected}\n);`, scope));
}
