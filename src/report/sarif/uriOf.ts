/**
 * Writes the name of a file as a reference that SARIF takes: a relative one stays relative, and whatever is in a name, it
 * is a path and nothing else.
 */
export function uriOf(name: string): string {
  const steps = name.replace(/\p{Cs}/gu, '\ufffd').replace(/^\/{2,}/, '/');
  return steps.split('/').map(encodeURIComponent).join('/');
}
