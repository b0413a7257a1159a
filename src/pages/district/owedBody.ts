import { groupedBy } from '../../core/groupedBy.js';
import { ABSENCES, isAbsence } from '../../core/reportedValue.js';
import type { PageWords } from '../../messages/en/pageWords.js';
import { UNREADABLE } from '../../monthly/form/report.js';
import type { OwedItem } from '../../overview/year/yearTypes.js';
import { type Html, paragraph, table } from '../html/html.js';
import { filled } from '../words/filled.js';
import { measureLabel } from '../words/labels.js';
import type { PageSettings } from '../words/pageOptions.js';
import type { DistrictReport } from './districtReport.js';

type OwedNumber = Extract<OwedItem, { readonly what: 'field' }>;

/** Writes what a district owes: months, steps, then numbers that are still to come, one row a measure. */
export function owedBody(
  { year: { owed, organization }, monthsUnread }: DistrictReport,
  { pages: words, told }: PageSettings,
): readonly Html[] {
  if (owed === null) return [paragraph(words.owedUnknown)];
  if (owed.length === 0) return [paragraph(words.nothingOwed)];
  const isMonthOwed = owed.some(({ what }) => what === 'month');
  const unread = monthsUnread ?? 0;
  const isNumber = (item: OwedItem): item is OwedNumber => item.what === 'field';
  const dated = owed.filter((item) => !isNumber(item));
  const numbers = owed.filter(isNumber);
  return [
    table({
      caption: words.owed,
      headings: [words.item, words.due, words.days],
      rows: dated.map((item) => [
        textOf(item, words),
        'due' in item ? item.due : null,
        'days' in item ? item.days : null,
      ]),
    }),
    isMonthOwed && unread > 0
      ? paragraph(filled(words.owedUnplaced, { count: unread, confirm: words.confirm }))
      : '',
    table({
      caption: words.owedNumbers,
      headings: [words.measure, words.answer, words.district, words.schools],
      rows: [...groupedBy(numbers, ({ measure, state }) => `${measure} ${state}`).values()].map((own) => {
        const ofDistrict = own.filter((one) => one.organization === organization);
        const schools = own.filter((one) => one.organization !== organization);
        return [
          told(measureLabel(own[0]!.measure)),
          told(stateWord(own[0]!.state, words)),
          monthsOf(ofDistrict),
          monthsOf(schools),
        ];
      }),
    }),
  ];
}

function textOf(item: OwedItem, words: PageWords): string {
  if (item.what === 'month') return filled(words.owedMonth, item);
  if (item.what === 'unread') return filled(words.owedUnread, item);
  return filled(item.what === 'returned' ? words.owedReturned : words.owedStep, item);
}

function stateWord(state: string, words: PageWords): string {
  if (isAbsence(state)) return ABSENCES[state].label;
  return state === UNREADABLE ? words.answerUnread : words.answerMissing;
}

/** Months, each once; schools share them. */
function monthsOf(numbers: readonly OwedNumber[]): string | null {
  return [...new Set(numbers.map(({ month }) => month))].sort().join(', ') || null;
}
