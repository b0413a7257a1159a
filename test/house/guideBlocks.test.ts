import { describe, expect, test } from 'vitest';
import { validateFiles } from '../../src/validate/index.js';
import { blocksOf, GUIDE_PAGES } from '../support/guides/guideBlocks.js';
import { type CommandRun, readersFolder, runCommands } from '../support/guides/runCommands.js';
import { runProgram } from '../support/guides/runProgram.js';
import { standInsOf } from '../support/guides/standIns.js';

// Every block of every guide runs: programs with the sample year for the reader's own data, commands in a folder that has it.

/** Milliseconds: a page has up to forty commands. */
const LONG = 180_000;
/** When the reader of a page types, where that is not the end of the sample year: templates are of the school year that is on. */
const NOW: Readonly<Record<string, string>> = { 'docs/anotherState.md': '2026-11-20T12:00:00Z' };
const PROGRAMS = ['ts', 'tsx', 'js'];
const pagesWith = (...languages: string[]) =>
  GUIDE_PAGES.filter((page) => blocksOf(page).some(({ language }) => languages.includes(language)));

describe('the programs of a page run, from its first to its last', () => {
  test.each(pagesWith(...PROGRAMS))(
    '%s',
    async (page) => {
      let scope = standInsOf(page);
      const wrong: string[] = [];
      for (const { language, line, text } of blocksOf(page)) {
        // What is shown as a file is what the next program reads.
        if (language === 'json') scope = { ...scope, text };
        // What is shown to throw is held by the test of arrows.
        if (!PROGRAMS.includes(language) || text.includes('// => throws')) continue;
        try {
          scope = { ...scope, ...(await runProgram(text, scope)) };
        } catch (error) {
          wrong.push(`${page}:${line} ${String(error)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});

describe('the commands of a page run, from its first to its last, and say what is shown below them', () => {
  test.each(pagesWith('sh'))(
    '%s',
    async (page) => {
      const files = await readersFolder(page);
      const wrong: string[] = [];
      let last: readonly CommandRun[] = [];
      for (const { language, line, text, file } of blocksOf(page)) {
        if (file !== undefined) files[file] = text;
        if (language === 'text' && last.length > 0) {
          const said = last.map(({ out, err }) => `${out}${err}`).join('');
          wrong.push(...unsaid(text, said).map((part) => `${page}:${line} is not said: ${part}`));
        }
        last = language === 'sh' ? await runCommands(text, files, NOW[page] ?? '2021-07-20T12:00:00Z') : [];
        for (const { words, exit, err } of last)
          if (exit > 1) wrong.push(`${page}:${line} ${words}: ${exit} ${err}`);
      }
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});

/** The lines of a shown output that the real one does not have, in order; `...` stands for others. */
function unsaid(shown: string, said: string): string[] {
  let from = 0;
  return shown.split('\n').filter((part) => {
    if (part === '' || part === '...') return false;
    const at = said.indexOf(part, from);
    if (at !== -1) from = at + part.length;
    return at === -1;
  });
}

test('a file that a guide shows is sound JSON, and what says its form has no fatal finding', async () => {
  const wrong: string[] = [];
  for (const { page, line, language, text } of GUIDE_PAGES.flatMap(blocksOf)) {
    if (language !== 'json') continue;
    const value = JSON.parse(text) as { readonly form?: unknown };
    if (!/@\d+$/.test(String(value.form)) || NOT_VALIDATED.some((form) => value.form === form)) continue;
    const { findings } = await validateFiles([{ name: `${page}:${line}`, text }]);
    for (const { code, severity, params } of findings)
      if (severity === 'fatal') wrong.push(`${page}:${line} ${code} ${JSON.stringify(params)}`);
  }
  expect(wrong).toEqual([]);
});

/** Read by a program or a command of their guide, with what they need: they are not validated alone. */
const NOT_VALIDATED = ['rubric@1', 'choices@1', 'migration@1', 'assessment@1'];
