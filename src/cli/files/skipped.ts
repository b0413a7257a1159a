import type { Entry } from '../host.js';

/** Something in a folder that is not read, by its path. */
export interface Skipped {
  readonly path: string;
  readonly kind: SkippedKind;
}

/** Why it is not read, in the order in which it is told. */
const KINDS = {
  workbook: ['workbook', 'workbooks'],
  folder: ['subfolder', 'subfolders'],
  packages: ['folder of packages', 'folders of packages'],
  linkedFolder: ['linked folder', 'linked folders'],
  file: ['other file', 'other files'],
  device: ['pipe or device', 'pipes and devices'],
  hidden: ['hidden name', 'hidden names'],
} as const;

type SkippedKind = keyof typeof KINDS;

/** As many names as a person takes in. */
const NAMED = 10;

/** Files that are taken out of a folder; hidden ones, and the locks of open workbooks, are none. */
const DATA_FILE = /\.(csv|tsv|json|xls[xm])$/i;
const WORKBOOK = /\.(xlsb?|ods|numbers)$/i;

/** Tells why an entry is not read with its folder; `null` where it is. */
export function skippedKind({ name, kind }: Entry): SkippedKind | null {
  if (/^[.~]/.test(name)) return 'hidden';
  if (kind === 'other') return 'device';
  if (kind === 'folder' && name === 'node_modules') return 'packages';
  if (kind !== 'file') return kind;
  if (DATA_FILE.test(name)) return null;
  return WORKBOOK.test(name) ? 'workbook' : 'file';
}

/** Tells in one line what was passed over: `2 workbooks (a.xlsx, b.xlsx), 1 subfolder (2020)`. */
export function textOfSkipped(skipped: readonly Skipped[], folder: string): string {
  const own = `${folder.replace(/\/$/, '')}/`;
  const kinds = (Object.keys(KINDS) as SkippedKind[]).flatMap((kind) => {
    const names = skipped
      .filter((each) => each.kind === kind)
      .map(({ path }) => (path.startsWith(own) ? path.slice(own.length) : path));
    if (names.length === 0) return [];
    const more = names.length > NAMED ? [`and ${names.length - NAMED} more`] : [];
    const word = KINDS[kind][names.length === 1 ? 0 : 1];
    return [`${names.length} ${word} (${[...names.slice(0, NAMED), ...more].join(', ')})`];
  });
  const hasFolders = skipped.some(({ kind }) => kind === 'folder');
  return `${kinds.join(', ')}${hasFolders ? `; ${own}** reads all below` : ''}`;
}
