import { formOf } from '../../monthly/form/formOf.js';
import { checkCycleCounts } from '../../pdsa/log/checkCycleCounts.js';
import { cycleCountDiffers } from '../../pdsa/log/logRules.js';
import type { Together } from './districtTogether.js';

/**
 * Compares the numbers of cycles that were typed into months with those of the log: of the district where the log is the
 * district's, and of each school.
 */
export function cyclesTogether({ joined, ready, months, say, placeOf }: Together): void {
  const { log, logs } = joined;
  if (!log || joined.uncertain.has('log')) return;
  const at = placeOf('log', logs[0]?.place, ['cycles']);
  const { cyclesActive, cyclesCompleted } = formOf(ready.monthly).roles;
  const speaksFor = new Set(logs.map(({ value }) => value.organization));
  const isDistricts = speaksFor.has(ready.given.organization!);
  for (const { organization, month, values } of months) {
    if (!isDistricts && !speaksFor.has(organization)) continue;
    // A month that is not over may still get its cycles.
    if (`${month}-31` > ready.asOf) continue;
    const named = {
      ...(cyclesActive !== undefined && { pdsaCyclesActive: values[cyclesActive] }),
      ...(cyclesCompleted !== undefined && { pdsaCyclesCompleted: values[cyclesCompleted] }),
    };
    for (const { field, params } of checkCycleCounts(
      log,
      { organization, month, values: named },
      ready.reading,
    )) {
      const own = (field === 'pdsaCyclesActive' ? cyclesActive : cyclesCompleted)!;
      const record = { organization, month };
      say(
        cycleCountDiffers,
        { field: own, record, params: { ...params, measure: own } },
        { month: record, field: own },
        [at],
      );
    }
  }
}
