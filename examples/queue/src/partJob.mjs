// The job of one part, in a thread of its own. Redis gets the number of rows, and no number of a district.
import { checkPart } from './checkPart.mjs';

/** @param {{ data: { run: string, part: string } }} job */
export default function partJob({ data: { run, part } }) {
  return checkPart(run, part);
}
