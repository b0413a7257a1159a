/**
 * Writes a value as JSON for programs that a terminal and a build server can show, too: what `JSON.stringify` leaves as
 * it is and they obey is escaped. It stays the same value.
 *
 * @param indent - blanks a level; with 0 it is one line
 */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  const escaped = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#[\w-]*\[)/gu, (found) =>
    found.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `${escaped}\n`;
}
