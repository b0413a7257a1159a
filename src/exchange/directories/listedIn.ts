import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { type Grade, gradesBetween } from '../../core/grade.js';
import { findingOf } from '../../core/rule.js';
import type { OrganizationKind } from '../../network/organizations/organization.js';
import { translate } from '../crosswalks/translate.js';
import { codeOfState } from './codeOfState.js';
import { directoryGradesUnread, directoryNotOpen, directoryStatusUnread } from './directoryRules.js';
import { kindUnfit } from './kindUnfit.js';
import type { DirectoryRow } from './openDirectory.js';
import type { Listed } from './registryOf.js';

/** The columns that districts and schools have alike. */
type CommonColumn = 'SY_STATUS' | 'GSLO' | 'GSHI';

/** What a row of the federal directory says of its organization, under other headings for a district and a school. */
interface Ids {
  readonly rowId: string;
  readonly parentId: string | undefined;
  readonly ncesId: string;
  readonly stateId: string | undefined;
  readonly name: string | undefined;
}

/** The columns of the ids and names; a district has no parent. */
interface IdColumns<Column> {
  readonly nces: Column;
  readonly state: Column;
  readonly name: Column;
  readonly parent?: Column;
}

/** Reads what a district and a school have alike; `null` where the row is left out, with a finding that says why. */
export function listedIn<Column extends string>(
  { cells, placeOf }: DirectoryRow<Column | CommonColumn>,
  { nces: ncesColumn, state: stateColumn, name: nameColumn, parent: parentColumn }: IdColumns<Column>,
  kind: OrganizationKind,
  { ncesId, stateId, ...ids }: Ids,
  codes: Codes,
  findings: Finding[],
): Listed | null {
  const note = (rule: Pick<Finding, 'code' | 'severity'>, params: Finding['params'], source: FindingSource) =>
    findings.push({ ...findingOf(rule, { params, path: [] }), source });
  const isFederal = codes.schemes.some(({ id }) => id === 'nces');
  const column = isFederal ? ncesColumn : stateColumn;
  const code = parseOrgCode(isFederal ? ncesId : codeOfState(stateId ?? '', kind, codes), codes);
  const nces = parseOrgCode(ncesId, 'nces');
  const wrong = code.ok ? kindUnfit(code.value, kind, codes) : code.findings;
  // A code that cannot be read is told alone: the id beside it is most often the same mistake.
  const unfit =
    isFederal || !code.ok ? [] : nces.ok ? kindUnfit(ncesId, kind, codesOf('nces')) : nces.findings;
  for (const { params, ...rule } of wrong) note(rule, params, placeOf(column));
  for (const { params, ...rule } of unfit) note(rule, params, placeOf(ncesColumn));
  if (!code.ok || wrong.length + unfit.length > 0) return null;
  const {
    SY_STATUS: status,
    GSLO: low,
    GSHI: high,
  } = cells as Readonly<Partial<Record<CommonColumn, string>>>;
  const state = translate(status ?? '1', 'status-nces-ccd', 'toOurs');
  if (!state.ok) {
    note(
      directoryStatusUnread,
      { code: code.value, text: (status ?? '').slice(0, 40) },
      placeOf('SY_STATUS'),
    );
  } else if (state.value === 'closed') {
    note(directoryNotOpen, { code: code.value, status: status! }, placeOf('SY_STATUS'));
    return null;
  }
  const grades = gradesIn(low, high);
  if (grades === null)
    note(
      directoryGradesUnread,
      { code: code.value, first: (low ?? '').slice(0, 20), last: (high ?? '').slice(0, 20) },
      placeOf('GSLO'),
    );
  return {
    ...ids,
    organization: {
      code: code.value,
      kind,
      ...(!isFederal && { ncesId }),
      ...(grades && grades.length > 0 && { grades }),
    },
    places: {
      code: placeOf(column),
      id: placeOf(ncesColumn),
      name: placeOf(nameColumn),
      parent: placeOf(parentColumn ?? column),
    },
  };
}

/**
 * The grades from the lowest to the highest; none where nothing is said, `null` where one of the two is not a grade of ours or the
 * lowest comes after the highest.
 */
function gradesIn(low: string | undefined, high: string | undefined): readonly Grade[] | null {
  if (
    (low === undefined && high === undefined) ||
    [low, high].every((grade) => NO_GRADE.includes(grade ?? ''))
  )
    return [];
  const [first, last] = [low ?? '', high ?? ''].map((grade) => translate(grade, 'grades-nces-ccd', 'toOurs'));
  if (!first?.ok || !last?.ok) return null;
  const grades = gradesBetween(first.value as Grade, last.value as Grade);
  return grades.length > 0 ? grades : null;
}

/** Not applicable and missing. */
const NO_GRADE: readonly string[] = ['N', 'M'];
