// The job above all parts of a run: begins when every part is done.
import { mergeRun } from './mergeParts.mjs';

/** @param {{ data: { run: string } }} job */
export default async function mergeJob({ data: { run } }) {
  const { parts, rows } = mergeRun(run);
  return { parts, rows };
}
