import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ROOT } from './sourceFiles.js';

const made = new Map<string, ValidateFunction>();

/** Gives what the published schema of a name says against a value; empty where it says nothing. */
export function faultsOf(name: 'problem' | 'validation-report' | 'validation-line', value: unknown): string {
  const validate = made.get(name) ?? compiled(name);
  made.set(name, validate);
  return validate(value) ? '' : JSON.stringify(validate.errors);
}

/** Gives the first fault of the text of a report: a JSON report, or a line a JSON object. */
export function faultsOfText(format: 'json' | 'ndjson' | 'problem', text: string): string {
  if (format !== 'ndjson')
    return faultsOf(format === 'json' ? 'validation-report' : 'problem', JSON.parse(text));
  for (const line of text.trimEnd().split('\n')) {
    const faults = faultsOf('validation-line', JSON.parse(line));
    if (faults !== '') return `${faults} in ${line}`;
  }
  return '';
}

function compiled(name: string): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(`${ROOT}schemas/${name}.json`, 'utf8'));
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
}
