import type { MonthlyEntry } from '../../exchange/index.js';
import { knownFiles } from '../../validate/knownFiles.js';
import { surveyBodies } from '../../validate/surveyBodies.js';
import { contextOf } from '../brought/readBrought.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import { unfitMigration } from '../figures/countable.js';
import { readInputs } from '../files/readInputs.js';
import { unpackMonthly } from '../files/unpackInputs.js';
import type { Host } from '../host.js';
import { tellLosses } from '../migrate/tellLosses.js';
import type { Settings } from './readSettings.js';

/**
 * Reads the monthly files under `--history`, whatever is wrong with their rows; undefined where it was not asked for.
 *
 * The folder may be empty, as it is in the first month, and may hold the files that are judged: they are not their
 * own history.
 */
export async function readHistory(
  settings: Settings,
  judged: readonly { readonly name: string }[],
  host: Host,
): Promise<readonly MonthlyEntry[] | undefined | Refusal> {
  const { history, aliases, headings, failOnSkipped, earlierForms, migrations } = settings;
  if (history === undefined) return undefined;
  const except = judged.map(({ name }) => name);
  const { inputs: came, troubles } = await readInputs([history], host, {
    except,
    mayBeEmpty: true,
    failOnSkipped,
  });
  if (troubles.length > 0) return { exit: EXIT.unreadable, because: `--history ${troubles.join(' ')}` };
  const unpacked = await unpackMonthly(came, settings);
  if (isRefusal(unpacked)) return unpacked;
  const { inputs, unreadable, notes } = unpacked;
  // Nobody asks what is wrong with them, so next to no finding is made.
  const options = {
    kind: 'monthly',
    maxFindings: 1,
    ...contextOf(settings),
    forms: earlierForms,
    migrations,
    ...(aliases && { aliases }),
    ...(headings && { headings }),
  } as const;
  const read = await surveyBodies(await knownFiles(inputs, options, 'validate'), options, () => {});
  const broken = [...unreadable, ...read.files().flatMap(({ name, readable }) => (readable ? [] : [name]))];
  // To compare with nothing would look like a pass.
  if (broken[0] !== undefined) {
    const because = `nothing of ${broken[0]} under --history can be read; validate it by itself to see why.`;
    return { exit: EXIT.unreadable, because };
  }
  const lost = notes.find(({ severity }) => severity === 'fatal')?.source?.file;
  if (lost !== undefined) {
    const because = `a part of ${lost} under --history cannot be read; validate it by itself to see why.`;
    return { exit: EXIT.unreadable, because };
  }
  const unfit = unfitMigration(read.notes, settings.messages);
  if (unfit) return unfit;
  const losses = read.losses();
  if (losses.length > 0) {
    host.stderr.write(
      'csmhs: of --history this is not compared, since the form in force does not ask for it:\n',
    );
    tellLosses(losses, true, host);
  }
  return read.entries();
}
