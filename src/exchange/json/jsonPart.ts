import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { findReport } from '../../monthly/check/checkReport.js';
import { checkSubmissionAlone } from '../../monthly/check/checkSubmissionAlone.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import type { MonthlySubmissionInput } from '../../monthly/form/report.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { checkSubmissionLog } from '../../schema/checkSubmissionLog.js';
import { rowsMissing } from '../fileRules.js';
import type { EntryPlace, MonthlyEntry, MonthlyPart, OwnFinding, SkipOwn } from '../monthlyPart.js';
import { type JsonPlaces, jsonPlaces } from './jsonPlaces.js';
import { lostInRecord } from './lostInRecord.js';
import type { JsonText } from './readJsonText.js';

type Path = readonly (string | number)[];

/** Checks each submission or report of a JSON file alone. */
export function jsonPart(
  read: Extract<JsonText, { readonly ok: true }>,
  things: readonly unknown[],
  context: MonthlyContext,
  file: string | undefined,
  skips: SkipOwn | undefined,
): MonthlyPart {
  const { text, value } = read;
  const { rows, rowAt } = rowsOf(things);
  const whole = (thing: number, path: Path): Path => (Array.isArray(value) ? [thing, ...path] : path);
  const entries: MonthlyEntry[] = [];
  const thingOf: number[] = [];
  const found: OwnFinding[] = [];
  things.forEach((thing, k) => {
    const entry = entries.length;
    const placeAt = (path: Path) => (isLoose(thing) ? { entry, path } : null);
    const skip: SkipBreach | undefined =
      skips && ((rule, { record, path = [] }) => skips(rule, record, rowAt(k, path), placeAt(path)));
    for (const finding of checkThing(thing, context, skip)) {
      found.push({
        finding: { ...finding, path: whole(k, finding.path) },
        row: rowAt(k, finding.path),
        place: placeAt(finding.path),
      });
    }
    if (!isLoose(thing)) return;
    entries.push(thing as unknown as MonthlyEntry);
    thingOf.push(k);
  });
  if (rows === 0)
    found.push({ finding: findingOf(rowsMissing, { params: {}, path: [] }), row: -1, place: null });
  const pathOf = ({ entry, path }: EntryPlace) => whole(thingOf[entry]!, path);
  return {
    found: [
      ...read.findings.map((finding) => inRow(lostInRecord(finding, value), rowAt, Array.isArray(value))),
      ...placed(found, text, file),
    ],
    entries,
    rows,
    readable: true,
    rowOf: ({ entry, path }) => rowAt(thingOf[entry]!, path),
    pathOf,
    sourcesOf(asked) {
      const paths = asked.map(pathOf);
      const places = jsonPlaces(text, paths, file);
      return paths.map(places.sourceOf);
    },
  };
}

function checkThing(
  thing: unknown,
  context: MonthlyContext,
  skips: SkipBreach | undefined,
): readonly Finding[] {
  if (!reportsOf(thing)) return findReport(thing, context, [], [], 1, skips);
  const ofLog = checkSubmissionLog(thing, context);
  return [
    ...checkSubmissionAlone(thing, context, skips),
    ...(skips ? ofLog.filter((finding) => !skips(finding, finding)) : ofLog),
  ];
}

/** Tells a submission from a report by what it wants to be. */
export function isSubmission(entry: unknown): entry is MonthlySubmissionInput {
  return reportsOf(entry) !== undefined;
}

/** Numbers the rows: a submission has one a report, anything else is one. */
function rowsOf(things: readonly unknown[]) {
  let rows = 0;
  const first = things.map((thing) => {
    const before = rows;
    rows += reportsOf(thing)?.length ?? 1;
    return before;
  });
  const rowAt = (thing: number, [part, report]: Path): number => {
    if (!reportsOf(things[thing])) return first[thing]!;
    return part === 'reports' && typeof report === 'number' ? first[thing]! + report : -1;
  };
  return { rows, rowAt };
}

/** A key that is there twice soils its row, and is told of whatever version that is: nobody knows what was meant. */
function inRow(finding: Finding, rowAt: (thing: number, path: Path) => number, isList: boolean): OwnFinding {
  const [thing, ...path] = isList ? finding.path : [0, ...finding.path];
  return { finding, row: typeof thing === 'number' ? rowAt(thing, path) : -1, place: null };
}

function placed(found: readonly OwnFinding[], text: string, file: string | undefined): OwnFinding[] {
  if (found.length === 0) return [];
  const paths = found.map(({ finding }) => finding.path);
  const places = jsonPlaces(text, paths, file);
  return found.map(({ finding, ...rest }) => {
    const source = places.sourceOf(finding.path);
    return { ...rest, finding: { ...finding, params: asWritten(finding, text, places), source } };
  });
}

/** Shows a number as it is written: the parser rounds long ones and drops zeros at the end. */
function asWritten({ path, params }: Finding, text: string, places: JsonPlaces): Finding['params'] {
  const at = params['text'] === undefined ? null : places.offsetOf(path);
  if (at === null) return params;
  NUMBER.lastIndex = at;
  const [number] = NUMBER.exec(text) ?? [];
  // The text may be that of the key.
  const isShown = number !== undefined && String(Number(number)).slice(0, 40) === params['text'];
  return isShown ? { ...params, text: number.slice(0, 40) } : params;
}

const NUMBER = /-?\d[\d.eE+-]*/y;
