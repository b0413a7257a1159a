import type { CsvFile } from '../decode/csvFile.js';
import type { FindingAt } from './csvFindingAt.js';
import { quoteMisplaced } from './csvRules.js';
import type { RowJudge } from './rowJudge.js';

/** Tells of cells that could not be read, as the decoder noted them; the detail is the place of the note. */
export function cellJudge({ decoder, header }: CsvFile, findingAt: FindingAt): RowJudge {
  const { notes, troubles } = decoder;
  // What could be cut and yet has no trouble of its own has a quote in the wrong place.
  const troubleOf = (note: number) => troubles[note / 2];
  const columnOf = (note: number) => header.columns[notes[note + 1]!]!;
  return {
    collect(breaches) {
      for (let i = 0; i < notes.length; i += 2) if (notes[i + 1]! >= 0) breaches.add(notes[i]!, i);
    },
    ruleOf: (_, note) => troubleOf(note) ?? quoteMisplaced,
    fieldOf: (_, note) => columnOf(note),
    make(row, note, record) {
      const trouble = troubleOf(note);
      return findingAt(trouble ?? quoteMisplaced, row, record, columnOf(note), trouble?.params ?? {});
    },
  };
}
