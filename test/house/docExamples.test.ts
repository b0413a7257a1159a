import ts from 'typescript';
import { expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { DOC_BLOCKS, type DocExample, examplesOf } from '../support/docExamples.js';
import { ROOT } from '../support/sourceFiles.js';

// The example in a comment was run today, with nothing in scope but what users can import.

type Names = Readonly<Record<string, unknown>>;

const doors = new Map<string, Names>();
for (const { name, file } of DOORS) doors.set(name, (await import(`${ROOT}src/${file}.ts`)) as Names);
const everyDoor: Names = Object.assign({}, ...doors.values());

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<unknown>;

async function evaluate(body: string, scope: Names): Promise<unknown> {
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope));
}

async function check({ room, before, expression, expected }: DocExample): Promise<void> {
  const scope = { ...everyDoor, ...doors.get(`csmhs/${room}`) };
  const result = evaluate(`${before}; return (${expression}\n);`, scope);
  const thrown = /^throws (\w+)/.exec(expected)?.[1];
  if (thrown !== undefined) await expect(result).rejects.toMatchObject({ name: thrown });
  else expect(await result).toEqual(await evaluate(`return (${expected}\n);`, scope));
}

const examples = DOC_BLOCKS.flatMap(examplesOf);

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(100);
});

test('every @example shows what comes out, after an arrow', () => {
  const silent = DOC_BLOCKS.filter((block) => examplesOf(block).length === 0);
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('every @example gives the value it shows', async () => {
  const wrong: string[] = [];
  for (const example of examples) {
    await check(example).catch((error: Error) => {
      wrong.push(`${example.place}: ${example.expression}\n${error.message}`);
    });
  }
  expect(wrong).toEqual([]);
});
