import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canary, placesIn, withAt, withKey } from '../support/canaries.js';
import { ROOT } from '../support/sourceFiles.js';
import { csmhs } from '../cli/fakeHost.js';

const read = (p: string) => JSON.parse(readFileSync(`${ROOT}examples/data/${p}`, 'utf8'));
const DOCS: Record<string, unknown> = {
  application: read('applications/complete.json'),
  profile: read('profiles/00240000-2020-21.json'),
  log: read('pdsa/00240000-2020-21.json'),
  sheet: read('assessments/00240000-2020-09.json'),
};
for (const room of readdirSync(`${ROOT}conformance`).filter((n) => n.endsWith('.json'))) {
  const kit = JSON.parse(readFileSync(`${ROOT}conformance/${room}`, 'utf8'));
  const seen = new Map<string, string>();
  for (const c of kit.cases ?? []) for (const i of c.input ?? []) {
    const f = (i as any)?.form;
    if (typeof f !== 'string' || !f.includes('@')) continue;
    const t = JSON.stringify(i);
    if ((seen.get(f)?.length ?? 0) < t.length) seen.set(f, t);
  }
  for (const [f, t] of seen) DOCS[`${room}-${f}`] ??= JSON.parse(t);
  for (const [k, v] of Object.entries(kit.data ?? {})) if ((v as any)?.form && room !== 'tables.json') DOCS[`${room}-data-${k}`] ??= v;
}
let n = 0;
const leaks = new Map<string, Set<string>>();
function scan(out: string, where: string, planted: Map<string, string>) {
  for (const [needle, place] of planted) if (out.includes(needle)) {
    const key = where; (leaks.get(key) ?? leaks.set(key, new Set()).get(key)!).add(`${place} ${needle}`);
  }
}
test('explore', async () => {
  let runs = 0, planted0 = 0;
  for (const [name, doc] of Object.entries(DOCS)) {
    const files: Record<string, string> = {};
    const planted = new Map<string, string>();
    let i = 0;
    const places = placesIn(doc).slice(0, 150);
    const put = (value: unknown, place: string, needle: string) => { files[`d/${i++}.json`] = JSON.stringify(value); planted.set(needle, `${name}:${place}`); };
    for (const place of places) {
      const c = canary(n++);
      put(withAt(doc, place, () => c.text), place.join('.'), c.needle);
      const k = canary(n++);
      if (typeof place.at(-1) === 'string') put(withKey(doc, place, k.text), place.join('.') + '#key', k.needle);
    }
    // all text leaves at once, valid
    let all: unknown = doc;
    for (const place of places) { const c = canary(n++); all = withAt(all, place, (old) => typeof old === 'string' && /\s/.test(old) ? c.text : old); planted.set(c.needle, `${name}:${place.join('.')}(all)`); }
    files['all/all.json'] = JSON.stringify(all);
    planted0 += planted.size;
    for (const format of ['text', 'json', 'csv', 'sarif', 'html', 'ndjson', 'junit', 'github']) for (const more of [[], ['--show-values']]) {
      const r = await csmhs(['validate', 'd', 'all', '--format', format, ...more], { files });
      runs++;
      scan(r.out, `validate ${format} ${more} out`, planted); scan(r.err, `validate ${format} err`, planted);
    }
    for (const words of [['report', 'all', '-o', 'r.html'], ['report', 'all', '-o', 'r.html', '--district', '00240000'], ['report', 'all', '-o', 'r.html', '--public'], ['score', 'all/all.json'], ['validate', 'all', '--receipt', 'r.html'], ['validate', 'all', '--write-baseline', 'b.json'], ['validate', 'all', '--explain-to', 'e.json'],
      ['totals', 'all'], ['migrate', 'all', '--to', 'monthly@2-preview', '-o', 'x.json'], ['chart', 'all', '--measure', 'screened', '-o', 'c.svg'], ['protect', 'all', '--policy', 'small-district'], 
      ['measures', '--form', 'all/all.json'], ['template', 'monthly', '--form', 'all/all.json', '-o', 't.csv'], ['template', 'application', '--form', 'all/all.json', '-o', 't.json'], ['schema', 'monthly', '--form', 'all/all.json'], ['schema', 'application', '--form', 'all/all.json'], ['rules', '--form', 'all/all.json'], ['registry', 'all/all.json'], ['timeliness', 'all', '--cohort', 'all/all.json'], ['validate', 'all', '--registry', 'all/all.json'], ['validate', 'all', '--instrument', 'all/all.json'], ['validate', 'all', '--config', 'all/all.json'], ['validate', 'all', '--map', 'all/all.json'], ['validate','all','--severities','all/all.json'], ['validate','all','--aliases','all/all.json'], ['protect','all','--policy','all/all.json']]) {
      const r = await csmhs(words, { files });
      runs++;
      if (process.env['SHOW']) console.log(words.join(' '), name, r.exit, r.err.slice(0, 150));
      scan(r.out, `${words.join(' ')} out`, planted); scan(r.err, `${words.join(' ')} err`, planted);
      for (const [f, t] of Object.entries(r.written)) scan(t, `${words.join(' ')} ${f}`, planted);
    }
  }
  console.log('docs', Object.keys(DOCS).length, 'canaries', planted0, 'runs', runs);
  for (const [k, v] of leaks) console.log(k, v.size, [...v].slice(0, 12).join(' | '));
  expect(true).toBe(true);
}, 600000);
