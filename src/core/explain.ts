import type { Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import { ANSWERER } from './given/coreKinds.js';
import { mayBe, mustBe } from './given/mustBe.js';
import { readOptions } from './given/readOptions.js';
import { noteTrouble } from './noteTrouble.js';
import type { Outcome } from './outcome.js';
import { findingOf } from './rule.js';

/** Who answered a finding, and when. */
export interface Answerer {
  readonly by?: string | undefined;
  readonly at?: string | undefined;
}

/**
 * Makes the answer to a finding: an explanation, or a confirmation where the finding asks only for that.
 *
 * A note that does not count (none where one is asked for, too short, only the words of the finding) gives a finding that
 * says why, and so does a `fatal` finding, which has to be corrected.
 *
 * @param note - in the words of whoever answers; may be left out for a `confirm` finding
 * @param given - who answered, and when
 * @example
 * explain(
 *   checkReport({ organization: '00240000', month: '2020-10', values: { enrolled: 340, screened: 354 } })[0],
 * ).value.params // => { screened: 354, enrolled: 340 }
 */
export function explain(
  finding: Finding,
  note?: string | null,
  given?: Answerer | null,
): Outcome<Explanation> {
  mustBe('finding', finding, 'explain', 'finding');
  mayBe('text', note, 'explain', 'note');
  const who = readOptions(given, ANSWERER, 'explain');
  const { code, field, params, record } = finding;
  const trouble = noteTrouble(finding, { note });
  if (trouble) {
    const breach = { params: trouble.params, path: ['note'], field: 'note' };
    return { ok: false, findings: [findingOf(trouble.rule, breach, record)] };
  }
  const text = note?.trim() ?? '';
  const value: Explanation = {
    code,
    ...(record && { organization: record.organization }),
    ...(record?.month !== undefined && { month: record.month }),
    ...(field !== undefined && { field }),
    params,
    ...(text !== '' && { note: text }),
    ...(who.by !== undefined && { by: who.by }),
    ...(who.at !== undefined && { at: who.at }),
  };
  return { ok: true, value, findings: [] };
}
