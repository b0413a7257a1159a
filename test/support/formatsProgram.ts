import { readFileSync } from 'node:fs';
import { ROOT } from './sourceFiles.js';

// One file in every format, as a program of the built package for wherever it runs: Node, a page, a bare V8 context.

/** The module: `inEveryFormat(source)` gives JSON of each format's text by its name. It asks for nothing of its surroundings. */
export const FORMATS_PROGRAM = `
  import * as report from 'csmhs/report';
  import { validateFiles } from 'csmhs/validate';
  import { COHORTS, MA_REGISTRY } from 'csmhs/network';
  import { en } from 'csmhs/messages/en';
  import { es } from 'csmhs/messages/es';
  const judging = { registry: MA_REGISTRY, cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' };
  const joined = async (pieces) => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  };
  export async function inEveryFormat(source) {
    const file = { name: 'october.csv', text: source };
    const validation = await validateFiles([file], judging);
    const lines = report.frameLines(validation, [{ name: file.name, source }]);
    const told = {};
    for (const messages of [en, es]) {
      const tool = { messages, tool: { name: 'my-portal', version: '1.0.0' }, ruleSet: 'monthly@1' };
      for (const [name, pieces] of Object.entries(report).filter(([name]) => name.endsWith('Pieces')))
        told[name + ' ' + messages.locale] = await joined(
          pieces(validation, name === 'textPieces' ? { messages, lines } : tool),
        );
    }
    return JSON.stringify(told);
  }`;

/** The file of a district that it is given: much is wrong in it, in characters outside of ASCII too. */
export const DAMAGED = readFileSync(
  `${ROOT}examples/data/damaged/synthetic-randolph-2020-10-excel.csv`,
  'utf8',
);
