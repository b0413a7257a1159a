import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { unknownItems } from '../answers/unknownItems.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import type { Report } from './checkAnswersTogether.js';
import { sheetFieldUnreadable } from './sheetRules.js';

/** Checks what stands beside the answers: form, rater, notes, estimates, remark, and that items named there exist. */
export function checkExtras(sheet: Loose, instrument: InstrumentDefinition, report: Report): Finding[] {
  const { form, rater, notes, estimated, remark } = sheet;
  const isText = (value: unknown) => typeof value === 'string';
  const extras: Readonly<Record<string, readonly [isSound: boolean, kind: string]>> = {
    form: [form === 'assessment@1', 'form of this package'],
    rater: [isBlank(rater) || (isText(rater) && (rater as string).length <= 40), 'short code'],
    notes: [
      isBlank(notes) ||
        (isLoose(notes) && Object.values(notes).every((note) => isText(note) || isBlank(note))),
      'set of texts by item',
    ],
    estimated: [isBlank(estimated) || (Array.isArray(estimated) && estimated.every(isText)), 'list of items'],
    remark: [isBlank(remark) || isText(remark), 'text'],
  };
  const unreadable = Object.entries(extras).flatMap(([field, [isSound, kind]]) =>
    isSound ? [] : [report(sheetFieldUnreadable, { field, params: { field, kind } })],
  );
  return [...unreadable, ...checkItemsNamed(sheet, instrument, report)];
}

function checkItemsNamed(
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
