import { decodeText } from '../text/decodeText.js';

/** What this package writes about data: answers to findings, findings that are known, and the JSON report. */
export const RECORD_KINDS = ['explanations', 'baseline', 'validation-report'] as const;

/** One of `RECORD_KINDS`. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** As much of a file as tells it. */
const HEAD = 4096;

/** Tells by the first words of a file whether it is one of `RECORD_KINDS`, and no data; `null` for any other. */
export function ownRecord(source: string | Uint8Array): RecordKind | null {
  const head = typeof source === 'string' ? source.slice(0, HEAD) : decodeText(source.subarray(0, HEAD));
  return RECORD_KINDS.find((kind) => head !== null && BEGINS[kind].test(head)) ?? null;
}

/** Answers are a list whose first record names a rule under `code`: a room, a period and a name. */
const BEGINS = {
  explanations: /^\s*\[\s*\{(?:[^{}]|\{[^{}]*\})*?"code"\s*:\s*"[a-z]+\.[a-z\d][a-z\d-]*"/,
  baseline: /^\s*\{\s*"form"\s*:\s*"baseline@/,
  'validation-report': /^\s*\{\s*"report"\s*:\s*"csmhs-validation@/,
} as const satisfies Readonly<Record<RecordKind, RegExp>>;
