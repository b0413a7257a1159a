import type { SMHQA_DISTRICT } from '../../assessment/instrument/smhqaDistrict.js';
import type { SMHQA_BANDS } from '../../assessment/instrument/smhqaDomains.js';
import type { SMHQA_SCHOOL } from '../../assessment/instrument/smhqaSchool.js';
import type { ABSENCES } from '../../core/reportedValue.js';
import type { DIAGRAM_LEVELS } from '../../pdsa/diagram/driverDiagram.js';
import type { CHARTS } from '../../spc/charts/charts.js';
import type { FunnelStatementId } from '../../spc/funnel/funnelStatements.js';
import type { RULE_SETS } from '../../spc/signals/ruleSets.js';
import type { SignalStatementId } from '../../spc/words/signalStatements.js';
import type { LEARNING_MODELS } from '../../system/words/learningModels.js';
import type { FigureWords } from './figureWords.js';

type In<Table> = Table[keyof Table];

/** What other rooms name in English and pictures show: charts, rules of signals, levels of drivers, instruments with their domains and bands, reasons why there is no number, ways of teaching. */
export type FigureTerm =
  | In<typeof CHARTS>['name']
  | In<typeof RULE_SETS>['rules'][number]['title']
  | In<typeof DIAGRAM_LEVELS>['label']
  | (typeof SMHQA_DISTRICT)['domains'][number]['label']
  | (typeof SMHQA_BANDS)[number]['label']
  | (typeof SMHQA_DISTRICT | typeof SMHQA_SCHOOL)['title']
  | In<typeof ABSENCES>['label']
  | In<typeof LEARNING_MODELS>['label'];

/** Everything that pictures say, in one language: `es`, `pt` and `ht` are ready in `csmhs/messages/es/charts` and its neighbors. */
export interface FigureLanguage {
  readonly locale: string;
  /** `false` until a native speaker who knows the field has read the translation. */
  readonly reviewed?: boolean;
  /** As `FIGURE_WORDS`. */
  readonly words: FigureWords;
  /** As `SIGNAL_STATEMENTS` of `csmhs/spc`. */
  readonly signals: Readonly<Record<SignalStatementId, string>>;
  /** As `FUNNEL_STATEMENTS` of `csmhs/spc`. */
  readonly funnel: Readonly<Record<FunnelStatementId, string>>;
  /** By the English that stands in `CHARTS`, `RULE_SETS` and their like; what is not in it stays English. */
  readonly terms: Readonly<Record<string, string>>;
}
