import { levelOf } from '../../core/explanation.js';
import type { FindingSource } from '../../core/finding.js';
import { lineText } from '../told/lineText.js';
import type { ToldFinding } from '../told/tellingOf.js';
import { SARIF_LEVELS } from './sarifLevel.js';
import { sarifText } from './sarifText.js';
import { uriOf } from './uriOf.js';

/**
 * Writes a finding as a result of SARIF.
 *
 * @param isAnswered - whether somebody answered a finding of this rule here: without a disposition that was in vain
 */
export function sarifResult(finding: ToldFinding, isAnswered: boolean, hasBaseline: boolean) {
  const { code, severity, message, howToFix, fingerprint, disposition } = finding;
  const { source, path, record, field, related = [], causedBy, alsoCausedBy, countedAs } = finding;
  const here = source && locationOf(source);
  const near = related.flatMap(({ source: other }) => {
    const location = other && locationOf(other);
    return location ? [{ ...location, ...(other.a1 !== undefined && withNames([other.a1])) }] : [];
  });
  const status = disposition ? 'accepted' : isAnswered ? 'rejected' : undefined;
  return {
    ruleId: lineText(code),
    level: SARIF_LEVELS[levelOf(finding)],
    message: {
      text: [message, howToFix]
        .filter((text) => text !== '')
        .map(sarifText)
        .join(' '),
    },
    locations: [
      {
        ...here,
        ...withNames([...(source?.a1 === undefined ? [] : [source.a1]), path.join('.')]),
      },
    ].filter((location) => Object.keys(location).length > 0),
    ...(near.length > 0 && { relatedLocations: near }),
    partialFingerprints: { 'csmhs/v1': fingerprint },
    ...(hasBaseline && { baselineState: disposition?.kind === 'known' ? 'unchanged' : 'new' }),
    ...(status && { suppressions: [{ kind: 'external', status }] }),
    properties: {
      severity,
      ...(countedAs !== undefined && { countedAs }),
      // Of a text without a name the place is no place of SARIF.
      ...(source && !here && { line: source.line, column: source.column }),
      ...record,
      ...(field !== undefined && { field }),
      ...(disposition && { disposition: disposition.kind }),
      ...(disposition?.since !== undefined && { knownSince: disposition.since }),
      ...(causedBy !== undefined && { causedBy }),
      ...(alsoCausedBy && { alsoCausedBy }),
    },
  };
}

/** What a place is called: the cell of a workbook, the way to a value. */
function withNames(names: readonly string[]) {
  const said = names.filter((name) => name !== '');
  return (
    said.length > 0 && { logicalLocations: said.map((name) => ({ fullyQualifiedName: lineText(name) })) }
  );
}

/** A place in a file, as far as the file has a name; what stands there is never told. A workbook has no lines. */
function locationOf({ file, line, column, endColumn, a1 }: FindingSource) {
  if (file === undefined || file === '') return undefined;
  const artifactLocation = { uri: uriOf(file) };
  if (a1 !== undefined) return { physicalLocation: { artifactLocation } };
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: line,
        startColumn: column,
        ...(endColumn !== undefined && endColumn > column && { endColumn }),
      },
    },
  };
}
