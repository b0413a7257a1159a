/** How a sheet is read. */
export const SHEET_CONTEXT = { text: 'boolean' } as const;
