import { describeFinding, type Finding } from 'csmhs/core';
import { usePage } from '../page/pageContext';
import { Answer } from './Answer';

/** Gives the id of the list of findings beside a field. */
export const findingsId = (name: string) => `${name}-findings`;

/** The findings about one field, with their severity in words; each is answered where it stands first. */
export function FindingList({ name }: { readonly name: string }) {
  const findings = usePage().findingsAt(name);
  if (findings.length === 0) return null;
  return (
    <ul className="findings" id={findingsId(name)}>
      {findings.map(({ finding, places }) => (
        <li key={finding.fingerprint} data-severity={finding.severity}>
          <Sentence finding={finding} />
          {places[0] === name && <Answer finding={finding} />}
        </li>
      ))}
    </ul>
  );
}

/** A finding in words: how hard it is, what is wrong, and what to do. */
export function Sentence({ finding }: { readonly finding: Finding }) {
  const { words, messages } = usePage();
  const { message, howToFix } = describeFinding(finding, messages, { audience: 'form' });
  return (
    <p>
      <strong>{finding.disposition ? words.answered : words.severity[finding.severity]}:</strong> {message}{' '}
      {howToFix}
    </p>
  );
}
