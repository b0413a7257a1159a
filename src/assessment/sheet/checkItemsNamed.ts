import type { Finding } from '../../core/finding.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { unknownItems } from '../answers/unknownItems.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import type { Report } from './checkAnswersTogether.js';

/** Checks that the items which notes and estimates are about are items of the instrument. */
export function checkItemsNamed(
  { notes, estimated }: Loose,
  instrument: InstrumentDefinition,
  report: Report,
): Finding[] {
  const listed: readonly unknown[] = Array.isArray(estimated) ? estimated : [];
  const ids = listed.filter((id) => typeof id === 'string');
  const noted = isLoose(notes) ? Object.keys(notes) : [];
  return [
    ...unknownItems(instrument, noted).map(([rule, params, item]) =>
      report(rule, { field: 'notes', params, path: ['notes', ...(item === undefined ? [] : [item])] }),
    ),
    ...unknownItems(instrument, ids).map(([rule, params, item]) => {
      const place = item === undefined ? [] : [listed.indexOf(item)];
      return report(rule, { field: 'estimated', params, path: ['estimated', ...place] });
    }),
  ];
}
