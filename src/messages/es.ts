import type { Messages } from '../core/describeFinding.js';
import { oneLanguage } from '../core/oneLanguage.js';
import { es as application } from './es/application.js';
import { es as assessment } from './es/assessment.js';
import { es as core } from './es/core.js';
import { es as disclosure } from './es/disclosure.js';
import { es as exchange } from './es/exchange.js';
import { es as form } from './es/form.js';
import { es as monthly } from './es/monthly.js';
import { es as monthlyForm } from './es/monthlyForm.js';
import { es as monthlyRelease } from './es/monthlyRelease.js';
import { es as network } from './es/network.js';
import { es as overview } from './es/overview.js';
import { es as pdsa } from './es/pdsa.js';
import { es as report } from './es/report.js';
import { es as spc } from './es/spc.js';
import { es as system } from './es/system.js';

/**
 * Spanish: the sentences of all rules, and words for measures, fields and absences. A native speaker has not read it yet: `reviewed` says so,
 * and reports do.
 *
 * @example
 * es.reviewed // => false
 */
export const es: Messages = /* @__PURE__ */ oneLanguage([
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
