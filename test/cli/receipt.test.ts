import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NODE_FILES } from '../../src/cli/files/nodeFiles.js';
import { monthlyTemplate } from '../../src/exchange/xlsx/index.js';
import { MONTHLY_1 } from '../../src/monthly/index.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

const HEADINGS = 'organization,month,enrolled,screened,screenedYtd';
const SENT = `${HEADINGS}\n99990505,2020-10,694,16,61\n99990505,2020-11,4321,71,26\n`;
const FILES = { 'a.csv': SENT, 'b.csv': `${HEADINGS}\n99990505,2020-12,694,16,61\n` };

const validate = (words: string, machine: FakeMachine = {}) =>
  csmhs(['validate', ...words.split(' ')], { files: FILES, ...machine });

/** A page without the headings that its cells have for a phone. */
const plain = (page: string) => page.replaceAll(/ data-of="[^"]*"/g, '');

describe('csmhs validate --receipt', () => {
  test('writes a page for the sender beside the report, with the day and without a number of the files', async () => {
    const { exit, out, err, written } = await validate('a.csv b.csv --receipt r.html --as-of 2020-12-15');
    expect([exit, Object.keys(written)]).toEqual([1, ['r.html']]);
    expect(out).toContain('FATAL');
    expect(err).toContain('r.html: a receipt for whoever sent the files.');
    const page = plain(written['r.html']!);
    expect(page).toContain('These files were checked on 2020-12-15.');
    expect(page).toMatch(/<th scope="row">a\.csv<\/th><td>monthly<\/td><td class="n">2<\/td>/);
    expect(page).toContain('b.csv');
    expect(page).not.toMatch(/4321|694/);
    expect(page).toMatch(/<th scope="row">[a-z]+\.[a-z-]+<\/th><td>fatal<\/td><td class="n">\d+<\/td>/);
  });

  test('counts what the report counts, also what is settled and what no report lists', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `${10000000 + i * 10000},2020-11,694,71,26`);
    const { out, written } = await validate('a.csv --receipt r.html --format json --max-findings 5', {
      files: { 'a.csv': [HEADINGS, ...rows].join('\n') },
    });
    const { counts } = JSON.parse(out);
    const told = [
      ...plain(written['r.html']!).matchAll(/<th scope="row">[^<]*<\/th><td class="n">(\d+)<\/td><\/tr>/g),
    ];
    expect(counts.fatal).toBeGreaterThanOrEqual(1200);
    expect(told.slice(-6).map(([, count]) => Number(count))).toEqual(
      ['fatal', 'explain', 'confirm', 'warning', 'info', 'disposed'].map((level) => counts[level]),
    );
    const open = counts.fatal + counts.explain + counts.confirm;
    expect(written['r.html']).toContain(`Not complete yet: ${open} findings`);
  });

  test.each([
    ['en', 'Receipt'],
    ['es', 'Recibo'],
    ['pt', 'Recibo'],
    ['ht', 'Resi'],
  ])('speaks the language of --locale: %s', async (locale, title) => {
    const { written } = await validate(`a.csv --receipt r.html --locale ${locale} -q`);
    expect(written['r.html']).toContain(`<html lang="${locale}">`);
    expect(written['r.html']).toContain(`<h1>${title}</h1>`);
    if (locale !== 'en') expect(written['r.html']).not.toMatch(/Receipt|onthly data|Rows read|confirm\b/);
  });

  test('is of every kind of file, and says of one that could not be read that it was not', async () => {
    const files = {
      'book.xlsx': await monthlyTemplate(MONTHLY_1, { created: '2026-01-05T00:00:00Z' }),
      'profile.json': '{ "form": "profile@1" }',
      'noise.csv': Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 251),
    };
    const { exit, written } = await validate('book.xlsx profile.json noise.csv --receipt r.html', { files });
    expect(exit).toBe(3);
    for (const name of Object.keys(files)) expect(written['r.html']).toContain(`>${name}</th>`);
    expect(written['r.html']).toMatch(/\d files? (was|were) not read/);
  });

  test('is clear where nothing is left, and then says so', async () => {
    const { exit, written } = await validate('a.csv --receipt r.html --as-of 2020-11-10', {
      files: { 'a.csv': `${HEADINGS}\n00240000,2020-10,694,16,61\n` },
    });
    expect(exit).toBe(0);
    expect(written['r.html']).toContain('Nothing is left to correct, explain or confirm.');
  });

  test('is never written over what was read, nor over another output, nor nowhere', async () => {
    for (const words of [
      'a.csv --receipt a.csv',
      'a.csv --receipt ./a.csv',
      'a.csv --receipt -',
      'a.csv -o r.html --receipt r.html',
      'a.csv --annotate r.html --receipt r.html',
      'a.csv --receipt full/r.html',
      'a.csv --receipt',
    ]) {
      const { exit, written, err } = await validate(words, { unwritable: ['full/r.html'] });
      expect([words, exit, Object.keys(written)]).toEqual([words, 2, []]);
      expect(err).toMatch(/^csmhs: /m);
    }
  });

  test('is written whole or not at all: a page that fails halfway leaves the one that was there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
    const path = join(folder, 'r.html');
    writeFileSync(path, 'before');
    const halfway = (async function* () {
      yield '<!DOCTYPE html>';
      throw new Error('lost');
    })();
    await expect(NODE_FILES.write(path, halfway, {})).rejects.toThrow('lost');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['before', ['r.html']]);
  });
});
