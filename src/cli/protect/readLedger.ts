import { jsonText } from '../../report/json/jsonText.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import { readJsonFile } from '../files/readJsonFile.js';
import { whyUnreadable } from '../files/whyUnreadable.js';
import type { Host } from '../host.js';

/** The file of everything that was published before. */
export interface Ledger {
  readonly releases: readonly unknown[];
  /** Adds a release, whole or not at all. */
  add(release: object): Promise<Refusal | undefined>;
  /** Takes the added release out again, since it was not handed out. */
  takeBack(): Promise<Refusal | undefined>;
}

const FORM = 'csmhs-releases@1';

/** Reads the file of `--releases`; one that is not there yet begins with this release. */
export async function readLedger(
  path: string | true | undefined,
  output: string | true | undefined,
  host: Host,
): Promise<Ledger | undefined | Refusal> {
  if (typeof path !== 'string') return undefined;
  if (path === output) return { exit: EXIT.usage, because: '-o and --releases name the same file.' };
  const isThere = (await host.files.kindOf(path)) !== null;
  const read = isThere ? await readJsonFile(path, '--releases', host, isLedger, LEDGER) : { releases: [] };
  if (read === undefined || isRefusal(read)) return read;
  const { releases } = read;
  const write = async (all: readonly unknown[]): Promise<Refusal | undefined> => {
    try {
      await host.files.write(path, jsonText({ form: FORM, releases: all }), { overRead: true });
      return undefined;
    } catch (error) {
      const because = `--releases ${path} cannot be written, so nothing is published: ${whyUnreadable(error)}.`;
      return { exit: EXIT.usage, because };
    }
  };
  return {
    releases,
    async add(release) {
      const refused = await write([...releases, release]);
      // Said when it is so: where nothing is published, nothing begins.
      if (!refused && !isThere)
        host.stderr.write(`csmhs: there was no ${path} yet; it begins with this release.\n`);
      return refused;
    },
    takeBack: () => write(releases),
  };
}

const LEDGER = `a ledger { form: '${FORM}', releases }`;

function isLedger(value: unknown): value is { readonly releases: readonly unknown[] } {
  if (typeof value !== 'object' || value === null) return false;
  const { form, releases } = value as Readonly<Record<string, unknown>>;
  return form === FORM && Array.isArray(releases);
}
