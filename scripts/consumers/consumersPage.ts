/** A consumer that was run. */
export interface Ran {
  readonly name: string;
  readonly version: string;
  readonly passed: boolean;
}

const HEAD = `# Consumers

<!-- Written by npm run consumers. Do not edit. -->

The archive that would be published, installed in empty folders with packages from the registry, and used by everybody below.
All run one program. It imports every door, checks a made-up year of a district, writes its report in Spanish and its
totals, makes an Excel workbook and reads it, and takes a report through a schema of zod. It prints one line, which has to
be the same everywhere, byte for byte. Compilers of TypeScript read all declarations of the package (\`skipLibCheck\` off), and
what they wrote was run. [SUPPORT.md](../SUPPORT.md) says which versions are promised.
`;

/**
 * Writes docs/consumers.md: who ran the package, and with what result.
 *
 * @param before - the page as it is: groups that did not run this time keep what they have
 * @param ran - the groups that ran
 * @param line - the day, and the fingerprint of the line
 */
export function consumersPage(
  before: string,
  ran: Readonly<Record<string, readonly Ran[]>>,
  line: { readonly day: string; readonly hash: string; readonly length: number },
  order: readonly string[],
): string {
  const kept = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), `## ${section.trimEnd()}\n`]),
  );
  const sections = order.flatMap((group) => {
    const rows = ran[group];
    return rows ? [sectionOf(group, rows, line)] : (kept.get(group) ?? []);
  });
  return [HEAD, ...sections].join('\n');
}

function sectionOf(
  group: string,
  rows: readonly Ran[],
  { day, hash, length }: { readonly day: string; readonly hash: string; readonly length: number },
): string {
  const passed = rows.filter((each) => each.passed).length;
  const table = rows.map(
    (each) => `| ${each.name} | ${each.version} | ${each.passed ? 'the same' : '**not the same**'} |`,
  );
  return `## ${group}

${passed} of ${rows.length} printed the same ${length.toLocaleString('en-US')} characters on ${day} (sha256 \`${hash.slice(0, 16)}\`).

| Consumer | Version | Line |
| --- | --- | --- |
${table.join('\n')}
`;
}
