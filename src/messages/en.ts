import type { Messages } from '../core/describeFinding.js';
import { oneLanguage } from '../core/oneLanguage.js';
import { en as application } from './en/application.js';
import { en as assessment } from './en/assessment.js';
import { en as core } from './en/core.js';
import { en as disclosure } from './en/disclosure.js';
import { en as exchange } from './en/exchange.js';
import { en as form } from './en/form.js';
import { en as monthly } from './en/monthly.js';
import { en as monthlyForm } from './en/monthlyForm.js';
import { en as monthlyRelease } from './en/monthlyRelease.js';
import { en as network } from './en/network.js';
import { en as overview } from './en/overview.js';
import { en as pdsa } from './en/pdsa.js';
import { en as report } from './en/report.js';
import { en as spc } from './en/spc.js';
import { en as system } from './en/system.js';

/**
 * English: the sentences of all rules, and words for measures, fields and absences. Each room's alone is behind a door of its own,
 * such as `csmhs/messages/en/monthly`.
 *
 * @example
 * en.words['notAvailable'] // => 'not available yet'
 */
export const en: Messages = /* @__PURE__ */ oneLanguage([
  core,
  form,
  spc,
  disclosure,
  system,
  network,
  application,
  monthly,
  monthlyForm,
  monthlyRelease,
  assessment,
  pdsa,
  exchange,
  overview,
  report,
]);
