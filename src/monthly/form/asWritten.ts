/** A rule as a form holds it: its params follow from its measures. */
export function asWritten<R extends { readonly params: unknown }>({
  params: _,
  ...rule
}: R): Omit<R, 'params'> {
  return rule;
}
