/**
 * The headings of the two columns that are added to the sender's own file: how each row stands, and what to do about it.
 * The reader knows them and leaves them unread, so that the file can be mended and sent again.
 */
export const ADDED_HEADINGS = ['Result (csmhs)', 'What to do (csmhs)'] as const;

/** Tells whether a heading is one of those that are added. */
export function isAddedHeading(heading: string): boolean {
  return ADDED_HEADINGS.some((added) => added === heading.trim());
}
