import { groupedBy } from '../../core/groupedBy.js';
import { describeFinding, type Finding, type Messages } from '../../core/index.js';
import type { FinishedTotals } from '../../monthly/index.js';
import { NOT_COUNTED_REASONS } from '../../monthly/index.js';
import type { LeftOut, PageOptions } from '../../pages/index.js';
import { filled } from '../../pages/words/filled.js';
import { pageSettings } from '../../pages/words/pageOptions.js';
import { maskFindings } from '../../report/index.js';
import type { FileEnd } from '../../report/validation.js';
import { isUnread } from '../figures/readMonthly.js';
import { fewOf } from '../figures/tellNotCounted.js';
import type { Host } from '../host.js';
import { partOf, type ReportParts } from './reportParts.js';

/** What the files of a report hold that no page shows, and why. */
export interface FilesLeftOut {
  readonly files: readonly Pick<FileEnd, 'name' | 'kind' | 'readable'>[];
  readonly findings: readonly Finding[];
  readonly parts: ReportParts;
}

/** Something left out, with how much of it: the whole where nothing is said. */
export interface LeftOutEntry extends LeftOut {
  readonly extent?: 'whole' | 'part';
}

/** Kinds of forms that belong to all districts together. */
const SHARED = ['event', 'interest', 'meeting', 'monthly'];

/** Lists the files that are not in a report, or not with all that is in them. */
export function filesLeftOut({ files, findings, parts }: FilesLeftOut, page: PageOptions): LeftOutEntry[] {
  const { pages: words, told } = pageSettings(page);
  const partly = new Set(findings.filter(isUnread).map(({ source }) => source?.file));
  const ofNobody = new Set(parts.ofNobody.map(({ file }) => file));
  return files.flatMap(({ name, kind, readable }): LeftOutEntry[] => {
    const isShown = SHARED.includes(kind) || partOf(kind) !== null;
    const left = (why: string, extent: LeftOutEntry['extent'] = 'whole') => [{ what: name, why, extent }];
    return [
      ...(readable === false ? left(words.leftUnreadable) : []),
      ...(isShown ? [] : left(filled(words.leftKind, { kind: told(kind) }))),
      ...(isShown && readable !== false && partly.has(name) ? left(words.leftPartly, 'part') : []),
      ...(ofNobody.has(name) ? left(words.leftNobody) : []),
    ];
  });
}

/** Lists the reports of months that are in no total. */
export function monthsLeftOut(
  { notCounted }: Pick<FinishedTotals<string>, 'notCounted'>,
  page: PageOptions,
): LeftOut[] {
  const { told } = pageSettings(page);
  return notCounted.map(({ organization, month, why }) => ({
    what: `${organization} ${month}`,
    why: `${told(NOT_COUNTED_REASONS[why].label)}.`,
  }));
}

/** Whether a doubt says that a record is not joined; others say what does not fit together, which the page has. */
export function isNotJoined({ code }: Finding): boolean {
  return /^overview\.(part|year)-|-conflicting$|-unscored$/.test(code);
}

/** Puts findings into the list, by what `whatOf` says of each. */
export function findingsLeftOut(
  findings: readonly Finding[],
  messages: Messages,
  whatOf: (finding: Finding) => string | undefined,
): LeftOut[] {
  return maskFindings(findings).map((finding, i) => {
    const { message, howToFix } = describeFinding(finding, messages);
    return { what: whatOf(findings[i]!) ?? '', why: `${message} ${howToFix}` };
  });
}

/** Says on standard error what is in no page: once for each reason, with the first of the names. */
export function tellLeftOut(leftOut: readonly LeftOutEntry[], { stderr }: Pick<Host, 'stderr'>): void {
  const groups = [...groupedBy(leftOut, ({ extent, why }) => `${extent === 'part'} ${why}`).values()];
  for (const group of groups.slice(0, MOST_REASONS)) {
    const [{ extent, why }] = group as [LeftOutEntry];
    const names = [...new Set(group.map(({ what }) => what))].filter((what) => what !== '');
    stderr.write(
      `csmhs: ${extent === 'part' ? 'only partly' : 'not'} in the report: ${names.length > 0 ? `${fewOf(names)}. ` : ''}${why}\n`,
    );
  }
  const more = groups.length - MOST_REASONS;
  if (more > 0) stderr.write(`csmhs: and ${more} more ${more === 1 ? 'reason' : 'reasons'}.\n`);
}

/** As many reasons as a person reads. */
const MOST_REASONS = 20;
