import type { Params } from '../../../core/finding.js';
import { findingOf } from '../../../core/rule.js';
import { ROW_LIMIT, ROW_TROUBLES } from '../decode/batchShape.js';
import type { CsvFile } from '../decode/csvFile.js';
import { quoteUnclosed, rowTooLong, tooFewCells, tooManyCells } from './csvRules.js';
import type { RowJudge } from './rowJudge.js';

/** The rules of a row's cut, in the order of ROW_TROUBLES. */
const CUT_RULES = [tooFewCells, tooManyCells, quoteUnclosed, rowTooLong] as const;

/** Tells of rows that could not be cut into cells, as the decoder noted them; the detail is one of ROW_TROUBLES. */
export function cutJudge(file: CsvFile): RowJudge {
  const { decoder, header } = file;
  return {
    collect(breaches) {
      const { notes } = decoder;
      for (let i = 0; i < notes.length; i += 2)
        if (notes[i + 1]! < 0) breaches.add(notes[i]!, -notes[i + 1]!);
    },
    ruleOf: (_, trouble) => CUT_RULES[trouble - 1]!,
    fieldOf: () => undefined,
    make(row, trouble, record) {
      const { count } = file.placesIn(row);
      const columns = header.columns.length;
      const { tooFewCells: few, tooManyCells: many, rowTooLong: long } = ROW_TROUBLES;
      let params: Params = trouble === long ? { limit: ROW_LIMIT } : {};
      if (trouble === few || trouble === many) params = { cells: count, columns };
      const cell = trouble === many ? columns : trouble === long ? 0 : count - 1;
      return {
        ...findingOf(CUT_RULES[trouble - 1]!, { params }, record),
        source: file.sourceOf(row, cell),
      };
    },
  };
}
