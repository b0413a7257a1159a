import { calendarFigure } from '../../charts/index.js';
import { groupedBy } from '../../core/groupedBy.js';
import { DISTRICT_PARTS } from '../../overview/parts/districtParts.js';
import { figure } from '../html/figure.js';
import { type Html, paragraph, table } from '../html/html.js';
import { pictureId } from '../html/pictureId.js';
import type { PageSettings } from '../words/pageOptions.js';
import type { DistrictReport } from './districtReport.js';

/** Writes what a district sent: its records by kind, and the months as a calendar. */
export function sentBody({ year }: DistrictReport, settings: PageSettings): readonly Html[] {
  const { pages: words, figures: language, nameOf, told } = settings;
  const rows = [...groupedBy(year.sent, ({ part }) => part)].map(([part, records]) => [
    told(DISTRICT_PARTS[part].label),
    records.length,
    [...new Set(records.map(({ month, on }) => month ?? on ?? ''))]
      .filter((when) => when !== '')
      .sort()
      .join(', '),
  ]);
  const { months, organization } = year;
  return [
    rows.length === 0
      ? paragraph(words.nothingSent)
      : table({ caption: words.sent, headings: [words.part, words.records, words.when], rows }),
    ...(months && months.length > 0 && organization
      ? [
          figure(
            calendarFigure(months, {
              id: pictureId(organization, 'months'),
              language,
              names: { [organization]: nameOf(organization) },
            }),
            words.numbers,
          ),
        ]
      : []),
  ];
}
