import ts from 'typescript';
import { DOORS } from '../../doors.config.js';
import { DOC_BLOCKS, examplesOf } from './docExamples.js';
import { ROOT } from './sourceFiles.js';

/** A function that a door exports, with right arguments for it. */
export interface ExampleCall {
  readonly door: string;
  readonly name: string;
  readonly run: (...given: unknown[]) => unknown;
  /** Arguments of the calls in the `@example`s. */
  readonly calls: readonly (readonly unknown[])[];
}

type Names = Readonly<Record<string, unknown>>;
type Run = ExampleCall['run'];

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<unknown>;

/** Runs every `@example` and writes down with what each function of each door was called. */
export async function exampleCalls(): Promise<ExampleCall[]> {
  const doors = new Map<string, Names>();
  for (const { name, file } of DOORS) doors.set(name, (await import(`${ROOT}src/${file}.ts`)) as Names);
  const calls = new Map<unknown, unknown[][]>();
  const rooms = new Map([...doors].map(([door, names]) => [door, recorded(names, calls)]));
  const everyDoor: Names = Object.assign({}, ...rooms.values());
  for (const { room, before, expression } of DOC_BLOCKS.flatMap(examplesOf)) {
    const scope = { ...everyDoor, ...rooms.get(`csmhs/${room}`) };
    const { outputText } = ts.transpileModule(`${before}; return (${expression}\n);`, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    // An example may throw on purpose.
    await new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope)).catch(() => null);
  }
  return [...doors].flatMap(([door, names]) =>
    Object.entries(names)
      .filter((entry): entry is [string, Run] => typeof entry[1] === 'function')
      .map(([name, run]) => ({ door, name, run, calls: calls.get(run) ?? [] })),
  );
}

function recorded(names: Names, calls: Map<unknown, unknown[][]>): Names {
  const wrap =
    (run: Run) =>
    (...given: unknown[]) => {
      calls.set(run, [...(calls.get(run) ?? []), given]);
      return run(...given);
    };
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      name,
      typeof value === 'function' ? wrap(value as Run) : value,
    ]),
  );
}
