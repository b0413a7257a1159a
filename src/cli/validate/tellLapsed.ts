import { groupedBy } from '../../core/groupedBy.js';
import type { Finding } from '../../core/index.js';
import type { Host } from '../host.js';

/** Says how many explanations settle nothing, why, and which. */
export function tellLapsed(unused: readonly Finding[], { stderr }: Host): void {
  const gone = unused.filter(({ code }) => code === 'core.known-gone').length;
  if (gone > 0)
    stderr.write(
      `csmhs: ${gone === 1 ? '1 entry' : `${gone} entries`} of the baseline ${gone === 1 ? 'was' : 'were'} not found any more: --write-baseline writes it without.\n`,
    );
  const others = unused.filter(({ code }) => code !== 'core.known-gone');
  for (const [reason, lapsed] of groupedBy(others, ({ code }) => reasonOf(code))) {
    const { length: count } = lapsed;
    stderr.write(`csmhs: ${count} explanation${count === 1 ? ' ' : 's '}${inNumber(reason, count)}\n`);
    for (const one of lapsed.slice(0, MOST_NAMED)) stderr.write(`  ${nameOf(one)}\n`);
    if (count > MOST_NAMED) stderr.write(`  ... and ${count - MOST_NAMED} more\n`);
  }
}

/** As many as a person looks for at a time. */
const MOST_NAMED = 5;

/** What an explanation is about: the rule and the record of the finding that it answers. */
function nameOf({ params, record, field }: Finding): string {
  const { organization, month } = record ?? {};
  return [params['rule'], organization, month, field]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' ');
}

/** Why an explanation was not used, by the rule that says so; words for one and for several. */
const REASONS: Readonly<Record<string, string>> = {
  'core.note-missing': 'has|have no note, where the finding asks for one.',
  'core.note-too-short': 'has|have a note that is too short: 10 characters are the fewest that count.',
  'core.note-says-nothing': 'has|have a note that says only what the finding says.',
  'core.not-confirmed': 'says|say that nobody has confirmed the finding yet.',
  'core.fatal-explained': 'speaks|speak of a finding that has to be corrected.',
};

const FITS_NOTHING = 'fits|fit no finding any more: the numbers have changed, or the finding is gone.';

function reasonOf(code: string): string {
  return REASONS[code] ?? FITS_NOTHING;
}

function inNumber(reason: string, count: number): string {
  return reason.replace(/^(\w+)\|(\w+)/, count === 1 ? '$1' : '$2');
}
