import { inPlural } from '../../../src/core/fillTemplate.js';
import type { SourceRef } from '../../../src/core/sources.js';
import { sourceLink } from '../sourceLink.js';

// What the pages of docs that are written from the source have in common.

/** Stands at the head of every page that is written. */
export const WRITTEN = '<!-- Written by test/house/docs.test.ts from the source. Do not edit. -->';

/** A template as text of a page, with its placeholders. */
export const plain = (text: string) => inPlural(text).replaceAll('<', '&lt;').replaceAll('*', '\\*');

export const code = (text: string) => `\`${text}\``;

const cell = (text: string | number) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;

export const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** Paragraphs as a page. */
export const page = (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** Lines as a list; those that say nothing are left out. */
export const lines = (items: readonly string[]) => items.filter((item) => item !== '').join('\n');

/** The anchor that a page on the web gives a heading: lower case, without signs except the hyphen. */
export const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** A source as a link. */
export const sourceText = (source: string | SourceRef, up = '') =>
  typeof source === 'string' ? source : sourceLink(source, up);
