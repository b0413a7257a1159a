// node src/whole.mjs RESULT.json and what given.mjs reads: the same in one pass of one process, to compare with.
import { openAsBlob, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportsIn } from 'csmhs/exchange';
import { totalsOf } from 'csmhs/monthly';
import { orderFindings } from 'csmhs/report';
import { validateFiles } from 'csmhs/validate';
import { given } from './given.mjs';
import { writeResult } from './mergeParts.mjs';
import { foldersIn } from './run.mjs';
import { contextOf } from './settings.mjs';

const { out, paths, settings } = given();
const context = contextOf(settings);
const [csv, folders] = [false, true].map((is) => paths.filter((path) => statSync(path).isDirectory() === is));
const files = [
  ...(csv ?? []).map((path) => ({ name: basename(path), path })),
  ...(folders ?? [])
    .flatMap(foldersIn)
    .flatMap((part) => part.files.map((name) => ({ name, path: join(part.folder, basename(name)) }))),
];
const blobs = files.map(async ({ name, path }) => ({ name, blob: await openAsBlob(path) }));
const validation = await validateFiles(await Promise.all(blobs), context);
writeResult(out, settings, {
  files: validation.files.map(({ name, rows }) => ({ name, rows })),
  findings: orderFindings(
    validation.findings,
    files.map(({ name }) => name),
  ),
  totals: totalsOf(reportsIn(validation.entries, context), context),
});
