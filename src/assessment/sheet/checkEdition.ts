import type { Finding } from '../../core/finding.js';
import { shownText } from '../../core/shownText.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENTS } from '../instrument/instruments.js';
import type { Report } from './checkAnswersTogether.js';
import type { AssessmentSheet } from './sheet.js';
import { editionDiffers } from './sheetRules.js';

type Named = Pick<AssessmentSheet, 'instrument' | 'edition'>;

/** Finds out whether a sheet is of the instrument and edition that it is read with. */
export function checkEdition(sheet: Named, instrument: InstrumentDefinition, report: Report): Finding[] {
  const { id, edition } = instrument;
  if (sheet.instrument === id && sheet.edition === edition) return [];
  const params = { text: shownEdition(sheet, instrument), expected: `${id} ${edition}` };
  return [report(editionDiffers, { field: 'instrument', params })];
}

/** Instrument and edition of a sheet, as far as they are words of this package or numbers. */
function shownEdition(sheet: Named, { id, edition }: InstrumentDefinition): string {
  const known: readonly InstrumentDefinition[] = Object.values(INSTRUMENTS);
  const shown = (value: unknown, words: readonly string[]) =>
    words.some((word) => word === value) ? value : shownText(value);
  const ids = [id, ...known.map((one) => one.id)];
  const editions = [edition, ...known.map((one) => one.edition)];
  return `${shown(sheet.instrument, ids)} ${shown(sheet.edition, editions)}`;
}
