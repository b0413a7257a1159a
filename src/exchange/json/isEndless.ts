/** What is shorter cannot be nested so deep that the parser needs much memory for it. */
const SHORT = 1_000_000;

/** No data is nested deeper. */
const DEEPEST = 10_000;

/** Tells of a JSON text whether it opens one list or object in another without end: the parser would keep them all. */
export function isEndless(text: string): boolean {
  if (text.length < SHORT) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) at = endOfText(text, at);
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      if (++depth > DEEPEST) return true;
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth--;
  }
  return false;
}

/** Where a text in quotes ends; the end of all where it does not. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) return at;
    if (letter === BACKSLASH) at++;
  }
  return text.length;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];
