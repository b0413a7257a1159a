import type { FindingSource } from '../../core/finding.js';
import type { Breach, Rule } from '../../core/rule.js';
import { directoryCodeRepeated, directoryIdRepeated } from './directoryRules.js';
import type { Listed } from './registryOf.js';

/** Leaves out rows whose code or id an earlier row has, and says which of the two it is. */
export function rowsOnce(
  listed: readonly Listed[],
  note: (rule: Rule, params: Breach['params'], place: FindingSource) => void,
): Listed[] {
  const codes = new Set<string>();
  const codeOfId = new Map<string, string>();
  return listed.filter(({ rowId, organization: { code, ncesId }, places }) => {
    const ids = [...(rowId === '' ? [] : [`row ${rowId}`]), ...(ncesId ? [`nces ${ncesId}`] : [])];
    const other = ids.map((id) => codeOfId.get(id)).find((each) => each !== undefined);
    if (codes.has(code)) note(directoryCodeRepeated, { code }, places.code);
    else if (other !== undefined) note(directoryIdRepeated, { code, other }, places.id);
    else {
      codes.add(code);
      for (const id of ids) codeOfId.set(id, code);
      return true;
    }
    return false;
  });
}
