import { codesOf } from '../../core/codes/codesOf.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { OrganizationKind, RegistryFile } from '../../network/organizations/organization.js';
import { translate } from '../crosswalks/translate.js';
import { SOURCE } from '../exchangeKinds.js';
import { directoryKindUnread, directoryNotOpen, directoryStatusUnread } from './directoryRules.js';
import { kindUnfit } from './kindUnfit.js';
import { openDirectory } from './openDirectory.js';
import { REGISTRY_ABOUT, type RegistryAbout } from './registryAbout.js';
import { type Listed, registryOf } from './registryOf.js';

/** How `orgs.csv` is read. */
export interface OneRosterOptions extends RegistryAbout {
  /** The column that holds the codes: `identifier`, which is the default, or `sourcedId`. */
  readonly codeIn?: 'identifier' | 'sourcedId';
  /** The name of the file, for the places of findings. */
  readonly file?: string;
}

/**
 * Reads `orgs.csv` of OneRoster, 1.1 or 1.2, into a registry. Types are read by the crosswalk `kinds-oneroster`: rows that are
 * neither districts nor schools are left out, and so are rows to be deleted. A code that is not of the scheme is fatal at its
 * cell; the registry has the other rows. A last finding counts what was read and what was left out.
 *
 * `ok` where there is at least one organization; `isBlocked` tells whether something is wrong with the file. `parseRegistry`
 * finds nothing in the registry. Never throws on any bytes.
 *
 * @example
 * const csv = 'sourcedId,status,name,type,identifier,parentSourcedId\n' +
 *   'd1,active,Lakeside,district,2712345,\ns1,active,Lakeside High,school,271234500001,d1\n';
 * parseOneRosterOrgs(csv, { codes: 'nces', asOf: '2026-10-01' }).value.organizations.map(({ code }) => code)
 * // => ['2712345', '271234500001']
 * @see proposal x21
 */
export function parseOneRosterOrgs(
  source: string | Uint8Array,
  options: OneRosterOptions,
): Outcome<RegistryFile> {
  mustBe(SOURCE, source, 'parseOneRosterOrgs', 'source');
  const given = readOptions(options, ORGS_OPTIONS, 'parseOneRosterOrgs');
  const { codeIn = 'identifier', file, ...about } = given;
  const codes = codesOf(about.codes);
  const directory = openDirectory(source, file, ORGS_COLUMNS, ['sourcedId', 'name', 'type', codeIn]);
  const { findings, top } = directory;
  if (hasFatal(findings)) return refused(findings);
  const listed: Listed[] = [];
  let rows = 0;
  for (const { cells, placeOf } of directory.rows()) {
    rows++;
    const { sourcedId = '', name, type = '', parentSourcedId, status = 'active' } = cells;
    const note = (rule: Rule, params: Finding['params'], column: (typeof ORGS_COLUMNS)[number]) =>
      findings.push({ ...findingOf(rule, { params, path: [] }), source: placeOf(column) });
    const kind = translate(type, 'kinds-oneroster', 'toOurs');
    if (!kind.ok) {
      note(directoryKindUnread, { text: type.slice(0, 40) || '[blank]' }, 'type');
      continue;
    }
    const code = parseOrgCode(cells[codeIn] ?? '', codes);
    const wrong = code.ok ? kindUnfit(code.value, kind.value as OrganizationKind, codes) : code.findings;
    if (!code.ok || wrong.length > 0) {
      for (const finding of wrong) findings.push({ ...finding, source: placeOf(codeIn) });
      continue;
    }
    const state = status.toLowerCase();
    if (CLOSED.includes(state)) {
      note(directoryNotOpen, { code: code.value, status: state }, 'status');
      continue;
    }
    if (state !== 'active')
      note(directoryStatusUnread, { code: code.value, text: status.slice(0, 40) }, 'status');
    listed.push({
      rowId: sourcedId,
      parentId: parentSourcedId,
      organization: { code: code.value, kind: kind.value as OrganizationKind },
      name,
      places: {
        code: placeOf(codeIn),
        id: placeOf('sourcedId'),
        name: placeOf('name'),
        parent: placeOf(parentSourcedId === undefined ? codeIn : 'parentSourcedId'),
      },
    });
  }
  rows += directory.unread;
  return registryOf(listed, { rows }, about, codes, findings, top);
}

/** The columns of `orgs.csv` that are read; `dateLastModified` and own columns are not. */
const ORGS_COLUMNS = ['sourcedId', 'status', 'name', 'type', 'identifier', 'parentSourcedId'] as const;

/** The words of `status` for a row that does not count any more; `inactive` is that of OneRoster 1.0. */
const CLOSED: readonly string[] = ['tobedeleted', 'inactive'];

const ORGS_OPTIONS = {
  ...REGISTRY_ABOUT,
  codeIn: { oneOf: ['identifier', 'sourcedId'] },
  file: 'text',
} as const satisfies Record<keyof OneRosterOptions, OptionKind>;
