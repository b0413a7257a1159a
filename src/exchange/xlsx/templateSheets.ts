/** The sheets of a template that hold no data: the choices, and what the columns mean. */
export const OWN_SHEETS: readonly string[] = ['Lists', 'Guide'];
