import type { FigureLanguage } from '../../charts/figure/figureLanguage.js';
import { FIGURE_WORDS } from '../../charts/figure/figureWords.js';
import { FUNNEL_STATEMENTS } from '../../spc/funnel/funnelStatements.js';
import { SIGNAL_STATEMENTS } from '../../spc/words/signalStatements.js';

/** English of pictures. */
export const en: FigureLanguage = {
  locale: 'en',
  words: FIGURE_WORDS,
  signals: SIGNAL_STATEMENTS,
  funnel: FUNNEL_STATEMENTS,
  terms: {},
};
