/** The id of the page of a district, and what ids of its pictures begin with, whatever signs its code has; no two codes give the same. */
export function pictureId(organization: string | null, which?: string): string {
  const code = [...(organization ?? '')].map((sign) =>
    /[A-Za-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`,
  );
  return `d-${code.join('')}${which === undefined ? '' : `-${which}`}`;
}
