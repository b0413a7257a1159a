/**
 * Tells whether a file holds what people say of findings and not data, by its first words: answers to findings, as
 * `--explain-to` writes them, or findings that are known, as `--write-baseline` does.
 */
export function isAnswers(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes);
  return ANSWERS.test(head) || BASELINE.test(head);
}

/** A list whose first record names a rule: a room, a period and a name. */
const ANSWERS = /^\s*\[\s*\{[^{}]*"code"\s*:\s*"[a-z]+\.[a-z\d][a-z\d-]*"/;
const BASELINE = /^\s*\{\s*"form"\s*:\s*"baseline@/;
