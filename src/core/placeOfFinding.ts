import { saidText } from './isBlank.js';

/** What a finding and an entry about it have in common at least: the organization and month, where there are any. */
interface Place {
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
}

/** Names the rule and the record of a finding, to look up quickly whether there is anything about it at all. */
export function placeOfFinding(code: string, { organization, month }: Place): string {
  return `${code}|${saidText(organization)}|${saidText(month)}`;
}
