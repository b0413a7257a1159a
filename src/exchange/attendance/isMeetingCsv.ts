import { plainHeading } from '../csv/header/formNames.js';
import { decodeText } from '../text/decodeText.js';
import { encodeUtf8 } from '../text/utf8.js';
import { meetingHeader } from './meetingHeader.js';

/**
 * Tells whether a table is a list of who came to a meeting, by its headings: it names people and when or how long they came, or
 * their addresses, and neither a month nor an organization code, which monthly data has.
 */
export function isMeetingCsv(source: string | Uint8Array): boolean {
  const text = decodeText(source.slice(0, HEAD));
  if (text === null) return false;
  const header = meetingHeader(encodeUtf8(text));
  return (
    header !== null &&
    !header.cut.headings.some(({ text: heading }) => MONTHLY.includes(plainHeading(heading.slice(0, 60))))
  );
}

/** Headings are in the first bytes. */
const HEAD = 16_384;

const MONTHLY: readonly string[] = [
  'month',
  'reportingmonth',
  'organization',
  'organizationcode',
  'enrolled',
];
