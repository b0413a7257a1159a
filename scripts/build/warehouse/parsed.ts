/** Reads what a warehouse hands over: the text of JSON, or a value as it is. A text that is no JSON stays a text. */
export function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given ?? undefined;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
