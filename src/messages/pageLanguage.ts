import type { FigureLanguage } from '../charts/figure/figureLanguage.js';
import type { Messages } from '../core/describeFinding.js';
import type { YearStatementId } from '../overview/words/yearStatements.js';
import type { StudyStatementId } from '../pdsa/study/studyStatements.js';
import type { PageWords } from './en/pageWords.js';

/** Everything that report pages say, in one language: `es`, `pt` and `ht` are ready in `csmhs/messages/es/pages` and its neighbors. */
export interface PageLanguage {
  readonly locale: string;
  /** `false` until a native speaker who knows the field has read the translation; pages say so at their foot. */
  readonly reviewed?: boolean;
  /** As `PAGE_WORDS`. */
  readonly pages: PageWords;
  readonly figures: FigureLanguage;
  /** As `YEAR_STATEMENTS` of `csmhs/overview`. */
  readonly year: Readonly<Record<YearStatementId, string>>;
  /** As `STUDY_STATEMENTS` of `csmhs/pdsa`. */
  readonly study: Readonly<Record<StudyStatementId, string>>;
  /** Words for ids and English names of other rooms; what is not in it stays as it is. */
  readonly terms: Readonly<Record<string, string>>;
  /** Labels of forms, as `csmhs/messages/es/labels` has them. */
  readonly labels: Messages;
}
