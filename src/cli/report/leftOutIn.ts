import type { Finding, Messages } from '../../core/index.js';
import type { FinishedTotals } from '../../monthly/index.js';
import type { LeftOut, PageOptions } from '../../pages/index.js';
import {
  type FilesLeftOut,
  filesLeftOut,
  findingsLeftOut,
  type LeftOutEntry,
  monthsLeftOut,
} from './leftOutOf.js';

/** What a report leaves out, in the words of one language. */
export interface LeftOutTold {
  /** Files and months; of one district, where it is named, those that may hold something of it. */
  ofFiles(district?: string): readonly LeftOutEntry[];
  /** What an earlier form asked for and no figure has. */
  lost(district?: string): readonly LeftOut[];
  cohortWide(doubts: readonly Finding[]): readonly LeftOut[];
  inDistrict(organization: string, doubts: readonly Finding[]): readonly LeftOut[];
}

/** Puts what a report leaves out into the words of a page and its findings. */
export function leftOutIn(
  held: FilesLeftOut & { readonly losses: readonly Finding[] },
  totals: FinishedTotals<string>,
  page: PageOptions,
  messages: Messages,
): LeftOutTold {
  const { files, losses, parts } = held;
  const isOf = (code: string | null | undefined, district: string | undefined) =>
    district === undefined || parts.isOf(code, district);
  return {
    ofFiles: (district) => [
      ...filesLeftOut(
        {
          ...held,
          files: files.filter(({ name }) => district === undefined || parts.mayHold(name, district)),
        },
        page,
      ),
      ...monthsLeftOut(
        { notCounted: totals.notCounted.filter(({ organization }) => isOf(organization, district)) },
        page,
      ),
    ],
    lost: (district) =>
      findingsLeftOut(
        losses.filter(({ record }) => !record || isOf(record.organization, district)),
        messages,
        ({ record }) => [record?.organization, record?.month].join(' ').trim(),
      ),
    cohortWide: (doubts) => findingsLeftOut(doubts, messages, ({ record }) => record?.organization),
    inDistrict: (organization, doubts) =>
      findingsLeftOut(doubts, messages, ({ path: [part, place] }) =>
        parts.partNamed(organization, String(part), Number(place)),
      ),
  };
}
