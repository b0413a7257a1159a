import type { Kit, KitCase } from '../../conformance/runner/kit.js';
import { type Functions, resultOf } from '../../conformance/runner/runKit.js';

// How the files of the conformance kit are written: by hand, but for what `vitest -u` puts in order.

const WIDTH = 140;

/** Writes plain data as JSON: on one line what fits on one, several numbers or short words to a line. */
export function jsonText(data: unknown): string {
  return `${printed(data, '', 0)}\n`;
}

/** Gives the cases that say nothing of what is expected what the functions make of them today. */
export function withExpected(kit: Kit, functions: Functions): Kit {
  const cases = kit.cases.map((each): KitCase => {
    if ('expected' in each) return each;
    return { ...(each as KitCase), expected: stated(resultOf(kit, each, functions)) };
  });
  return { ...kit, cases };
}

/** A result with its findings as kits state them: without fingerprints, related places and causes. */
export function stated(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(stated);
  if (typeof result !== 'object' || result === null) return result;
  if ('code' in result && 'fingerprint' in result) {
    const { fingerprint, related, causedBy, alsoCausedBy, ...facts } = result as Record<string, unknown>;
    return facts;
  }
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, stated(value)]));
}

function printed(value: unknown, indent: string, taken: number): string {
  const short = onOneLine(value);
  if (typeof value !== 'object' || value === null || short.length <= WIDTH - indent.length - taken)
    return short;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, part]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${inner}${name}${printed(part, inner, name.length + 1)}`;
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  if (value.every((part) => typeof part !== 'object' || part === null))
    return `[\n${filled(value.map(onOneLine), inner)}\n${indent}]`;
  return `[\n${value.map((part) => `${inner}${printed(part, inner, 1)}`).join(',\n')}\n${indent}]`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function filled(words: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const next = line === '' ? word : `${line}, ${word}`;
    if (line !== '' && indent.length + next.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join(',\n');
}
