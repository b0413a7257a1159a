import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { OrganizationKind, RegistryFile } from '../../network/organizations/organization.js';
import { translate } from '../crosswalks/translate.js';
import { SOURCE } from '../exchangeKinds.js';
import { directoryKindUnread, directoryStateMissing } from './directoryRules.js';
import { listedIn } from './listedIn.js';
import { openDirectory } from './openDirectory.js';
import { REGISTRY_ABOUT, type RegistryAbout } from './registryAbout.js';
import { type Listed, registryOf } from './registryOf.js';

/** The two files of the federal directory, as text or bytes. */
export interface CcdFiles {
  /** Districts: `ccd_lea_029_...csv`. */
  readonly lea: string | Uint8Array;
  /** Schools: `ccd_sch_029_...csv`. */
  readonly school?: string | Uint8Array;
}

/** How the federal directory is read. */
export interface CcdOptions extends RegistryAbout {
  /** The two letters of the state whose rows are read, such as `MA`. */
  readonly state: string;
  /** The names of the files, for the places of findings. */
  readonly names?: { readonly lea?: string; readonly school?: string };
}

/**
 * Reads the rows of one state in the federal directory (NCES Common Core of Data) into a registry. With `codes: 'nces'` the codes are
 * those of the directory. With another scheme they are made of the state's own ids, `MA-0024` and `MA-0024-00240505`, and each
 * organization keeps its `ncesId`.
 *
 * Kinds, grades and states of being open are read by the crosswalks `kinds-nces-ccd`, `grades-nces-ccd` and `status-nces-ccd`. Rows that
 * are not open are left out with a finding each, and a last finding counts. `parseRegistry` finds nothing in the registry.
 *
 * @example
 * const lea = 'ST,LEAID,ST_LEAID,LEA_NAME,LEA_TYPE,SY_STATUS\nMA,2500001,MA-0024,Belchertown,1,1\n';
 * parseCcdDirectory({ lea }, { state: 'MA', codes: 'ma-dese', asOf: '2020-10-01' }).value.organizations
 * // => [{ code: '00240000', kind: 'district', ncesId: '2500001', name: 'Belchertown' }]
 * @see proposal x21
 */
export function parseCcdDirectory(files: CcdFiles, options: CcdOptions): Outcome<RegistryFile> {
  mustBe(CCD_FILES, files, 'parseCcdDirectory', 'files');
  const { state, names = {}, ...about } = readOptions(options, CCD_OPTIONS, 'parseCcdDirectory');
  const codes = codesOf(about.codes);
  const lea = openDirectory(files.lea, names.lea, LEA_COLUMNS, ['ST', 'LEAID', 'LEA_NAME', 'LEA_TYPE']);
  const school =
    files.school == null
      ? null
      : openDirectory(files.school, names.school, SCHOOL_COLUMNS, ['ST', 'LEAID', 'NCESSCH', 'SCH_NAME']);
  const opened = school ? [lea, school] : [lea];
  const ofFiles = () => opened.flatMap((each) => each.findings);
  if (hasFatal(ofFiles())) return refused(ofFiles());
  const findings: Finding[] = [];

  const counts = { rows: 0, elsewhere: 0 };
  const isOfState = (st: string | undefined, place: FindingSource): boolean => {
    counts.rows++;
    const isHere = st?.toUpperCase() === state.toUpperCase();
    if (st === undefined)
      findings.push({ ...findingOf(directoryStateMissing, { params: {}, path: [] }), source: place });
    else if (!isHere) counts.elsewhere++;
    return isHere;
  };
  const listed: Listed[] = [];
  for (const row of lea.rows()) {
    const { ST, LEAID = '', ST_LEAID, LEA_NAME, LEA_TYPE = '' } = row.cells;
    if (!isOfState(ST, row.placeOf('ST'))) continue;
    const kind = translate(LEA_TYPE, 'kinds-nces-ccd', 'toOurs');
    if (!kind.ok) {
      const params = { text: LEA_TYPE.slice(0, 40) || '[blank]' };
      findings.push({
        ...findingOf(directoryKindUnread, { params, path: [] }),
        source: row.placeOf('LEA_TYPE'),
      });
      continue;
    }
    const ids = { rowId: LEAID, parentId: undefined, ncesId: LEAID, stateId: ST_LEAID, name: LEA_NAME };
    const one = listedIn(row, LEA_IDS, kind.value as OrganizationKind, ids, codes, findings);
    if (one) listed.push(one);
  }
  for (const row of school?.rows() ?? []) {
    const { ST, LEAID, NCESSCH = '', ST_SCHID, SCH_NAME } = row.cells;
    if (!isOfState(ST, row.placeOf('ST'))) continue;
    const ids = { rowId: NCESSCH, parentId: LEAID, ncesId: NCESSCH, stateId: ST_SCHID, name: SCH_NAME };
    const one = listedIn(row, SCHOOL_IDS, 'school', ids, codes, findings);
    if (one) listed.push(one);
  }
  for (const { unread } of opened) counts.rows += unread;
  const facts = { organizations: { basis: 'inferred', source: { id: 'nces-ccd' } } } as const;
  const told = { source: { id: 'nces-ccd' } as const, facts, ...about };
  return registryOf(listed, counts, told, codes, [...ofFiles(), ...findings], lea.top);
}

/** The columns that are read; of some sixty others nothing is. */
const LEA_COLUMNS = ['ST', 'LEAID', 'ST_LEAID', 'LEA_NAME', 'LEA_TYPE', 'SY_STATUS', 'GSLO', 'GSHI'] as const;
const SCHOOL_COLUMNS = [
  'ST',
  'LEAID',
  'NCESSCH',
  'ST_SCHID',
  'SCH_NAME',
  'SY_STATUS',
  'GSLO',
  'GSHI',
] as const;

const LEA_IDS = { nces: 'LEAID', state: 'ST_LEAID', name: 'LEA_NAME' } as const;
const SCHOOL_IDS = { nces: 'NCESSCH', state: 'ST_SCHID', name: 'SCH_NAME', parent: 'LEAID' } as const;

const CCD_FILES = {
  says: 'the files { lea, school }, each as text or as a Uint8Array',
  has: { lea: SOURCE },
  mayHave: { school: SOURCE },
} as const;

const CCD_OPTIONS = {
  state: { required: 'text' },
  ...REGISTRY_ABOUT,
  names: 'object',
} as const satisfies Record<keyof CcdOptions, OptionKind>;
