/** Signs that mean something in a pattern, and may be meant as they stand after a backslash. */
const SIGNS = '*?[]{},\\';

/**
 * Where an escaped sign is kept until a name is compared: one half of a pair of code units, which no name of a file
 * that was read as UTF-8 can hold.
 */
const KEPT = 0xdc00;

/** Tells whether a word may be a pattern. */
export function isPattern(word: string): boolean {
  return /[*?[{]/.test(word);
}

/** Reads `\[` as the sign itself; any other backslash parts folders, as a slash does. */
export function readEscapes(pattern: string): string {
  return pattern.replace(/\\([\s\S]?)/gu, (_, next: string) =>
    next !== '' && SIGNS.includes(next) ? keep(next) : `/${next}`,
  );
}

/** Reads every backslash as one that parts folders. */
export function readBackslashes(pattern: string): string {
  return pattern.replaceAll('\\', '/');
}

/** Writes `a{b,c}` out as `ab` and `ac`. */
export function braces(pattern: string): string[] {
  const found = /^([\s\S]*?)\{([^{}]*)\}([\s\S]*)$/u.exec(pattern);
  if (!found) return [pattern];
  const [, before = '', choices = '', after = ''] = found;
  return choices.split(',').flatMap((choice) => braces(before + choice + after));
}

/** The step of a pattern as a name: what was escaped as it stands, and other signs, too. */
export function asName(step: string): string {
  return step.replace(/[\udc00-\udc7f]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - KEPT));
}

/** Tells whether a step of a pattern fits a name, whatever characters are in it. */
export function fits(name: string, step: string): boolean {
  if (name === asName(step)) return true;
  if (name.startsWith('.') && !step.startsWith('.')) return false;
  const source = step.replace(/\[!?[^\]]+\]|[*?]|[\\^$.+()|{}[\]\udc00-\udc7f]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    if (part.length === 1) return escaped(asName(part));
    const inside = part
      .replace(/^\[!?|\]$/g, '')
      .replace(/[\\[\]^\udc00-\udc7f]/gu, (sign) => escaped(asName(sign)));
    return `[${part.startsWith('[!') ? '^' : ''}${inside}]`;
  });
  try {
    return new RegExp(`^${source}$`, 'u').test(name);
  } catch {
    // Such as [z-a], which fits nothing.
    return false;
  }
}

/** Only signs of a regular expression may stand after a backslash in one. */
function escaped(sign: string): string {
  return /[\\^$.*+?()[\]{}|]/.test(sign) ? `\\${sign}` : sign;
}

function keep(sign: string): string {
  return String.fromCharCode(KEPT + sign.charCodeAt(0));
}
