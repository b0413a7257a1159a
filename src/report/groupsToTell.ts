import { type FindingGroup, groupFindings } from './groupFindings.js';
import { orderFindings } from './orderFindings.js';
import type { Validation } from './validation.js';

/** Groups findings as a text report tells them: within a rule, open findings before those that were answered, each by place. */
export function groupsToTell({ files, findings, counts }: Validation): FindingGroup[] {
  const ordered = orderFindings(
    findings,
    files.map(({ name }) => name),
  );
  const isOpen = ordered.map(({ disposition }) => disposition === undefined);
  const inTurn = [...ordered.filter((_, i) => isOpen[i]), ...ordered.filter((_, i) => !isOpen[i])];
  return groupFindings(inTurn, counts);
}
