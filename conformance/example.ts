import * as applications from 'csmhs/application';
import * as assessments from 'csmhs/assessment';
import * as words from 'csmhs/core';
import * as files from 'csmhs/exchange';
import * as forms from 'csmhs/form';
import * as months from 'csmhs/monthly';
import * as organizations from 'csmhs/network';
import * as cycles from 'csmhs/pdsa';
import * as systems from 'csmhs/system';
import * as workbooks from 'csmhs/xlsx';
import core from './core.json' with { type: 'json' };
import exchange from './exchange.json' with { type: 'json' };
import network from './network.json' with { type: 'json' };
import type { Kit } from './runner/kit.js';
import { casesElsewhere, runKit } from './runner/runKit.js';

// Runs three rooms of the conformance kit against this package. Another implementation puts its own functions in
// the place of `functions`, by the same names; runner/ is the whole runner.

const functions = {
  ...words,
  ...applications,
  ...assessments,
  ...cycles,
  ...systems,
  ...organizations,
  ...forms,
  ...months,
  ...files,
  ...workbooks,
};

for (const kit of [core, network, exchange] as readonly Kit[]) {
  const differences = runKit(kit, functions);
  const elsewhere = casesElsewhere(kit, functions).length;
  console.log(
    `${kit.room}: ${differences.length === 0 ? 'all as expected' : `${differences.length} differences`}${elsewhere > 0 ? `, ${elsewhere} cases of functions that are not here` : ''}`,
  );
  for (const difference of differences) console.log(difference);
}

// An implementation that rounds half to even, and what the kit says of it.
const halfToEven = (part: number, whole: number) => {
  const tenths = Math.floor((1000 * part) / whole);
  const rest = (1000 * part) % whole;
  const isUp = 2 * rest > whole || (2 * rest === whole && tenths % 2 === 1);
  return whole === 0 ? null : (tenths + (isUp ? 1 : 0)) / 10;
};
for (const difference of runKit(core as Kit, { ...functions, percentOf: halfToEven }))
  console.log(difference);
