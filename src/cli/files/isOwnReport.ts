import { VALIDATION_REPORT } from '../../report/index.js';

/** Tells whether a file is a JSON report of this command, of any version, by its first words. */
export function isOwnReport(bytes: Uint8Array): boolean {
  const [name] = VALIDATION_REPORT.split('@');
  return new RegExp(`^\\s*\\{\\s*"report"\\s*:\\s*"${name}@`).test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  );
}
