import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeScheme } from '../../src/core/index.js';
import { describeFinding, isBlocked, MA_DESE } from '../../src/core/index.js';
import { parseCcdDirectory, parseOneRosterOrgs } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import {
  checkOrgCode,
  districtsOf,
  MA_REGISTRY,
  ncesIdOf,
  organizationsOf,
  parseRegistry,
  schoolsOf,
} from '../../src/network/index.js';
import { validateFiles } from '../../src/validate/index.js';

// The six districts of Massachusetts and their schools by their real state codes. Ids of the federal directory are made up: the
// registry does not have them.

const ALL = organizationsOf(MA_REGISTRY);
const districtOf = (code: string) => `${code.slice(0, 4)}0000`;
const ABOUT = { codes: 'ma-dese', asOf: '2020-10-01' } as const;
const NCES_OF = new Map(
  districtsOf(MA_REGISTRY).map(({ code }, i) => [code, `25${String(i + 1).padStart(5, '0')}`]),
);
const GRADE = (grade: string | undefined) => (grade === 'K' ? 'KG' : (grade ?? 'N'));

const HEAD = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId';
const ORGS = [
  HEAD,
  'state,active,2020-10-01T00:00:00Z,Massachusetts,state,MA,',
  ...ALL.map(({ code, name, kind }) => {
    const isSchool = kind === 'school';
    const parent = isSchool ? `id-${districtOf(code)}` : 'state';
    return `id-${code},active,2020-10-01T00:00:00Z,"${name}",${isSchool ? 'school' : 'district'},${code},${parent}`;
  }),
  '',
].join('\n');

const OTHERS = Array.from({ length: 40 }, (_, i) => `MORE_${i}`);
const wide = (cells: string) => `${cells},${OTHERS.map((name) => name.toLowerCase()).join(',')}`;
const LEA = [
  `SCHOOL_YEAR,FIPST,ST,LEA_NAME,ST_LEAID,LEAID,SY_STATUS,LEA_TYPE,GSLO,GSHI,${OTHERS.join(',')}`,
  wide('2020-2021,01,AL,Elsewhere,AL-101,0100005,1,1,PK,12'),
  ...districtsOf(MA_REGISTRY).map(({ code, name, kind }) =>
    wide(
      `2020-2021,25,MA,"${name}",MA-${code.slice(0, 4)},${NCES_OF.get(code)},1,${kind === 'charterDistrict' ? 7 : 1},N,N`,
    ),
  ),
  '',
].join('\r\n');
const SCHOOLS = [
  `SCHOOL_YEAR,ST,SCH_NAME,LEA_NAME,ST_LEAID,LEAID,ST_SCHID,NCESSCH,SY_STATUS,CHARTER_TEXT,GSLO,GSHI,LEVEL,${OTHERS.join(',')}`,
  ...ALL.filter(({ kind }) => kind === 'school').map(({ code, name, grades }, i) => {
    const lea = NCES_OF.get(districtOf(code))!;
    const own = (grades ?? []).filter((grade) => grade !== 'SP');
    const ids = `MA-${code.slice(0, 4)},${lea},MA-${code.slice(0, 4)}-${code},${lea}${String(i).padStart(5, '0')}`;
    return wide(`2020-2021,MA,"${name}",x,${ids},1,No,${GRADE(own[0])},${GRADE(own.at(-1))},High`);
  }),
  '',
].join('\r\n');

/** The line and column of the mark in a text. */
const placeOf = (marked: string) => {
  const lines = marked.slice(0, marked.indexOf('^')).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
};
const codesIn = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const found = (csv: string | Uint8Array, options: object = {}) =>
  parseOneRosterOrgs(csv, { ...ABOUT, ...options }).findings.map(
    ({ code, source }) => `${code} ${source?.line}:${source?.column}`,
  );

describe('six districts of Massachusetts', () => {
  const read = parseOneRosterOrgs(ORGS, { ...ABOUT, file: 'orgs.csv', id: 'ma' });

  test('from orgs.csv, with every row counted', () => {
    expect(read.ok && read.value.organizations.map(({ code, name }) => `${code} ${name}`).sort()).toEqual(
      ALL.map(({ code, name }) => `${code} ${name}`).sort(),
    );
    expect(codesIn(read.findings)).toEqual(['exchange.directory-counted', 'exchange.directory-kind-unread']);
    expect(describeFinding(read.findings[0]!, en).message).toBe(
      '53 rows were read. The registry has 6 districts and 46 schools; 1 row was left out.',
    );
    expect(isBlocked(read.findings)).toBe(false);
  });

  test('the registry is read back without a finding, and used in a validation', async () => {
    const registry = read.ok ? read.value : null;
    expect(parseRegistry(JSON.parse(JSON.stringify(registry)))).toMatchObject({ ok: true, findings: [] });
    expect(schoolsOf(registry!, '04810000').map(({ code }) => code)).toEqual(['04810550']);
    expect(checkOrgCode('00240505', registry!)).toEqual([]);
    expect(codesIn(checkOrgCode('00249999', { ...registry!, coverage: 'complete' }))).toEqual([
      'network.organization-unknown',
    ]);
    // The registry says how codes are written: seven digits are not an NCES id then.
    const file = { name: 'a.csv', text: 'organization,month,enrolled\n2502640,2020-10,2149\n' };
    expect(codesIn((await validateFiles([file], {})).findings)).toContain('core.code-ambiguous');
    const { findings } = await validateFiles([file], { registry: registry! });
    expect(codesIn(findings)).toContain('core.code-lost-zeros');
  });

  test('from the federal directory, by the codes of the state', () => {
    const outcome = parseCcdDirectory({ lea: LEA, school: SCHOOLS }, { ...ABOUT, state: 'MA' });
    expect(codesIn(outcome.findings)).toEqual(['exchange.directory-counted']);
    expect(outcome.findings[0]!.params).toEqual({
      rows: 53,
      districts: 6,
      schools: 46,
      left: 0,
      elsewhere: 1,
    });
    const registry = outcome.ok ? outcome.value : null;
    expect(parseRegistry(JSON.parse(JSON.stringify(registry)))).toMatchObject({ ok: true, findings: [] });
    expect(organizationsOf(registry!).map(({ code }) => code)).toEqual(ALL.map(({ code }) => code));
    expect(ncesIdOf(registry!, '00240000')).toBe(NCES_OF.get('00240000'));
  });

  test('from the federal directory, by its own codes', () => {
    const outcome = parseCcdDirectory(
      { lea: LEA, school: SCHOOLS },
      { ...ABOUT, codes: 'nces', state: 'ma' },
    );
    const registry = outcome.ok ? outcome.value : null;
    expect(parseRegistry(JSON.parse(JSON.stringify(registry)))).toMatchObject({ ok: true, findings: [] });
    expect(districtsOf(registry!).map(({ code }) => code)).toEqual([...NCES_OF.values()]);
    expect(schoolsOf(registry!, '2500001')[0]?.grades?.length).toBeGreaterThan(0);
  });
});

describe('each finding of orgs.csv is at its cell', () => {
  const D = 'd,active,,Belchertown,district,00240000,\n';
  test.each([
    ['a code that lost its zeros', 's,active,,High,school,^240505,d', 'core.code-lost-zeros'],
    [
      'a school with the code of a district',
      's,active,,High,school,^00480000,d',
      'network.kind-contradicts-code',
    ],
    ['no parent', 's,active,,High,school,^00240505,', 'exchange.directory-parent-unknown'],
    ['a parent that is not there', 's,active,,High,school,00240505,^x', 'exchange.directory-parent-unknown'],
    [
      'another parent',
      'e,,,Lee,district,00480000,\ns,,,High,school,00240505,^e',
      'exchange.directory-parent-differs',
    ],
    [
      'a code twice',
      's,,,High,school,00240505,d\nt,,,High,school,^00240505,d',
      'exchange.directory-code-repeated',
    ],
    [
      'an id twice',
      's,,,High,school,00240505,d\n^s,,,Middle,school,00240510,d',
      'exchange.directory-id-repeated',
    ],
    ['a long name', `s,active,,^${'a'.repeat(301)},school,00240505,d`, 'exchange.directory-name-cut'],
    ['to be deleted', 's,^tobedeleted,,High,school,00240505,d', 'exchange.directory-not-open'],
    ['a status that is not known', 's,^asleep,,High,school,00240505,d', 'exchange.directory-status-unread'],
    ['a department', 's,active,,Maths,^department,9,d', 'exchange.directory-kind-unread'],
    ['no name', 's,active,,^,school,00240505,d', 'exchange.directory-name-missing'],
    ['too many cells', 's,active,,a,school,00240505,d,^x', 'exchange.too-many-cells'],
    ['a quote that is not closed', 's,active,,^"a,school,00240505,d', 'exchange.quote-unclosed'],
  ])('%s', (_, marked, code) => {
    const csv = `${HEAD}
${D}${marked.replace('^', '')}
`;
    expect(found(csv)).toContain(
      `${code} ${placeOf(`${HEAD}
${D}${marked}`)}`,
    );
    const outcome = parseOneRosterOrgs(csv, ABOUT);
    expect(outcome.ok && parseRegistry(outcome.value).findings).toEqual([]);
  });

  test('a file without its columns, without rows, or of another kind is refused', () => {
    expect(found('sourcedId,name\n')).toEqual([
      'exchange.required-column-missing 1:1',
      'exchange.required-column-missing 1:1',
    ]);
    expect(found(`${HEAD}\n`)).toEqual(['exchange.directory-counted 1:1']);
    expect(found('')).toEqual(['exchange.file-empty 1:1']);
    expect(found('<html><body>')).toEqual(['exchange.file-not-table 1:1']);
    expect(found(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual(['exchange.file-not-text 1:1']);
    expect(parseOneRosterOrgs(`${HEAD}\n`, ABOUT).ok).toBe(false);
  });

  test('codes may be in sourcedId, and a school may be below another part of its district', () => {
    const csv = `${HEAD}\n00240505,,,High,school,,00240510\n00240510,,,Upper,school,,00240000\n00240000,,,B,district,,\n`;
    const outcome = parseOneRosterOrgs(csv, { ...ABOUT, codeIn: 'sourcedId' });
    expect(outcome.ok && outcome.value.organizations.map(({ code }) => code)).toEqual([
      '00240000',
      '00240505',
      '00240510',
    ]);
    expect(codesIn(outcome.findings)).toEqual(['exchange.directory-counted']);
  });

  test('rows without an id are kept', () => {
    const csv = `${HEAD}\nd,,,B,district,00240000,\n,,,High,school,00240505,d\n,,,Middle,school,00240510,d\n`;
    const outcome = parseOneRosterOrgs(csv, ABOUT);
    expect(outcome.ok && outcome.value.organizations).toHaveLength(3);
    expect(codesIn(outcome.findings)).toEqual(['exchange.directory-counted']);
  });

  test.each([
    ['a'.repeat(300), 300],
    [`${'a'.repeat(298)}\u{1f3eb}`, 300],
    [`${'a'.repeat(299)}\u{1f3eb}`, 299],
  ])('a name ends with a whole sign', (name, length) => {
    const outcome = parseOneRosterOrgs(`${HEAD}\nd,,,${name},district,00240000,\n`, ABOUT);
    const read = outcome.ok ? outcome.value.organizations[0]!.name : '';
    expect(read).toBe(name.slice(0, length));
    expect(codesIn(outcome.findings).includes('exchange.directory-name-cut')).toBe(read !== name);
  });

  test('parents that name each other end', () => {
    const csv = `${HEAD}\na,,,A,school,00240505,b\nb,,,B,school,00240510,a\n`;
    expect(codesIn(parseOneRosterOrgs(csv, ABOUT).findings).sort()).toEqual([
      'exchange.directory-counted',
      'exchange.directory-parent-unknown',
      'exchange.directory-parent-unknown',
    ]);
  });
});

describe('codes that do not tell the district', () => {
  const OWN: CodeScheme = {
    id: 'own',
    label: 'own code',
    district: 'A99',
    school: '9999',
    parent: { by: 'registry' },
  };
  test('take it from the parent; a school without one is left out', () => {
    const csv = `${HEAD}\nd,,,Lake,district,L01,\ns,,,High,school,1234,d\nt,,,Lost,school,1235,\n`;
    const outcome = parseOneRosterOrgs(csv, { codes: OWN, asOf: '2026-10-01' });
    expect(outcome.ok && outcome.value.organizations).toEqual([
      { code: 'L01', kind: 'district', name: 'Lake' },
      { code: '1234', kind: 'school', name: 'High', district: 'L01' },
    ]);
    expect(outcome.ok && parseRegistry(outcome.value).findings).toEqual([]);
    expect(found(csv, { codes: OWN })).toContain('exchange.directory-parent-unknown 4:17');
  });
});

describe('the federal directory', () => {
  const HEADS = 'ST,LEAID,ST_LEAID,LEA_NAME,LEA_TYPE,SY_STATUS,GSLO,GSHI\n';
  const ccd = (rows: string | Uint8Array, options: object = {}) =>
    parseCcdDirectory(
      { lea: typeof rows === 'string' ? HEADS + rows : rows },
      { ...ABOUT, state: 'MA', names: { lea: 'lea.csv' }, ...options },
    );
  const at = (rows: string) =>
    ccd(rows).findings.map(({ code, source }) => `${code} ${source?.line}:${source?.column}`);

  test.each([
    ['closed', 'MA,2500001,MA-0024,B,1,^2,PK,12', 'exchange.directory-not-open'],
    ['not yet open', 'MA,2500001,MA-0024,B,1,^7,PK,12', 'exchange.directory-not-open'],
    ['a supervisory union', 'MA,2500001,MA-0024,B,^3,1,PK,12', 'exchange.directory-kind-unread'],
    ['ungraded', 'MA,2500001,MA-0024,B,1,1,^UG,UG', 'exchange.directory-grades-unread'],
    ['a status that is not known', 'MA,2500001,MA-0024,B,1,^99,PK,12', 'exchange.directory-status-unread'],
    ['a code that is not of the state', 'MA,2500001,^MA-X,B,1,1,PK,12', 'core.code-unreadable'],
    ['an id that lost a zero', 'MA,^100005,MA-0024,B,1,1,PK,12', 'core.code-lost-zeros'],
    ['grades the wrong way round', 'MA,2500001,MA-0024,B,1,1,^12,PK', 'exchange.directory-grades-unread'],
    ['no state', '^,2500001,MA-0024,B,1,1,PK,12', 'exchange.directory-state-missing'],
    ['a long name', `MA,2500001,MA-0024,^${'a'.repeat(301)},1,1,PK,12`, 'exchange.directory-name-cut'],
    [
      'an id twice',
      'MA,2500001,MA-0024,B,1,1,PK,12\nMA,^2500001,MA-0048,C,1,1,PK,12',
      'exchange.directory-id-repeated',
    ],
  ])('%s', (_, marked, code) => {
    const row = `${marked.replace('^', '')}\n`;
    expect(at(row)).toContain(`${code} ${placeOf(HEADS + marked)}`);
    expect(at(row)).toContain('exchange.directory-counted 1:1');
  });

  test('a row without a state is left out, and not of another state', () => {
    const { params } = ccd(',2500002,MA-0048,C,1,1,PK,12\nMA,2500001,MA-0024,B,1,1,PK,12\n').findings[0]!;
    expect(params).toEqual({ rows: 2, districts: 1, schools: 0, left: 1 });
  });

  test('kinds and grades are those of the crosswalks', () => {
    const outcome = ccd('MA,2500001,MA-0500,Lower,4,1,PK,02\nMA,2500002,MA-0501,C,7,3,09,12\n');
    expect(
      outcome.ok && outcome.value.organizations.map(({ kind, grades }) => [kind, grades?.join()]),
    ).toEqual([
      ['collaborative', 'PK,K,01,02'],
      ['charterDistrict', '09,10,11,12'],
    ]);
  });

  test('a state that joins the ids of district and school is read, too', () => {
    const cds: CodeScheme = {
      ...MA_DESE,
      id: 'cds',
      district: '99999990000000',
      school: '99999999999999',
      parent: { by: 'prefix', length: 7, suffix: '0000000' },
      example: '01611190000000',
    };
    const outcome = parseCcdDirectory(
      {
        lea: `${HEADS}CA,0601620,CA-0161119,Alameda,1,1,KG,12\n`,
        school: 'ST,LEAID,NCESSCH,ST_SCHID,SCH_NAME\nCA,0601620,060162000001,CA-0161119-0119222,One\n',
      },
      { state: 'CA', codes: cds, asOf: '2026-10-01' },
    );
    expect(outcome.ok && outcome.value.organizations.map(({ code }) => code)).toEqual([
      '01611190000000',
      '01611190119222',
    ]);
    expect(outcome.ok && parseRegistry(outcome.value).findings).toEqual([]);
  });

  test('letters of older programs are read and said', () => {
    const text = `${HEADS}MA,2500001,MA-0024,C\u00e9sar\u2019s,1,1,PK,12\n`;
    const bytes = Uint8Array.from(text, (c) => (c === '\u2019' ? 0x92 : c.charCodeAt(0)));
    const outcome = ccd(bytes);
    expect(outcome.ok && outcome.value.organizations[0]?.name).toBe('C\u00e9sar\u2019s');
    expect(codesIn(outcome.findings)).toContain('exchange.directory-not-utf8');
    expect(codesIn(ccd(new TextEncoder().encode(text)).findings)).toEqual(['exchange.directory-counted']);
  });
});

test('any bytes give an outcome, and every registry that is made is read back without a finding', () => {
  const cell = fc.constantFrom(
    'a',
    'b',
    '',
    'school',
    'district',
    '00240000',
    '00240505',
    '240505',
    '"',
    'tobedeleted',
  );
  const row = fc.array(cell, { minLength: 5, maxLength: 8 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(row), fc.uint8Array({ maxLength: 40 }), fc.boolean(), (rows, tail, isComplete) => {
      const csv = new Uint8Array([...new TextEncoder().encode(`${HEAD}\n${rows.join('\n')}\n`), ...tail]);
      const outcome = parseOneRosterOrgs(csv, { ...ABOUT, coverage: isComplete ? 'complete' : 'partial' });
      expect(outcome.ok ? parseRegistry(outcome.value) : null).toEqual(
        outcome.ok ? { ok: true, value: outcome.value, findings: [] } : null,
      );
    }),
  );
});
