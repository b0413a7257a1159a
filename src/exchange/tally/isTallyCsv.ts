import { decodeText } from '../text/decodeText.js';
import { encodeUtf8 } from '../text/utf8.js';
import { namesDays, tallyHeader } from './tallyHeader.js';

/**
 * Tells whether a table is one of days, by its headings: it names a day and a count, and neither an organization nor a month,
 * which monthly data has.
 */
export function isTallyCsv(source: string | Uint8Array): boolean {
  const text = decodeText(source.slice(0, HEAD));
  if (text === null) return false;
  const header = tallyHeader(encodeUtf8(text));
  return (
    header !== null &&
    namesDays(header) &&
    !header.cut.headings.some(({ text: heading }) => isMonthly(heading))
  );
}

/** Headings are in the first bytes. */
const HEAD = 16_384;

function isMonthly(heading: string): boolean {
  return /^\W*(organi[sz]ation|district|school|month)\b/i.test(heading);
}
