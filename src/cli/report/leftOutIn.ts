import type { Finding, Messages } from '../../core/index.js';
import type { FinishedTotals } from '../../monthly/index.js';
import type { LeftOut, PageOptions } from '../../pages/index.js';
import { type FilesLeftOut, filesLeftOut, findingsLeftOut, monthsLeftOut } from './leftOutOf.js';

/** What a report leaves out, in the words of one language. */
export interface LeftOutTold {
  /** Of no district: files and months. */
  readonly ofFiles: readonly LeftOut[];
  /** What an earlier form asked for and no figure has. */
  readonly lost: readonly LeftOut[];
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
  return {
    ofFiles: [...filesLeftOut(held, page), ...monthsLeftOut(totals, page)],
    lost: findingsLeftOut(held.losses, messages, ({ record }) =>
      [record?.organization, record?.month].join(' ').trim(),
    ),
    cohortWide: (doubts) => findingsLeftOut(doubts, messages, ({ record }) => record?.organization),
    inDistrict: (organization, doubts) =>
      findingsLeftOut(
        doubts,
        messages,
        ({ path: [part, place] }) =>
          held.parts.fileOf(organization, String(part), Number(place)) ?? organization,
      ),
  };
}
