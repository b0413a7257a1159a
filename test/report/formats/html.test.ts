import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { htmlPieces } from '../../../src/report/html/htmlPieces.js';
import { PAGE_STYLE, PAGE_STYLE_SHA256 } from '../../../src/report/html/pageStyle.js';
import { UNMASKED } from '../../../src/report/index.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { answeredSample, SAMPLE } from './sample.js';

const page = (...[validation, options]: Partial<Parameters<typeof htmlPieces>>) =>
  joined(htmlPieces(validation ?? SAMPLE, { ...OPTIONS, ...options }));

/** Every element of a page by its name; what is text in it has no angle bracket. */
const elementsOf = (text: string) => new Set([...text.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name!));

test('a page needs nothing else and runs nothing', async () => {
  const text = await page();
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(createHash('sha256').update(PAGE_STYLE).digest('base64')).toBe(PAGE_STYLE_SHA256);
  expect(text).toContain(`content="default-src 'none'; style-src 'sha256-${PAGE_STYLE_SHA256}'`);
  expect(text).toContain(`<style>${PAGE_STYLE}</style>`);
  const elements =
    'a body footer h1 h2 head html li main meta p section strong style table tbody td th thead title tr ul';
  expect([...elementsOf(text)].sort()).toEqual(elements.split(' '));
  expect(text).not.toMatch(/ (src|style|on\w+)=|url\(|@import/);
});

test('tables have names, headings of columns and of rows', async () => {
  const text = await page();
  const tables = text.match(/<table>[\s\S]*?<\/table>/g)!;
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const headings = table.match(/<th scope="col">/g)!.length;
    for (const row of table.match(/<tr>.*<\/tr>/g)!.slice(1)) {
      expect(row).toMatch(/^<tr><th scope="row">/);
      expect(row.match(/<t[dh]/g)).toHaveLength(headings);
    }
  }
  expect(text.match(/<section class="wide" aria-label="[^"]+" tabindex="0"/g)).toHaveLength(3);
});

test('a page in another language says so', async () => {
  const es = { ...OPTIONS.messages, locale: 'es' };
  expect(await page(SAMPLE, { ...OPTIONS, messages: es })).toContain('<html lang="es">');
  const broken = { ...OPTIONS.messages, locale: '"><script>' };
  expect(elementsOf(await page(SAMPLE, { ...OPTIONS, messages: broken })).has('script')).toBe(false);
});

test('an answer is told without its words, and numbers only where they are asked for', async () => {
  const { validation } = answeredSample();
  expect(await page(validation)).toContain('<td class="confirm">confirm (');
  const shown = await page(validation, { ...OPTIONS, policy: UNMASKED });
  expect(shown).not.toContain('Jane');
  expect(shown).toContain('this page is for the submitter only');
});

test('a thousand findings are listed, and all are counted', async () => {
  const many = Array.from({ length: 1200 }, (_, i) => finding('own.rule', 'fatal', { path: [i] }));
  const text = await page(validationOf(many));
  expect(text.match(/<tr><th scope="row">\d+<\/th>/g)).toHaveLength(1000);
  expect(text).toContain('1200 fatal');
  expect(text).toContain('200 findings counted above but not listed.');
});

test('whatever is in names is text: the page is well-formed and has no further element', async () => {
  const names = fc.sample(fc.tuple(hostileNames, hostileNames), 100);
  const known = elementsOf(await page());
  const pages = await Promise.all(
    names.map(([file, text]) => {
      const source = { file, line: 1, column: 1 };
      const found = finding(text, 'fatal', { source, params: { text }, record: { organization: text } });
      const files = [{ name: file, rows: { read: 1, clean: 0 } }];
      const judged = { judged: [], notJudged: [{ code: text, needs: [file] }] };
      const options = { ...OPTIONS, policy: UNMASKED, tool: { name: file, version: text }, title: text };
      return page(validationOf([found], { files, judged }), options);
    }),
  );
  for (const text of pages) expect([...elementsOf(text)].filter((name) => !known.has(name))).toEqual([]);
  const xml = pages.map((contents, i) => ({ fileName: `${i}.html`, contents }));
  const { errors } = await validateXML({
    xml,
    normalization: 'format',
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  } as never);
  expect(errors.map(({ message }) => message)).toEqual([]);
});

describe('contrast', () => {
  const luminance = (hex: string) => {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const [r, g, b] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const colors = [...PAGE_STYLE.matchAll(/[{;]color:#([0-9a-f]{3,6})/g)].map(([, hex]) => hex!);

  test.each([...new Set(colors)])('#%s is readable on white and on the gray of headings', (hex) => {
    for (const ground of ['fff', 'eee'])
      expect((luminance(ground) + 0.05) / (luminance(hex) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('there are colors to look at', () => {
    expect(colors.length).toBeGreaterThan(6);
  });
});
