import type { Severity } from '../../core/finding.js';
import { markupText } from '../told/markupText.js';

/** Writes a test by its group and name, with how it ended inside. */
export function testCase(group: string, name: string, inside: string): string {
  const attributes = `classname="${markupText(group)}" name="${markupText(name)}"`;
  return inside === '' ? `<testcase ${attributes}/>\n` : `<testcase ${attributes}>${inside}</testcase>\n`;
}

/** Writes why a test failed. */
export function failure(severity: Severity, message: string, said: string): string {
  return `<failure type="${severity}" message="${markupText(message)}">${markupText(said)}</failure>`;
}

/** Writes why a test was skipped. */
export function skip(said: string): string {
  return `<skipped>${markupText(said)}</skipped>`;
}

/** Writes what is said beside a test that passed. */
export function out(said: string): string {
  return `<system-out>${markupText(said)}</system-out>`;
}
