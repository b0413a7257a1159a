/**
 * Writes a value as JSON for programs that a terminal and a build server can show, too: what `JSON.stringify` leaves as
 * it is and they obey is escaped. It stays the same value.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const escaped = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#[\w-]*\[)/gu, (found) =>
    found.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `${escaped}\n`;
}
