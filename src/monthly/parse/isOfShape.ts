import type { Finding } from '../../core/finding.js';
import { CORE_RULES } from '../../core/rules.js';
import { improvementRuleUnsound } from '../../form/improvement/improvementRuleUnsound.js';
import { READ_RULES } from '../../form/read/formRules.js';
import { notAReport, notASubmission } from '../check/reportRules.js';
import { REPORT_SHAPE_RULES } from '../read/shapeRules.js';
import { organizationNotDistrict, SUBMISSION_SHAPE_RULES } from '../read/submissionRules.js';

let shape: ReadonlySet<string> | undefined;

/** Tells whether a finding is on the shape of a report or submission: what has one cannot be read as such. */
export function isOfShape({ code }: Finding): boolean {
  // A school's code in the place of a district's can be read; that it is of a school is for a rule to say.
  shape ??= new Set(
    [
      CORE_RULES,
      // A rule for improvement is a part that is declared by fields; what it holds beyond them is not read.
      READ_RULES.filter(({ severity }) => severity === 'fatal'),
      REPORT_SHAPE_RULES,
      SUBMISSION_SHAPE_RULES,
      [improvementRuleUnsound, notAReport, notASubmission],
    ]
      .flat()
      .filter((rule) => rule !== organizationNotDistrict)
      .map((rule) => rule.code),
  );
  return shape.has(code);
}
