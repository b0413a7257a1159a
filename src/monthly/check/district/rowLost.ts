/** The rules that find a row cut or joined, so that it is not read. */
export const ROW_CUT = [
  'exchange.too-few-cells',
  'exchange.too-many-cells',
  'exchange.quote-unclosed',
  'exchange.quote-misplaced',
  'exchange.row-too-long',
] as const;

/** The rules that find a code which can be guessed and is not read, so that its row belongs to nobody. */
export const CODE_UNREAD = ['core.code-lost-zeros', 'core.code-is-number', 'core.code-in-formula'] as const;
