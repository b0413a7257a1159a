import { applicationWords } from '../application/form/applicationWords.js';
import { codeWords } from '../core/codes/codeWords.js';
import type { Messages } from '../core/describeFinding.js';
import { ABSENCES, type Absence } from '../core/reportedValue.js';
import { MEASURE_IDS, MEASURES } from '../monthly/form/measures.js';
import { allRules } from './allRules.js';
import { en as report } from './en/report.js';
import { idWords } from './idWords.js';

/**
 * English: the sentences that the rules themselves carry, and words for measures, fields and absences. The same is behind the door
 * `csmhs/messages/en` as plain data, for programs that load no rules.
 *
 * @example
 * en.words['notAvailable'] // => 'not available yet'
 */
export const en: Messages = /* @__PURE__ */ english();

function english(): Messages {
  const absences = Object.keys(ABSENCES) as Absence[];
  return {
    locale: 'en',
    rules: Object.fromEntries(
      allRules().map(({ code, message, howToFix, forForm, params }) => {
        const quotes = Object.keys(params).filter((name) => params[name] === 'quote');
        return [
          code,
          { message, howToFix, ...(forForm && { forForm }), ...(quotes.length > 0 && { quotes }) },
        ];
      }),
    ),
    words: {
      ...idWords().overview,
      ...idWords().assessment,
      ...applicationWords(),
      ...Object.fromEntries(MEASURE_IDS.map((id) => [id, MEASURES[id].label])),
      ...Object.fromEntries(absences.map((id) => [id, ABSENCES[id].label.toLowerCase()])),
      ...report.words,
      ...codeWords(),
      unreviewed: 'A native speaker has not read this translation yet.',
    },
  };
}
