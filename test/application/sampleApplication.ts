import complete from '../../examples/data/applications/complete.json' with { type: 'json' };
import type { Application } from '../../src/application/index.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';

/** A fresh copy of the complete application; nothing a test does to it is seen by another. */
export function sampleApplication(): Application {
  return structuredClone(complete) as unknown as Application;
}

type Steps = readonly (string | number)[];

/** A copy of `value` with the value at a dotted path replaced; `undefined` takes it away. */
export function withAt<T>(value: T, path: string, replacement: unknown): T {
  const copy = structuredClone(value);
  const steps: Steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  let place = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  const last = steps.at(-1)!;
  if (replacement === undefined) delete place[last];
  else place[last] = replacement;
  return copy;
}

/** The sample with several changes, by dotted path. */
export function changed(changes: Readonly<Record<string, unknown>>): Application {
  return Object.entries(changes).reduce(
    (application, [path, value]) => withAt(application, path, value),
    sampleApplication(),
  );
}

/** All that a collaborative knows when it checks an application of 2020-21. */
export const CONTEXT = {
  cohort: COHORTS['ma-coiin-2020-21'],
  registry: MA_REGISTRY,
  asOf: '2020-07-02',
  history: [],
} as const;
