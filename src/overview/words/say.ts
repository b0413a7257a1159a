import type { YearStatement, YearStatementId } from './yearStatements.js';

/** Makes a statement of its id and what it holds. */
export function say(id: YearStatementId, params: YearStatement['params'] = {}): YearStatement {
  return { id, params };
}
