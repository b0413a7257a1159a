// node src/plan.mjs RUN and what given.mjs reads: cuts the files of a run into parts.
import { given } from './given.mjs';
import { makePlan } from './makePlan.mjs';

const { out, paths, settings, parts } = given();
const plan = await makePlan(out, paths, { ...settings, parts });
console.log(`${plan.parts.length} parts`);
