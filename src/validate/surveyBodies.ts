import type { Finding, FindingSource } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { filesOfBody, type SurveyedFile } from '../exchange/body/filesOfBody.js';
import { formOf } from '../monthly/form/formOf.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import type { SeriesMigration } from '../monthly/series/monthlySeries.js';
import type { FrameLines } from '../report/frames/codeFrame.js';
import { addedCounts } from './addedCounts.js';
import { monthlyContextOf } from './contexts.js';
import { filesByForm } from './filesByForm.js';
import { formChanges } from './formChanges.js';
import type { KnownFile } from './knownFiles.js';
import { movedEntries, movedGiven } from './movedEntries.js';
import { type SurveyedMonthly, surveyMonthly } from './surveyMonthly.js';
import type { ValidateOptions } from './validateOptions.js';

/** Files of one form, read as one body of data. */
export interface BodyOfForm {
  readonly options: ValidateOptions;
  readonly monthly: SurveyedMonthly;
}

/** The monthly files among others: a body of data for each form that they are of. */
export interface SurveyedBodies extends Pick<SurveyedMonthly, 'csvOf' | 'piecesOf' | 'linesAt' | 'entries'> {
  /** The body of the form in force is the last one; there it is also where it has no file. */
  readonly bodies: readonly BodyOfForm[];
  readonly counts: ExactCounts;
  /** What became of each file, in their order, by the findings that were taken so far. */
  files(): readonly SurveyedFile[];
  /** Which files are of an earlier form, and what is wrong with the migrations. */
  readonly notes: readonly Finding[];
  /** What of files and entries of earlier forms has no place in the form in force, and so is not compared and not in `entries`. */
  losses(): readonly Finding[];
  /** From which month on files are of a later form. */
  changes(): readonly SeriesMigration[];
  /** What was found of whole files, in files that are held, and across rows. */
  held(): Generator<Finding>;
  tell(): { file(index: number): AsyncGenerator<Finding>; rest(): Generator<Finding> };
}

/** Reads monthly files, each by the form that it is of: those of earlier forms first, to compare later months with. */
export async function surveyBodies(
  files: readonly KnownFile[],
  options: ValidateOptions,
  onFile: (file: KnownFile) => void,
): Promise<SurveyedBodies> {
  const inForce = formOf(monthlyContextOf(options)).form;
  const ofHistory: Finding[] = [];
  const { own, notes } = await filesByForm(files, inForce, options);
  const bodies: (BodyOfForm & { readonly form: MonthlyForm })[] = [];
  const movedTo = (to: MonthlyForm, told?: Parameters<typeof movedEntries>[4]) =>
    bodies.flatMap(({ form, monthly }) => movedEntries(monthly.entries(), form, to, options, told));
  for (const [form, among] of own) {
    const isLast = form === inForce;
    const onWrong = (wrong: readonly Finding[]) => {
      if (isLast) for (const one of wrong) notes.push(one);
    };
    const before = movedTo(form, { onWrong });
    const given = isLast
      ? options.history && movedGiven(options.history, form, options, ofHistory)
      : undefined;
    const history = before.length > 0 ? [...(given ?? []), ...before] : given;
    // The numbers of earlier forms are wanted by later ones, whoever else wants them.
    const mine = { ...options, history, ...(!isLast && { form, entries: true }) };
    bodies.push({ form, options: mine, monthly: await surveyMonthly(among, mine, onFile) });
  }
  const places = new Map<KnownFile, readonly [monthly: SurveyedMonthly, index: number]>();
  for (const { form, monthly } of bodies)
    for (const [i, file] of own.get(form)!.entries()) places.set(file, [monthly, i]);
  const at = (index: number) => places.get(files[index]!);
  return {
    bodies,
    notes,
    counts: addedCounts(bodies.map(({ monthly }) => monthly.counts)),
    files() {
      const ends = new Map(bodies.map(({ monthly }) => [monthly, filesOfBody(monthly.known)] as const));
      return files.map((_, index) => {
        const [monthly, i] = at(index)!;
        return ends.get(monthly)![i]!;
      });
    },
    csvOf(index) {
      const [monthly, i] = at(index) ?? [];
      return monthly?.csvOf(i!) ?? null;
    },
    async *piecesOf(index) {
      const [monthly, i] = at(index) ?? [];
      if (monthly) yield* monthly.piecesOf(i!);
    },
    *held() {
      for (const { monthly } of bodies) {
        for (const part of monthly.known.parts)
          for (const found of part.kind === 'csv' ? part.notes : part.found)
            yield found.source ? found : { ...found, source: { file: part.name, line: 1, column: 1 } };
        yield* monthly.tell().across();
      }
    },
    entries: () => (options.entries === false ? [] : movedTo(inForce)),
    losses() {
      const lost = [...ofHistory];
      movedTo(inForce, {
        onLost: (losses) => {
          for (const one of losses) lost.push(one);
        },
      });
      return numberFingerprints(lost);
    },
    changes: () =>
      bodies.length === 1
        ? []
        : formChanges(
            bodies.map(({ form, monthly }) => ({ form, entries: monthly.entries() })),
            inForce,
            options.migrations ?? [],
          ),
    async linesAt(asked) {
      const found: [string, FrameLines][] = [];
      for (const { monthly } of bodies)
        for (const lines of await monthly.linesAt(asked as FindingSource[])) found.push(lines);
      return new Map(found);
    },
    tell() {
      const tellers = new Map(bodies.map(({ monthly }) => [monthly, monthly.tell()] as const));
      return {
        async *file(index) {
          const [monthly, i] = at(index)!;
          yield* monthly.does(tellers.get(monthly)!.file(i));
        },
        *rest() {
          for (const teller of tellers.values()) yield* teller.rest();
        },
      };
    },
  };
}
