/** A consumer that was run. */
export interface Ran {
  readonly name: string;
  readonly version: string;
  readonly passed: boolean;
}

/** Writes docs/consumers.md: who ran the package, and with what result. */
export function consumersPage(
  all: readonly Ran[],
  { day, hash, length }: { readonly day: string; readonly hash: string; readonly length: number },
): string {
  const passed = all.filter((each) => each.passed).length;
  const rows = all.map(
    ({ name, version, passed: isSame }) =>
      `| ${name} | ${version} | ${isSame ? 'the same' : '**not the same**'} |`,
  );
  return `# Consumers

<!-- Written by npm run consumers. Do not edit. -->

The archive that would be published, installed in empty folders with packages from the registry, and used by everybody below.
All run one program. It imports every door, checks a made-up year of a district, writes its report in Spanish and its
totals, makes an Excel workbook and reads it, and takes a report through a schema of zod. What it prints is one line of
${length.toLocaleString('en-US')} characters, and it has to be the same line everywhere (sha256 \`${hash.slice(0, 16)}\`).

**Run on ${day}: ${passed} of ${all.length} printed the same line.** The compilers of TypeScript read all declarations
of the package (\`skipLibCheck\` off), and what they wrote was run.

| Consumer | Version | Line |
| --- | --- | --- |
${rows.join('\n')}

[SUPPORT.md](../SUPPORT.md) says which versions are promised.
`;
}
