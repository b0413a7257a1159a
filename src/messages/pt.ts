import type { Messages } from '../core/describeFinding.js';
import { oneLanguage } from '../core/oneLanguage.js';
import { pt as application } from './pt/application.js';
import { pt as assessment } from './pt/assessment.js';
import { pt as core } from './pt/core.js';
import { pt as disclosure } from './pt/disclosure.js';
import { pt as exchange } from './pt/exchange.js';
import { pt as form } from './pt/form.js';
import { pt as monthly } from './pt/monthly.js';
import { pt as monthlyForm } from './pt/monthlyForm.js';
import { pt as monthlyRelease } from './pt/monthlyRelease.js';
import { pt as network } from './pt/network.js';
import { pt as overview } from './pt/overview.js';
import { pt as pdsa } from './pt/pdsa.js';
import { pt as report } from './pt/report.js';
import { pt as spc } from './pt/spc.js';
import { pt as system } from './pt/system.js';

/**
 * Portuguese: the sentences of all rules, and words for measures, fields and absences. A native speaker has not read it yet: `reviewed` says so,
 * and reports do.
 *
 * @example
 * pt.reviewed // => false
 */
export const pt: Messages = /* @__PURE__ */ oneLanguage([
  application,
  assessment,
  core,
  disclosure,
  exchange,
  form,
  monthly,
  monthlyForm,
  monthlyRelease,
  network,
  overview,
  pdsa,
  report,
  spc,
  system,
]);
