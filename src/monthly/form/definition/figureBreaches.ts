import type { Path } from '../../../form/breaches.js';
import type { MeasureDefinition } from '../measures.js';
import type { MonthlyForm } from '../monthlyForm.js';
import type { FormRate } from '../rates.js';
import {
  coverageCircular,
  decimalsUnsound,
  monotoneUnsound,
  rateNamedAsMeasure,
  rateOfRating,
  ratePartRepeated,
  studentsSummed,
  windowSummed,
} from './figureRules.js';
import { breachOf, type DefinitionBreach, type Known } from './formWords.js';

/** Judges what would be made of the measures of a form: their sums over months, and rates. */
export function figureBreaches({ measures, rates }: MonthlyForm, known: Known): DefinitionBreach[] {
  const firstContacts = new Set(measures.flatMap((one) => one.firstContacts ?? []));
  const ids = new Set(measures.map(({ id }) => id.toLowerCase()));
  const coverageOf = new Map(rates.map(({ id, coverage }) => [id, coverage]));
  return [
    ...measures.flatMap((one, i) => ofMeasure(one, ['measures', i], firstContacts)),
    ...rates.flatMap((rate, i) => {
      const at: Path = ['rates', i];
      const { id: text } = rate;
      return [
        ...(ids.has(text.toLowerCase()) ? [breachOf(rateNamedAsMeasure, [...at, 'id'], { text })] : []),
        ...partsOf(rate, at, known),
        ...(leadsBack(text, coverageOf) ? [breachOf(coverageCircular, [...at, 'coverage'], { text })] : []),
      ];
    }),
  ];
}

function ofMeasure(
  { id: text, unit, window, decimals = 0, acrossMonths, monotone }: MeasureDefinition,
  path: Path,
  firstContacts: ReadonlySet<string>,
): DefinitionBreach[] {
  const found: DefinitionBreach[] = [];
  const isSummed = acrossMonths === 'sum';
  if (decimals > 0 && WHOLE.includes(unit))
    found.push(breachOf(decimalsUnsound, [...path, 'decimals'], { text, unit }));
  if (isSummed && window !== 'month')
    found.push(breachOf(windowSummed, [...path, 'acrossMonths'], { text, window }));
  else if (isSummed && (unit === 'students' || unit === 'people') && !firstContacts.has(text))
    found.push(breachOf(studentsSummed, [...path, 'acrossMonths'], { text, unit: ONE_OF[unit] }));
  if (monotone === true && window === 'month')
    found.push(breachOf(monotoneUnsound, [...path, 'monotone'], { text }));
  return found;
}

const WHOLE: readonly string[] = ['students', 'people', 'schools', 'cycles'];

const ONE_OF = { students: 'student', people: 'person' } as const;

function partsOf({ id: rate, ...lists }: FormRate, path: Path, { measureOf }: Known): DefinitionBreach[] {
  return (['numerator', 'denominator', 'unionOf'] as const).flatMap((list) => {
    const parts: readonly string[] = lists[list] ?? [];
    return parts.flatMap((text, i) => {
      const at: Path = [...path, list, i];
      if (measureOf.get(text)?.unit === 'rating') return [breachOf(rateOfRating, at, { rate, text })];
      return parts.indexOf(text) < i ? [breachOf(ratePartRepeated, at, { rate, text, list })] : [];
    });
  });
}

/** Whether one coverage after another comes back to where it began. */
function leadsBack(id: string, coverageOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = coverageOf.get(id); at !== undefined && !seen.has(at); at = coverageOf.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
