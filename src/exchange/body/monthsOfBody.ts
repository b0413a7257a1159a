import { monthOf } from '../../core/reportingMonth.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { numberOf } from '../../monthly/rows/reportRow.js';
import { partOf } from './bodyParts.js';
import { rowsOfGroup } from './groupedRows.js';
import type { KnownBody } from './judgeBody.js';
import { ROW_MARKS } from './rowBlock.js';

/** What a row says of a few measures. */
export interface MonthOfBody {
  readonly file: string;
  readonly organization: string;
  readonly month: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The districts of a body, and the months of each. */
export interface MonthsOfBody {
  /** The districts in each file, or organizations whose district is not known. */
  readonly files: readonly { readonly file: string; readonly districts: readonly string[] }[];
  /** The rows of a district and its schools that no higher version replaces, with the numbers of these measures. */
  of(district: string): MonthOfBody[];
}

/** Gives the months of a body district by district, so that no more than the rows of one are made. */
export function monthsOfBody(known: KnownBody, measures: readonly string[]): MonthsOfBody {
  const { parts, store, groups } = known;
  const { codes, groupCodes } = store.organizations;
  const groupOf = new Map(groupCodes.map((code, group) => [code, group]));
  const columns = columnsOf(store.form, measures);
  return {
    files: districtsByFile(known),
    of(district) {
      const group = groupOf.get(district);
      if (group === undefined || group >= groups.ends.length) return [];
      const months: MonthOfBody[] = [];
      for (const row of rowsOfGroup(groups, group)) {
        const block = store.blockOf(row);
        const i = row - block.first;
        if ((block.marks[i]! & ROW_MARKS.superseded) !== 0) continue;
        const { stored, path } = store.rowAt(row);
        months.push({
          file: partOf(parts, Number(path[0]))!.name,
          organization: codes[block.organizations[i]!]!,
          month: monthOf(block.months[i]!),
          values: Object.fromEntries(
            columns.flatMap(([id, column]) =>
              stored[column]! < 0 ? [] : [[id, numberOf(store.form, stored[column]!, column)]],
            ),
          ),
        });
      }
      return months;
    },
  };
}

/** The districts in each file, in one walk over all rows. */
function districtsByFile({ parts, store }: KnownBody): MonthsOfBody['files'] {
  const { groups, groupCodes } = store.organizations;
  const found = new Map(parts.map((part) => [part, new Set<string>()]));
  for (const block of store.blocks) {
    const entry = block.made ? Number(block.made[0]?.path[0] ?? -1) : block.first + block.toEntry;
    const districts = found.get(partOf(parts, entry)!);
    if (!districts) continue;
    for (const organization of block.organizations)
      if (organization >= 0) districts.add(groupCodes[groups[organization]!]!);
  }
  return [...found].map(([{ name }, districts]) => ({ file: name, districts: [...districts] }));
}

function columnsOf(form: CompiledForm, measures: readonly string[]): [id: string, column: number][] {
  return measures.flatMap((id): [string, number][] => {
    const column = form.columnOf(id);
    return column === undefined ? [] : [[id, column]];
  });
}
