import { expect, test } from 'vitest';
import type { Finding, Messages } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { es as esMonthly } from '../../src/messages/es/monthly.js';
import { es } from '../../src/messages/es.js';
import { ht } from '../../src/messages/ht.js';
import { pt } from '../../src/messages/pt.js';
import {
  htmlPieces,
  junitPieces,
  markdownPieces,
  reportText,
  wordsOfCounts,
} from '../../src/report/index.js';

const code = 'monthly.screened-exceeds-enrolled';
const finding: Finding = {
  code,
  severity: 'fatal',
  params: { screened: 12, enrolled: 10 },
  path: ['values', 'screened'],
  field: 'screened',
  fingerprint: code,
  source: { file: 'a.csv', line: 2, column: 5 },
};
const validation = {
  files: [{ name: 'a.csv', rows: { read: 2, clean: 0 } }],
  findings: [
    finding,
    {
      ...finding,
      code: 'monthly.screened-without-tool',
      severity: 'warning',
      source: { file: 'a.csv', line: 3, column: 5 },
    },
  ],
  judged: { judged: [code], notJudged: [{ code: 'monthly.month-outside-cohort', needs: ['cohort'] }] },
} as const;

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What English reports say around findings, and no other language says. */
const ENGLISH =
  /\b(findings?|rows?|files?|clean|warning|Fix|lines|Judged|judged|rules?|Place|Severity|Record|wrong|Readable|Found|Answered|hidden)\b/;

test.each([
  ['es', es, '1 archivo, 2 filas (0 en orden): 1 fatal, 1 advertencia'],
  ['pt', pt, '1 arquivo, 2 linhas (0 em ordem): 1 impeditivo, 1 alerta'],
  ['ht', ht, '1 fichye, 2 ranje (0 an lòd): 1 fatal, 1 avètisman'],
])('reports in %s say nothing in English', async (locale, messages, counted) => {
  const text = reportText(validation, { messages });
  const html = await joined(htmlPieces(validation, { messages }));
  const markdown = await joined(markdownPieces(validation, { messages }));
  expect(text).toContain(counted);
  expect(html).toContain(counted);
  expect(html).toContain(`<html lang="${locale}">`);
  // Classes, codes and links stay; only what is read counts.
  const read = html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ');
  for (const told of [text, read, markdown])
    expect(ENGLISH.exec(told.replace(/\bmonthly\.[\w-]+|https?:\S+/g, ''))?.[0]).toBeUndefined();
});

test('a page says its language, and sentences say theirs where they differ', async () => {
  expect(await joined(htmlPieces(validation, { messages: en }))).not.toContain('<td lang');
  const half = await joined(htmlPieces(validation, { messages: esMonthly }));
  expect(half).toContain('<html lang="en">');
  expect(half).toContain('<td lang="es">');
  const odd: Messages = { ...es, locale: '" onload="' };
  expect(await joined(htmlPieces(validation, { messages: odd }))).toContain('<html lang="en">');
});

test('what build servers know a test by is the same in every language', async () => {
  const names = async (messages: Messages) =>
    [
      ...(await joined(junitPieces(validation, { messages }))).matchAll(/(?:class)?name="[^"]*"|type="\w+"/g),
    ].map(([name]) => name);
  expect(await names(es)).toEqual(await names(en));
});

test('counts agree in number', () => {
  const counts = { fatal: 2, explain: 0, confirm: 1, warning: 1, info: 0, disposed: 3 };
  expect(wordsOfCounts(counts)).toBe('2 fatal, 1 confirm, 1 warning, 3 disposed');
  expect(wordsOfCounts(counts, es)).toBe('2 fatales, 1 por confirmar, 1 advertencia, 3 con respuesta');
});
