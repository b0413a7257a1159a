import type { Messages } from '../core/describeFinding.js';
import { oneLanguage } from '../core/oneLanguage.js';
import { ht as application } from './ht/application.js';
import { ht as assessment } from './ht/assessment.js';
import { ht as core } from './ht/core.js';
import { ht as disclosure } from './ht/disclosure.js';
import { ht as exchange } from './ht/exchange.js';
import { ht as form } from './ht/form.js';
import { ht as monthly } from './ht/monthly.js';
import { ht as monthlyForm } from './ht/monthlyForm.js';
import { ht as monthlyRelease } from './ht/monthlyRelease.js';
import { ht as network } from './ht/network.js';
import { ht as overview } from './ht/overview.js';
import { ht as pdsa } from './ht/pdsa.js';
import { ht as report } from './ht/report.js';
import { ht as spc } from './ht/spc.js';
import { ht as system } from './ht/system.js';

/**
 * Haitian Creole: the sentences of all rules, and words for measures, fields and absences. A native speaker has not read it yet: `reviewed` says so,
 * and reports do.
 *
 * @example
 * ht.reviewed // => false
 */
export const ht: Messages = /* @__PURE__ */ oneLanguage([
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
