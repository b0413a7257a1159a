/** A guide: where it is, and what a reader gets from it in one line. */
export type Guide = readonly [page: string, summary: string];

/** The guides by what a person wants to do, and then by room. `docs/README.md` and `llms.txt` are written from this list. */
export const GUIDES: Readonly<Record<string, readonly Guide[]>> = {
  'By job': [
    ['firstValidation', 'From an empty folder to the first finding in five minutes'],
    ['anotherState', 'Codes, districts, calendar and forms of another state, as files'],
    ['embed', 'A form in a web page, with findings beside the fields'],
    ['api', 'A server that takes submissions and files, and answers with findings'],
    ['server', 'A server on PostgreSQL: what to store, retries, tokens, and what never to log'],
    ['ci', 'Exit codes, notes in pull requests, only what is new'],
    ['warehouse', 'Check before a load; findings and numbers as tables; rules in BigQuery and Snowflake'],
    ['scale', 'Many machines: what may be cut, a queue or plain processes, what a nation would cost'],
    ['assessment', 'Score a needs assessment, compare fall and spring, choose what to work on'],
    ['spc', 'Read a run chart: what it says, what to do, which chart to take'],
    ['disclosure', 'Hide small counts so that no one can work them out, release after release'],
    ['writeARule', 'A rule of your own as data, with a pass and a breach'],
    ['loadAnInstrument', 'A needs assessment of your own: define, check, fill, score'],
    ['upgrade', 'From one school year and form to the next'],
    ['faq', 'Questions that people ask, with short answers'],
  ],
  'The command and the pages': [
    ['cli', 'Every command and option of csmhs'],
    ['page', 'One HTML file that checks files in a browser and uploads nothing'],
    ['pages', 'Reports to read, print and send: a district, a cohort, the public, a receipt'],
  ],
  Data: [
    ['validate', 'Files of every kind: everything that is wrong, in one result or as a stream'],
    ['exchange', 'CSV and JSON files of any size, read as people really send them'],
    ['xlsx', 'Excel workbooks: read, made, and given back with notes'],
    ['monthly', 'Monthly reports: checks, rates, totals, deadlines, versions'],
    ['measures', 'Every measure and rate of the monthly form'],
    ['explanations', 'Answers to findings, baselines, severities of your own'],
    ['crosswalks', 'Which words of CEDS, Ed-Fi, OneRoster, NCES and FHIR are which of ours'],
  ],
  'Collaborative and districts': [
    ['application', 'The application form, its review, ranking and states'],
    ['network', 'Cohorts, registries, events, commitments, learning models'],
    ['system', 'The profile of a district: tiers, partners, evidence, plans for crises'],
    ['pdsa', 'Aims, plans, PDSA cycles, counts by day, and whether a change was an improvement'],
    ['overview', 'The year of a district and of a cohort, put together from what was sent'],
    ['charts', 'Pictures as SVG and Vega-Lite, with the same in words and numbers'],
  ],
  'For programmers': [
    ['core', 'Findings, outcomes, codes, months, reported values'],
    ['form', 'Forms as data, their translations, and moves to the next version'],
    ['schema', 'zod schemas, JSON Schema, OpenAPI, and resolvers for forms'],
    ['report', 'Findings as text, JSON, SARIF, JUnit, HTML, masked; languages'],
    ['doors', 'What each import brings, and what bundlers need'],
    ['consumers', 'Who has run the package, and with what result'],
    ['dependencies', 'What comes along, what it is for, and what was asked of it'],
    ['errors', 'What throws, and what never does'],
    ['conformance', 'Cases that prove an implementation in another language'],
    ['proposals', 'Why what is ours is as it is'],
  ],
};

/** Guides of which the page is there. */
export const guidesThere = (isThere: (page: string) => boolean) =>
  Object.entries(GUIDES).map(([group, guides]) => [group, guides.filter(([page]) => isThere(page))] as const);
