import { checkExplanations } from '../../core/checkExplanations.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { explainer, type Standing } from '../../core/explainer.js';
import type { Explanation } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import { formOf } from '../../monthly/form/formOf.js';
import { yearStartsOf } from '../../monthly/form/yearStartsOf.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import type { MonthlyEntry } from '../monthlyPart.js';
import { answersAmong, unusedAmong } from './answersAmong.js';
import type { Asking } from './asking.js';
import { filesOfBody, type SurveyedFile } from './filesOfBody.js';
import { recordFinder } from './finder.js';
import { groupedRows } from './groupedRows.js';
import { historyOfBody, NO_HISTORY } from './historyOfBody.js';
import { judgeBody, type KnownBody } from './judgeBody.js';
import { openFiles } from './openFiles.js';
import { organizationIds } from './organizationIds.js';
import { type ReadBody, readBody } from './readBody.js';
import { RowStore } from './rowStore.js';
import { skipsAcross, takeAcross } from './takeAcross.js';
import { type TellBody, tellBody } from './tellBody.js';

/** How the files of a body are surveyed. */
export interface BodyOptions extends Standing {
  readonly reading: Omit<MonthlyCsvOptions, 'file'>;
  readonly explanations: readonly Explanation[];
  /** The most findings of a rule that are told, and as many that were explained. */
  readonly most: number;
  readonly onFile?: ((index: number) => void) | undefined;
}

/** Files that were read from the first to the last byte, as one body of data. Findings are told when they are asked for. */
export interface SurveyedBody {
  readonly files: readonly SurveyedFile[];
  /** Exact counts of all findings, told or not. */
  readonly counts: ExactCounts;
  /** Why explanations of the options settle nothing. */
  readonly unused: readonly Finding[];
  /** How many findings each entry of the baseline was found for, by what names it. */
  readonly used: ReadonlyMap<string, number>;
  readonly known: KnownBody;
  /** Begins to tell the findings, from the first on. */
  tell(): TellBody;
}

/**
 * Reads monthly files as one body of data: each row and submission alone, then all rows against one another.
 *
 * What is kept grows with the rows, at a few bytes a number, and with the findings across rows that will be told; what is
 * wrong within rows is counted, and found again when it is told.
 */
export function* surveyBody(
  files: readonly { readonly name: string; readonly size: number }[],
  { reading, explanations, most, onFile, ...standing }: BodyOptions,
): Asking<SurveyedBody> {
  const { context = {} } = reading;
  const opened = yield* openFiles(files, context);
  const answers = answersAmong(
    opened.flatMap(({ json }) => json?.explaining ?? []),
    context,
  );
  const ready = explainer([answers.own, explanations], answers.foreign, standing);
  const options = { reading, explainer: ready, most, onFile };
  const store = new RowStore(formOf(context), organizationIds(codesOf(context)), yearStartsOf(context));

  let read = yield* readBody(opened, store, options, NO_HISTORY);
  const entries = entriesIn(read);
  const groups = groupedRows(store);
  const history = historyOfBody(store, groups, entries, codesOf(context));
  // What is wrong within history was counted before it was known to be history.
  if (history.isAny && read.tally.isAny()) read = yield* readBody(opened, store, options, history, read);
  const { parts, tally } = read;
  const known: KnownBody = { parts, store, groups, entries };
  const find = recordFinder(known);
  const taking = { known, tally, find };
  const isCapped = most !== Number.POSITIVE_INFINITY;
  const across = yield* takeAcross(
    judgeBody(known, context, isCapped ? skipsAcross(taking) : undefined),
    taking,
  );
  const spokenOf = [...tally.spokenOf()];
  const unused = unusedAmong(entries, history, spokenOf, context);
  const held = [...across, ...(yield* takeAcross(unused, taking))];
  return {
    files: filesOfBody(known),
    counts: tally.counts(),
    unused: checkExplanations(spokenOf, explanations),
    used: tally.used,
    known,
    tell: () => tellBody(known, held, history, options),
  };
}

function entriesIn({ parts }: ReadBody): ReadonlyMap<number, MonthlyEntry> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === 'json'
        ? part.part.entries.map((entry, i): [number, MonthlyEntry] => [part.firstEntry + i, entry])
        : [],
    ),
  );
}
