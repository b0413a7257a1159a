import type { Finding } from '../../src/core/finding.js';
import { type Random, randomFrom } from './random.js';
import type { Door, Seen } from './seen.js';

/** No case may take more CPU: inputs are a few kilobytes. */
export const MOST_CPU_MS = 2000;

/** A case that failed: by its number and the seed it is made anew. */
export interface Failure {
  readonly door: string;
  readonly seed: number;
  readonly at: number;
  readonly trouble: string;
  /** The input as JSON, or its bytes in base64. */
  readonly input: string;
}

/** What became of the cases of a door. */
export interface Tried {
  readonly cases: number;
  /** How many came past the first gate. */
  readonly through: number;
  readonly codes: ReadonlySet<string>;
  readonly slowestMs: number;
  readonly cpuMs: number;
  readonly failures: readonly Failure[];
}

/** Tries cases of a door, from one number to another. `onCase` is told of each before it begins. */
export async function tryDoor(
  name: string,
  door: Door,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
  onCase: (at: number) => void = () => {},
): Promise<Tried> {
  const make = door.generator();
  const known = Reflect.ownKeys(Object.prototype).length;
  const codes = new Set<string>();
  const failures: Failure[] = [];
  const started = process.cpuUsage();
  let [through, slowest] = [0, 0];
  let at = from;
  for (; at < to && failures.length < 20; at++) {
    onCase(at);
    const input = await madeOf(make, caseOf(name, seed, at));
    const begun = process.cpuUsage();
    const { seen, trouble: told } = await handedTo(door, input);
    let trouble = told;
    if (seen?.isThrough) through++;
    for (const { code } of seen?.findings ?? []) codes.add(code);
    const took = msOf(process.cpuUsage(begun));
    slowest = Math.max(slowest, took);
    if (Reflect.ownKeys(Object.prototype).length !== known) trouble = 'Object.prototype was changed.';
    if (took > MOST_CPU_MS) trouble ??= `It took ${took} ms of CPU.`;
    if (trouble !== undefined) failures.push({ door: name, seed, at, trouble, input: textOf(input) });
  }
  return {
    cases: at - from,
    through,
    codes,
    slowestMs: slowest,
    cpuMs: msOf(process.cpuUsage(started)),
    failures,
  };
}

/** Hands an input to a door, and tells what came out, and what may not be. */
export async function handedTo(
  door: Door,
  input: unknown,
): Promise<{ readonly seen?: Seen; readonly trouble: string | undefined }> {
  try {
    const running = door.run(input as never);
    const seen = running instanceof Promise ? await running : running;
    return { seen, trouble: seen.trouble ?? twice(seen.findings) };
  } catch (error) {
    return { trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The numbers of one case: the same for the same door, seed and number of the case. */
export function caseOf(name: string, seed: number, at: number): Random {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
  for (const letter of name) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  return randomFrom(mixed);
}

async function madeOf(make: (random: Random) => unknown, random: Random): Promise<unknown> {
  return make(random);
}

/** Two findings with one fingerprint could not be told apart by whoever answers them. */
function twice(findings: readonly Finding[]): string | undefined {
  if (findings.length < 2) return undefined;
  const known = new Set<string>();
  for (const { fingerprint, code } of findings) {
    if (known.has(fingerprint)) return `Two findings have the fingerprint ${fingerprint}: ${code}.`;
    known.add(fingerprint);
  }
  return undefined;
}

function msOf({ user, system }: NodeJS.CpuUsage): number {
  return Math.round((user + system) / 1000);
}

function textOf(input: unknown): string {
  return Buffer.isBuffer(input) ? input.toString('base64') : (JSON.stringify(input) ?? 'undefined');
}
