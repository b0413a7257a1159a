import type { KitCase } from '../../../conformance/runner/kit.js';
import type { Finding } from '../../../src/core/index.js';

// A case of the conformance kit as a call that a person can read.

type Keyed = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const WIDTH = 100;
const MOST_LINES = 14;
const MOST_SIGNS = 400;
const REST = Symbol('the rest of an input');
const ELSE = '...';
const MOST_KEYS = 6;
const MOST_CHANGES = 8;

/**
 * Writes the call of a case. Data that several cases share is written by its name in the kit; of long input only what
 * lies on the way to the finding is written, and `...` stands for the rest.
 */
export function callText({ function: name, input }: KitCase, finding?: Finding): string {
  const whole = called(name, input.map(told));
  if (whole.split('\n').length <= MOST_LINES && whole.length <= MOST_SIGNS * 2) return whole;
  const path = finding?.path ?? [];
  return called(
    name,
    input.map((part) => told(trimmed(part, path))),
  );
}

function called(name: string, parts: readonly string[]): string {
  const one = `${name}(${parts.join(', ')})`;
  if (one.length <= WIDTH && !one.includes('\n')) return one;
  if (parts.length === 1) return `${name}(${parts[0]})`;
  return `${name}(\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')}`).join(',\n')}\n)`;
}

/** One value of an input as text. */
function told(value: unknown): string {
  if (value === REST) return ELSE;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return wrapped('[', value.map(told), ']');
  const { $data, $call, $base64, $text, set, remove, input, at } = value as Keyed;
  if (typeof $base64 === 'string')
    return `bytes in base64: ${JSON.stringify($base64.length > 80 ? `${$base64.slice(0, 80)}...` : $base64)}`;
  if (Array.isArray($text)) return quoted($text.map(repeated).join(''));
  if (typeof $call === 'string')
    return `${called($call, (input as unknown[]).map(told))}${typeof at === 'string' ? at.replaceAll('/', '.') : ''}`;
  if (typeof $data === 'string')
    return changed($data, set as Keyed | undefined, remove as string[] | undefined);
  const entries = Object.entries(value).map(([key, part]) =>
    part === REST ? ELSE : `${keyText(key)}: ${told(part)}`,
  );
  return wrapped('{', entries, '}');
}

function changed(name: string, set: Keyed = {}, remove: readonly string[] = []): string {
  const changes = [
    ...Object.entries(set).map(([pointer, value]) =>
      value === REST ? ELSE : `${dotted(pointer)}: ${told(value)}`,
    ),
    ...remove.map((pointer) => `${dotted(pointer)} left out`),
  ];
  if (changes.length === 0) return name;
  return `${name} with ${wrapped('{', changes, '}')}`;
}

const dotted = (pointer: string) => pointer.slice(1).replaceAll('/', '.');
const keyText = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

function wrapped(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${open}${close}`;
  const gap = open === '{' ? ' ' : '';
  const one = `${open}${gap}${parts.join(', ')}${gap}${close}`;
  if (one.length <= WIDTH - 8 && !one.includes('\n')) return one;
  // Short parts share a line.
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && !`${last}${part}`.includes('\n') && last.length + part.length <= WIDTH - 16)
      rows[rows.length - 1] = `${last}, ${part}`;
    else rows.push(part);
  }
  return `${open}\n${rows.map((row) => `  ${row.replaceAll('\n', '\n  ')}`).join(',\n')}\n${close}`;
}

/** A text as it is typed in a program; one of several lines as lines, where all of it can be seen. */
function quoted(text: string): string {
  const shown = text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}...` : text;
  if (shown.includes('\n') && /^[\n\x20-\x7e]*$/.test(shown) && !/[`\\$]/.test(shown))
    return linesText(shown);
  const sign = shown.includes("'") ? '"' : "'";
  return `${sign}${JSON.stringify(shown)
    .slice(1, -1)
    .replaceAll('\\"', sign === "'" ? '"' : '\\"')}${sign}`;
}

function linesText(text: string): string {
  const all = text.split('\n').map((line) => (line.length > 120 ? `${line.slice(0, 110)}...` : line));
  const few = all.length > 10 ? [...all.slice(0, 9), '...'] : all;
  return `\`${few.join('\n')}\``;
}

function repeated(part: unknown): string {
  if (!Array.isArray(part)) return String(part);
  const text = String(part[0]).repeat(Number(part[1]));
  return text.length > 60 ? `${String(part[0]).slice(0, 40)}...(${part[1]} times)` : text;
}

/** An input without what is long and does not lie on the way to the finding. */
function trimmed(value: unknown, path: Path): unknown {
  if (typeof value !== 'object' || value === null || lengthOf(value) <= 72) return value;
  if (Array.isArray(value)) return trimmedList(value, path);
  const { $data, $call, $text, $base64, set, input } = value as Keyed;
  if ($text !== undefined || $base64 !== undefined) return value;
  if ($call !== undefined)
    return { ...value, input: (input as unknown[]).map((part) => trimmed(part, path)) };
  if ($data !== undefined)
    return { ...value, ...(set !== undefined && { set: trimmedEntries(set as Keyed, path, MOST_CHANGES) }) };
  return trimmedEntries(value as Keyed, path, MOST_KEYS);
}

function trimmedList(list: readonly unknown[], path: Path): unknown[] {
  const place = path.findIndex((key) => typeof key === 'number' && key < list.length);
  const wanted = place === -1 ? 0 : (path[place] as number);
  const kept = trimmed(list[wanted], path.slice(place + 1));
  return [...(wanted > 0 ? [REST] : []), kept, ...(wanted < list.length - 1 ? [REST] : [])];
}

function trimmedEntries(value: Keyed, path: Path, most: number): Keyed {
  const entries = Object.entries(value);
  const isOnWay = (key: string) => path.some((step) => step === key || key.endsWith(`/${step}`));
  const short = entries.filter(([key, part]) => !isOnWay(key) && lengthOf(part) <= 40).slice(0, most);
  const kept = new Set([...entries.filter(([key]) => isOnWay(key)), ...short].map(([key]) => key));
  if (kept.size === 0) for (const [key] of entries.slice(0, most)) kept.add(key);
  const shown = entries.filter(([key]) => kept.has(key));
  const inner = (key: string, part: unknown) => trimmed(part, path.slice(path.indexOf(key) + 1));
  return {
    ...Object.fromEntries(shown.map(([key, part]) => [key, inner(key, part)])),
    ...(shown.length < entries.length && { [ELSE]: REST }),
  };
}

const lengthOf = (value: unknown) => (JSON.stringify(value) ?? '').length;
