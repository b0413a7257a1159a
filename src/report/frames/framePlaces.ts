import type { FindingSource } from '../../core/finding.js';
import { groupsToTell } from '../groupsToTell.js';
import type { Validation } from '../validation.js';

/**
 * Lists the places that `reportText` draws: the first of each rule. Lines of forms may hold addresses, so that only those
 * of monthly files are drawn; cells of a workbook are not lines of text.
 */
export function framePlaces(validation: Validation): FindingSource[] {
  const forms = new Set(
    validation.files.flatMap(({ name, kind = 'monthly' }) => (kind === 'monthly' ? [] : [name])),
  );
  return groupsToTell(validation).flatMap(({ findings: [{ source }] }) =>
    source && source.a1 === undefined && !forms.has(source.file ?? '') ? [source] : [],
  );
}
