import { MIGRATION_FORM, type Migration } from '../../form/migration/migration.js';
import { MEASURES, type MeasureDefinition, type MeasureId } from '../form/measures.js';
import { MONTHLY_1 } from '../form/monthly1.js';
import { MONTHLY_FORM_KIND, type MonthlyForm } from '../form/monthlyForm.js';

const { staffTrained, telehealthSessions } = MEASURES;
const fromPreview = { source: { id: 'project', at: 'm07' } } as const;

/** What stands in the place of a measure of `monthly@1`; none for one that was retired. */
const IN_PLACE = {
  staffTrained: [
    {
      ...staffTrained,
      ...fromPreview,
      id: 'staffCompletedTraining',
      label: 'Staff who completed training',
    },
  ],
  staffWorkload: [],
  telehealthSessions: [
    {
      ...telehealthSessions,
      ...fromPreview,
      id: 'videoSessions',
      number: 'M36a',
      label: 'Sessions by video',
      definition:
        'Sessions of Tier 2 or Tier 3 services during the month that were held by video; a session with several students counts once.',
    },
    {
      ...telehealthSessions,
      ...fromPreview,
      id: 'telephoneSessions',
      number: 'M36b',
      label: 'Sessions by telephone',
      definition:
        'Sessions of Tier 2 or Tier 3 services during the month that were held by telephone without a picture; a session with several students counts once.',
    },
  ],
} as const satisfies { readonly [Id in MeasureId]?: readonly MeasureDefinition[] };

type Kept = Exclude<MeasureId, keyof typeof IN_PLACE>;

/** The id of a measure of `MONTHLY_2_PREVIEW`. */
export type Monthly2MeasureId = Kept | (typeof IN_PLACE)[keyof typeof IN_PLACE][number]['id'];

/**
 * A preview of the monthly form `monthly@2`, to try what a change of year does. It is proposed by this project, it may still
 * change, and nothing picks it that does not name it.
 *
 * One measure of `monthly@1` has a clearer name, one is split, and one is gone: `MONTHLY_1_TO_2` says which.
 *
 * @example
 * MONTHLY_2_PREVIEW.measures.length // => 48
 */
export const MONTHLY_2_PREVIEW: MonthlyForm<Monthly2MeasureId> = {
  form: MONTHLY_FORM_KIND,
  id: 'monthly@2',
  title: 'Monthly data of a school mental health collaborative: preview of the second version',
  measures: /* @__PURE__ */ measuresOfPreview(),
  // No rule and no rate speaks of a measure that changed.
  comparisons: MONTHLY_1.comparisons as MonthlyForm<Kept>['comparisons'],
  contradictions: MONTHLY_1.contradictions as NonNullable<MonthlyForm<Kept>['contradictions']>,
  rates: MONTHLY_1.rates as MonthlyForm<Kept>['rates'],
  basis: 'proposed',
  source: { id: 'project', at: 'm07' },
};

/** What became of the measures of `monthly@1` in `MONTHLY_2_PREVIEW`. */
export const MONTHLY_1_TO_2 = {
  form: MIGRATION_FORM,
  from: 'monthly@1',
  to: 'monthly@2',
  title: 'From monthly@1 to the preview of monthly@2',
  changes: [
    {
      change: 'renamed',
      field: 'staffTrained',
      to: 'staffCompletedTraining',
      because: 'Only training that was completed counts, which the old name did not say.',
    },
    {
      change: 'split',
      field: 'telehealthSessions',
      into: ['videoSessions', 'telephoneSessions'],
      because: 'Video and telephone are counted apart; a session is one or the other.',
    },
    {
      change: 'retired',
      field: 'staffWorkload',
      because: 'One rating for a whole team cannot be added up or compared between districts.',
    },
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'm07' },
} as const satisfies Migration;

function measuresOfPreview(): readonly MeasureDefinition<Monthly2MeasureId>[] {
  const inPlace: { readonly [id: string]: readonly MeasureDefinition<Monthly2MeasureId>[] } = IN_PLACE;
  return Object.values(MEASURES).flatMap(
    (measure) => inPlace[measure.id] ?? [measure as MeasureDefinition<Kept>],
  );
}
