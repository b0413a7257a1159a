/** One test of a file. */
export interface Case {
  readonly name: string;
  run(): Promise<void>;
}

/** What the worker keeps for the tests, and what instrumented source asks for. */
export interface World {
  readonly expect: unknown;
  readonly vi: unknown;
  /** The file whose test runs: snapshots are named from there. */
  testFile: string;
}

/** Names and shape are those of the instrumenter. */
export interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

/** How often a test came by a mutant. */
export type Hits = Readonly<Record<string, number>>;

const shared = globalThis as unknown as { csmhsMutants: World; __stryker__: Switches };

export const world: World = (shared.csmhsMutants ??= {} as World);
export const switches: Switches = (shared.__stryker__ ??= {});
