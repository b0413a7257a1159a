import type { Finding } from '../../core/finding.js';
import { checkGroups } from '../answers/checkGroups.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { statedIn } from '../score/bandOf.js';
import type { Report } from './checkAnswersTogether.js';
import type { AssessmentSheet } from './sheet.js';
import { groupMissing } from './sheetRules.js';

/** Checks what a sheet states by group: only what the instrument has, and all that its bands depend on. */
export function checkSheetGroups(
  { groups: stated }: Partial<AssessmentSheet>,
  instrument: InstrumentDefinition,
  report: Report,
): Finding[] {
  const { groups = [], bands, domains, subscales = [], total } = instrument;
  const scores = [{ bands }, ...domains, ...subscales, total ?? {}];
  const needed = new Set(
    scores.flatMap(({ bands = [] }) => bands.flatMap((band) => Object.keys(band.groups ?? {}))),
  );
  const missing = groups.filter(({ id }) => needed.has(id) && (statedIn(stated ?? {}, id) ?? null) === null);
  return [
    ...checkGroups(stated ?? {}, instrument).map((finding) => report(finding, finding)),
    ...missing.map(({ id, choices }) => {
      const params = { group: id, choices: Object.keys(choices).join(', ') };
      return report(groupMissing, { field: 'groups', params });
    }),
  ];
}
