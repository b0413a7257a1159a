/**
 * Tells whether a heading is of a column that was added to the sender's own file, in whatever language: how each row stands, or
 * what to do about it. The reader leaves them unread, so that the file can be mended and sent again.
 */
export function isAddedHeading(heading: string): boolean {
  return /\(csmhs\)\s*$/.test(heading);
}
