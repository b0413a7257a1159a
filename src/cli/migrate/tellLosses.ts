import { describeFinding, type Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/index.js';
import { en } from '../../messages/english.js';
import { MASKED, maskFindings, UNMASKED } from '../../report/index.js';
import { say } from '../../report/told/say.js';
import type { Host } from '../host.js';

/** As many kinds of losses, and as many places of one, as a person reads. */
const SHOWN = 20;

/** Tells on standard error what did not come along: once for each rule and field, with how many values and where. */
export function tellLosses(
  losses: readonly Finding[],
  masked: boolean,
  { stderr }: Host,
  messages: Messages = en,
): void {
  const groups = new Map<string, Finding[]>();
  for (const loss of maskFindings(losses, masked ? MASKED : UNMASKED)) {
    const { value: _, became: __, ...facts } = loss.params;
    const key = JSON.stringify([loss.code, loss.field, facts]);
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  for (const group of [...groups.values()].slice(0, SHOWN)) {
    const [first] = group;
    const { message, howToFix } = describeFinding(withoutValues(first!, group.length > 1), messages);
    stderr.write(`${say(messages, first!.severity).toUpperCase()} ${first!.code}  ${message}\n`);
    stderr.write(`  ${group.length === 1 ? '1 value' : `${group.length} values`}: ${placesText(group)}\n`);
    stderr.write(`  ${say(messages, 'fix', { text: howToFix })}\n`);
  }
}

/** The sentence on several values speaks of none of them. */
function withoutValues(finding: Finding, isOfSeveral: boolean): Finding {
  if (!isOfSeveral) return finding;
  const params = Object.entries(finding.params).map(([name, value]) => [
    name,
    name === 'value' || name === 'became' ? MASKED.mark : value,
  ]);
  return { ...finding, params: Object.fromEntries(params) };
}

/** Names the first places: an organization and a file stand before the months that they share. */
function placesText(group: readonly Finding[]): string {
  let [inFile, of]: (string | undefined)[] = [];
  const places = group.slice(0, SHOWN).map(({ record, source, params, path }) => {
    const [file, organization] = [source?.file, record?.organization];
    const isSame = file === inFile;
    const holder = [isSame ? undefined : file, isSame && organization === of ? undefined : organization];
    [inFile, of] = [file, organization];
    const lead = holder.map((part) => (part === undefined ? '' : `${part} `)).join('');
    const line = source ? ` (line ${source.line})` : '';
    const value = group.length > 1 && params['value'] !== undefined ? ` = ${params['value']}` : '';
    const shown = value === ` = ${MASKED.mark}` ? '' : value;
    return `${lead}${record?.month ?? path.join('.')}${line}${shown}`;
  });
  const more = group.length > SHOWN ? `, and ${group.length - SHOWN} more` : '';
  return `${places.join(', ')}${more}`;
}
