import type { Finding } from '../../core/finding.js';
import { CORE_RULES } from '../../core/rules.js';
import { notAReport, notASubmission } from '../check/reportRules.js';
import { REPORT_SHAPE_RULES } from '../read/shapeRules.js';
import { organizationNotDistrict, SUBMISSION_SHAPE_RULES } from '../read/submissionRules.js';

let shape: ReadonlySet<string> | undefined;

/** Tells whether a finding is on the shape of a report or submission: what has one cannot be read as such. */
export function isOfShape({ code }: Finding): boolean {
  // A school's code in the place of a district's can be read; that it is of a school is for a rule to say.
  shape ??= new Set(
    [CORE_RULES, REPORT_SHAPE_RULES, SUBMISSION_SHAPE_RULES, [notAReport, notASubmission]]
      .flat()
      .filter((rule) => rule !== organizationNotDistrict)
      .map((rule) => rule.code),
  );
  return shape.has(code);
}
