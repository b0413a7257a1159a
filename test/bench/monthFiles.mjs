import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { COLUMNS } from './form.mjs';
import { folder } from './generate.mjs';
import { submissions } from './submissions.mjs';

/** The paths of a year of files: one for each of so many districts and of twelve months, each of eight rows. */
export function monthFiles(districts) {
  const at = `${folder()}/months-v1`;
  mkdirSync(at, { recursive: true });
  const months = Array.from(
    { length: 12 },
    (_, i) => `${i < 4 ? 2020 : 2021}-${String(((i + 8) % 12) + 1).padStart(2, '0')}`,
  );
  const sent = submissions(districts, 1);
  return sent.flatMap(({ organization, reports }) =>
    months.map((month) => {
      const file = `${at}/${organization}-${month}.csv`;
      if (!existsSync(file))
        writeFileSync(file, [COLUMNS.join(','), ...reports.map((one) => rowOf(one, month)), ''].join('\n'));
      return file;
    }),
  );
}

function rowOf({ organization, values }, month) {
  const cells = { ...values, organization, month, version: 1 };
  return COLUMNS.map((column) => cells[column] ?? '').join(',');
}
