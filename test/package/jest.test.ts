import { expect, test } from 'vitest';
import { DEPENDENCIES, installPackage } from '../support/consumer.js';

// Jest runs the files of a program by itself.

test('a runner that loads no ES modules is told so, rather than that hucre is not installed', () => {
  const program = `const { readFileSync } = require('node:fs');
    const { dirname } = require('node:path');
    const { runInThisContext } = require('node:vm');
    require.extensions['.cjs'] = (module, file) => {
      const run = runInThisContext('(exports, require, module) => {' + readFileSync(file, 'utf8') + '\\n}');
      run(module.exports, (path) => module.require(path), module);
    };
    require('csmhs/xlsx')
      .monthlyTemplate(require('csmhs').MONTHLY_1, { created: '2026-01-05T00:00:00Z', months: ['2020-10'], rows: 5 })
      .then(() => console.log('loaded'), (error) => console.log(error.message));`;
  const consumer = installPackage([...DEPENDENCIES, 'zod']);
  const said = consumer.run(program, 'cjs');
  consumer.remove();
  expect(said).toMatch(/is an ES module, .* set NODE_OPTIONS=--experimental-vm-modules\n$/);
});
