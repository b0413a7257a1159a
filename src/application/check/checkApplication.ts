import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import { judgeApplication } from './judgeApplication.js';

/**
 * Checks an application: its shape field by field, then the rules that compare fields.
 *
 * Takes anything. A draft may have gaps; `applicationCompleteness` says what is still to do. Rules that need a
 * context that is not given are not judged; `rulesJudged(APPLICATION_RULES, context)` lists them.
 *
 * A form that is not built in, such as a third edition or that of another state, is passed as `form`, or comes with the
 * cohort. Our rules then judge the fields that it has in common with ours, by key and kind; `applicationRules(form)` says
 * which those are. No finding holds a name, an address or a
 * word that somebody wrote: params are numbers, codes, dates and words of this package.
 *
 * @example
 * checkApplication('hello').map(({ code, path }) => [code, path]) // => [['form.kind-wrong', []]]
 */
export function checkApplication(value: unknown, context?: ApplicationContext | null): Finding[] {
  const known = readOptions<ApplicationContext>(context, APPLICATION_CONTEXT, 'checkApplication');
  return [...judgeApplication(value, known).findings];
}
