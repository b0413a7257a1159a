import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { readImprovementRule } from '../../form/improvement/parseImprovementRule.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';
import { isSubmissionStatus } from '../form/status.js';
import { readReportQualifiers } from '../read/reportQualifiers.js';
import { REPORT_KEYS, readReportNotes, readVersion } from '../read/reportShape.js';
import { DEFINITION_KEYS, readExplanations, readTexts } from '../read/submissionParts.js';
import { NARRATIVE_KEYS, SUBMISSION_KEYS } from '../read/submissionShape.js';
import { unknownKeys } from '../read/unknownKeys.js';

type Path = readonly (string | number)[];
type OnMisfit = (path: Path) => void;

/**
 * Finds the first place at which a value is not a month that is still being filled: anything may be missing, and texts
 * may be anything. What a draft may not hold are other keys, other kinds of values, and words that no list has.
 */
export function draftMisfit(draft: unknown, context: MonthlyContext): Path | undefined {
  if (!isLoose(draft)) return [];
  const { form } = formFor(context, draft['form']);
  if (!form || isBlank(draft['form'])) return ['form'];
  let first: Path | undefined;
  const onMisfit: OnMisfit = (path) => {
    first ??= path;
  };
  const onTrouble = troubleAt([], onMisfit);
  unknownKeys(draft, SUBMISSION_KEYS, onTrouble, []);
  textsOnly(draft, ['cohort', 'organization', 'month', 'submittedBy', 'submittedAt'], [], onMisfit);
  readVersion(draft['version'], onTrouble);
  if (!isBlank(draft['status']) && !isSubmissionStatus(draft['status'])) onMisfit(['status']);
  lookAtCoverage(draft['coverage'], onMisfit);
  lookAtDefinitions(draft['definitions'], onTrouble);
  readTexts(draft['narrative'], 'narrative', NARRATIVE_KEYS, onTrouble);
  readExplanations(draft['explanations'], onTrouble);
  eachIn(draft['reports'], ['reports'], onMisfit, (report, at, onReport) =>
    lookAtReport(form, report, at, onReport),
  );
  return first;
}

/** A rule for improvement may be said in words or as data; what else is there are texts. */
function lookAtDefinitions(definitions: unknown, onTrouble: ReturnType<typeof troubleAt>): void {
  const rule = isLoose(definitions) ? definitions['psychosocialRule'] : undefined;
  const isData = isLoose(rule) && readImprovementRule(rule).rule !== null;
  const texts = isData ? { ...(definitions as Loose), psychosocialRule: null } : definitions;
  readTexts(texts, 'definitions', DEFINITION_KEYS, onTrouble);
}

function lookAtCoverage(coverage: unknown, onMisfit: OnMisfit): void {
  if (isBlank(coverage)) return;
  if (!isLoose(coverage)) {
    onMisfit(['coverage']);
    return;
  }
  unknownKeys(coverage, ['schoolsDue', 'schoolsReporting'], troubleAt([], onMisfit), ['coverage']);
  for (const part of ['schoolsDue', 'schoolsReporting'])
    eachIn(coverage[part], ['coverage', part], onMisfit, (school, path) => {
      if (typeof school !== 'string' || isBlank(school)) onMisfit(path);
    });
}

function lookAtReport(form: CompiledForm, report: unknown, at: Path, onMisfit: OnMisfit): void {
  if (!isLoose(report)) {
    onMisfit(at);
    return;
  }
  const onTrouble = troubleAt(at, onMisfit);
  unknownKeys(report, REPORT_KEYS, onTrouble, []);
  textsOnly(report, ['organization', 'month', 'submittedBy', 'submittedAt'], at, onMisfit);
  readVersion(report['version'], onTrouble);
  readReportQualifiers(form, report['qualifiers'], onTrouble);
  readReportNotes(form, report['notes'], onTrouble);
  readExplanations(report['explanations'], onTrouble);
  const values = report['values'];
  if (!isBlank(values) && !isLoose(values)) onMisfit([...at, 'values']);
  for (const [id, value] of isLoose(values) ? Object.entries(values) : []) {
    const isTyped = isBlank(value) || typeof value === 'string' || Number.isFinite(value);
    if (!form.has(id) || !isTyped) onMisfit([...at, 'values', id]);
  }
}

function textsOnly(loose: Loose, keys: readonly string[], at: Path, onMisfit: OnMisfit): void {
  for (const key of keys) if (typeof loose[key] !== 'string' && !isBlank(loose[key])) onMisfit([...at, key]);
}

function eachIn(
  list: unknown,
  at: Path,
  onMisfit: OnMisfit,
  look: (one: unknown, path: Path, onMisfit: OnMisfit) => void,
): void {
  if (!isBlank(list) && !Array.isArray(list)) onMisfit(at);
  for (const [place, one] of Array.isArray(list) ? list.entries() : []) look(one, [...at, place], onMisfit);
}

const troubleAt =
  (at: Path, onMisfit: OnMisfit) =>
  ({ severity }: Pick<Finding, 'severity'>, _field: unknown, _params: unknown, path: Path): void => {
    // What is only asked about may stand in a draft.
    if (severity === 'fatal') onMisfit([...at, ...path]);
  };
