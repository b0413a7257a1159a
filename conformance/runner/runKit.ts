import { differences } from './differences.js';
import { at, change, inputOf, type Kit, type KitCase, STATES } from './kit.js';

/** What an implementation offers: functions by the names that the kits use. */
export type Functions = Readonly<Record<string, unknown>>;

/**
 * Runs every case of a kit whose functions are here and lists what differs, one line a difference; an empty list is a pass of
 * these cases. `casesElsewhere` lists the others.
 */
export function runKit(kit: Kit, functions: Functions): string[] {
  return kit.cases.filter(isFor(functions)).flatMap((each) => runCase(kit, each, functions));
}

/** Lists the cases of a kit that need a function which is not here. */
export function casesElsewhere(kit: Kit, functions: Functions): readonly KitCase[] {
  const isHere = isFor(functions);
  return kit.cases.filter((each) => !isHere(each));
}

/** Makes the judge of cases: whether all functions are here that one needs, those that make its input too. */
function isFor(functions: Functions): (each: KitCase) => boolean {
  const has = (name: unknown) => typeof name !== 'string' || typeof functions[name] === 'function';
  const areHere = (part: unknown): boolean =>
    typeof part !== 'object' ||
    part === null ||
    (has((part as { readonly $call?: unknown }).$call) && Object.values(part).every(areHere));
  return (each) => has(each.function) && areHere(each.input);
}

/** Runs one case and lists what differs from what is expected. */
export function runCase(kit: Kit, each: KitCase, functions: Functions): string[] {
  const found = [
    ...differences(resultOf(kit, each, functions), each.expected, each),
    ...Object.entries(each.operands ?? {}).flatMap(([pointer, except]) =>
      STATES.filter((state) => !except.includes(state))
        .filter((state) => isFound(each.rule, resultOf(kit, each, functions, { pointer, state })))
        .map((state) => `${pointer} is ${state}, and the rule finds something`),
    ),
  ];
  return found.map(
    (difference) => `${kit.room}, ${each.rule ?? each.function}, "${each.name}": ${difference}`,
  );
}

/** Calls the function of a case and gives its result as JSON can hold it. */
export function resultOf(
  kit: Kit,
  each: Pick<KitCase, 'function' | 'input' | 'at' | 'mildest' | 'rule'>,
  functions: Functions,
  operand?: { readonly pointer: string; readonly state: string },
): unknown {
  const call = (name: string, input: readonly unknown[]): unknown => {
    const found = functions[name];
    if (typeof found !== 'function') throw new TypeError(`There is no function ${name}.`);
    return found(...input);
  };
  const input = [each.input.map((part) => inputOf(part, kit.data ?? {}, call))];
  if (operand) change(input, operand.pointer, operand.state === 'missing' ? undefined : operand.state);
  const result = at(call(each.function, input[0]!), each.at);
  if (result === undefined) return null;
  const { leftOut = [] } = kit;
  const isAbout = each.rule !== undefined && leftOut.includes(each.rule);
  return withoutFindings(JSON.parse(JSON.stringify(result)), {
    mildest: each.mildest ?? 'info',
    leftOut: isAbout ? [] : leftOut,
  });
}

const SEVERITIES: readonly unknown[] = ['fatal', 'explain', 'confirm', 'warning', 'info'];

interface Unwanted {
  readonly mildest: string;
  readonly leftOut: readonly string[];
}

/** Leaves out the findings of a result that are milder than a severity, and those that the kit leaves out. */
function withoutFindings(value: unknown, unwanted: Unwanted): unknown {
  if (Array.isArray(value))
    return value
      .filter((entry) => !isUnwanted(entry, unwanted))
      .map((entry) => withoutFindings(entry, unwanted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutFindings(part, unwanted)]),
  );
}

function isUnwanted(entry: unknown, { mildest, leftOut }: Unwanted): boolean {
  const { severity, code } = (entry ?? {}) as { readonly severity?: unknown; readonly code?: unknown };
  return (
    SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(mildest) ||
    (leftOut as readonly unknown[]).includes(code)
  );
}

function isFound(rule: string | undefined, findings: unknown): boolean {
  return (findings as readonly { readonly code: string }[]).some(({ code }) => code === rule);
}
