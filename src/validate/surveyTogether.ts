import { isAtLeast } from '../core/explanation.js';
import type { Finding, FindingSource, RelatedPlace } from '../core/finding.js';
import { numberEach } from '../core/fingerprint.js';
import { groupedBy } from '../core/groupedBy.js';
import type { RulesJudged } from '../core/judge.js';
import { levelUnder } from '../core/severityProfile.js';
import { resultLater } from '../exchange/body/asking.js';
import { monthsOfBody } from '../exchange/body/monthsOfBody.js';
import { type PlacedInBody, placeInBody } from '../exchange/body/placeInBody.js';
import { jsonPlaces } from '../exchange/json/jsonPlaces.js';
import { readJsonText } from '../exchange/json/readJsonText.js';
import { formOf } from '../monthly/form/formOf.js';
import { findTogether } from '../overview/together/findTogether.js';
import { judgedTogether } from '../overview/together/judgedTogether.js';
import { measuresTogether } from '../overview/together/measuresTogether.js';
import type { FoundTogether, TogetherContext, TogetherPlace } from '../overview/together/together.js';
import type { FormOfFile } from './checkForms.js';
import { monthlyContextOf } from './contexts.js';
import { type KnownFile, wholeOf } from './knownFiles.js';
import type { SurveyedMonthly } from './surveyMonthly.js';
import type { ValidateOptions } from './validateOptions.js';

/** What files of several kinds say against one another. */
export interface SurveyedTogether {
  /** Each with its place, and with those in other files. */
  readonly findings: readonly Finding[];
  readonly judged: RulesJudged;
  /** The forms that have a finding of severity `confirm` or harder. */
  readonly soiled: readonly FormOfFile[];
}

/** Compares forms with one another and with the months; nothing is read of months where there is no form. */
export async function surveyTogether(
  forms: readonly FormOfFile[],
  files: readonly KnownFile[],
  monthly: SurveyedMonthly,
  options: ValidateOptions,
): Promise<SurveyedTogether> {
  if (forms.length === 0) return { findings: [], judged: { judged: [], notJudged: [] }, soiled: [] };
  const { cohort, registry, asOf, form, instrument = [] } = options;
  const context: TogetherContext = {
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(asOf !== undefined && { asOf }),
    ...(form && { form }),
    instruments: Array.isArray(instrument) ? instrument : [instrument],
  };
  const months = monthsOfBody(monthly.known, measuresTogether(formOf(monthlyContextOf(options))));
  const hasMonths = months.files.some(({ districts }) => districts.length > 0);
  const found = findTogether({ records: forms, monthly: months.files, monthsOf: months.of }, context);
  const placed = await placesOf(found, forms, files, monthly, options);
  let next = 0;
  const findings = found.map(({ finding, beside }): Finding => {
    const own = placed[next++]!;
    const related = beside.map((_, i): RelatedPlace => {
      const { source } = placed[next++]!;
      return { ...finding.related?.[i], ...(source && { source }) };
    });
    return {
      ...finding,
      path: own.path,
      ...(own.source && { source: own.source }),
      ...(related.length > 0 && { related }),
    };
  });
  return {
    findings: numberEach(findings),
    judged: judgedTogether(forms, hasMonths, context),
    soiled: found.flatMap(({ finding, at }) =>
      'record' in at && isAtLeast(levelUnder(options.severities, finding), 'confirm')
        ? [forms[at.record]!]
        : [],
    ),
  };
}

/** Finds the places of findings and of what they are read beside, one after another: each file is asked once. */
async function placesOf(
  found: readonly FoundTogether[],
  forms: readonly FormOfFile[],
  files: readonly KnownFile[],
  { known, does }: SurveyedMonthly,
  { severities }: Pick<ValidateOptions, 'severities'>,
): Promise<readonly PlacedInBody[]> {
  const asked = found.flatMap(({ finding, at, beside }) => [
    { place: at, severity: levelUnder(severities, finding) },
    ...beside.map((place) => ({ place, severity: undefined })),
  ]);
  const ofMonths = asked.flatMap(({ place, severity }) =>
    'month' in place
      ? [
          {
            record: place.month,
            ...(place.field !== undefined && { field: place.field }),
            ...(severity && { severity }),
          },
        ]
      : [],
  );
  const inBody = await resultLater(does(placeInBody(ofMonths, known)));
  const inForms = await placesInForms(
    asked.flatMap(({ place }) => ('record' in place ? [place] : [])),
    forms,
    files,
  );
  let month = 0;
  let form = 0;
  return asked.map(({ place }) => ('month' in place ? inBody[month++]! : inForms[form++]!));
}

async function placesInForms(
  places: readonly Extract<TogetherPlace, { readonly record: number }>[],
  forms: readonly FormOfFile[],
  files: readonly KnownFile[],
): Promise<readonly PlacedInBody[]> {
  const asked = places.map(({ record, path }) => ({
    index: forms[record]!.index,
    path: [...forms[record]!.at, ...path],
  }));
  const sources = new Map<(typeof asked)[number], FindingSource>();
  for (const [index, own] of groupedBy(asked, (one) => one.index)) {
    const file = files[index]!;
    const read = readJsonText(await wholeOf(file));
    if (!read.ok) {
      // A table has said where its own mistakes are; what other files say against it stands at its top.
      for (const one of own) sources.set(one, { file: file.name, line: 1, column: 1 });
      continue;
    }
    const { sourceOf } = jsonPlaces(
      read.text,
      own.map(({ path }) => path),
      file.name,
    );
    for (const one of own) sources.set(one, sourceOf(one.path));
  }
  return asked.map((one) => ({ path: one.path, source: sources.get(one) }));
}
