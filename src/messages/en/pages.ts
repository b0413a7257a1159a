import { YEAR_STATEMENTS } from '../../overview/words/yearStatements.js';
import { STUDY_STATEMENTS } from '../../pdsa/study/studyStatements.js';
import type { PageLanguage } from '../pageLanguage.js';
import { en as figures } from './charts.js';
import { en as labels } from './labels.js';
import { PAGE_TERMS } from './pageTerms.js';
import { PAGE_WORDS } from './pageWords.js';

/** English of report pages. */
export const en: PageLanguage = {
  locale: 'en',
  pages: PAGE_WORDS,
  figures,
  year: YEAR_STATEMENTS,
  study: STUDY_STATEMENTS,
  terms: PAGE_TERMS,
  labels,
};
