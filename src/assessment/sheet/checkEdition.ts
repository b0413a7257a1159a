import type { Finding } from '../../core/finding.js';
import type { Loose } from '../../core/isLoose.js';
import { shownText } from '../../core/shownText.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENTS } from '../instrument/instruments.js';
import type { Report } from './checkAnswersTogether.js';
import { editionDiffers, sheetFieldUnreadable } from './sheetRules.js';

/** Finds out whether a sheet names the instrument and edition that it is read with. */
export function checkEdition(sheet: Loose, instrument: InstrumentDefinition, report: Report): Finding[] {
  const unnamed = (['instrument', 'edition'] as const).filter((field) => !isWord(sheet[field]));
  if (unnamed.length > 0) {
    return unnamed.map((field) => report(sheetFieldUnreadable, { field, params: { field, kind: 'text' } }));
  }
  const { id, edition } = instrument;
  if (sheet['instrument'] === id && sheet['edition'] === edition) return [];
  const params = { text: shownEdition(sheet, instrument), expected: `${id} ${edition}` };
  return [report(editionDiffers, { field: 'instrument', params })];
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Instrument and edition of a sheet, as far as they are words of this package or numbers. */
function shownEdition(sheet: Loose, { id, edition }: InstrumentDefinition): string {
  const known: readonly InstrumentDefinition[] = Object.values(INSTRUMENTS);
  const shown = (value: unknown, words: readonly string[]) =>
    words.some((word) => word === value) ? value : shownText(value);
  const ids = [id, ...known.map((one) => one.id)];
  const editions = [edition, ...known.map((one) => one.edition)];
  return `${shown(sheet['instrument'], ids)} ${shown(sheet['edition'], editions)}`;
}
