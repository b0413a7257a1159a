import { describeFinding, type Finding } from 'csmhs/core';
import { useId } from 'react';
import { usePage } from '../page/pageContext';
import { answerKey, noteFinding } from './answers';

/** What a finding asks for: a sentence where it must be explained, a tick where it must be confirmed, else nothing. */
export function Answer({ finding }: { readonly finding: Finding }) {
  if (finding.severity === 'explain') return <Note finding={finding} />;
  return finding.severity === 'confirm' ? <Tick finding={finding} /> : null;
}

function Tick({ finding }: { readonly finding: Finding }) {
  const { words, answers, answer } = usePage();
  return (
    <label>
      <input
        type="checkbox"
        checked={answers[answerKey(finding)] !== undefined}
        onChange={({ target }) => answer(finding, target.checked ? '' : undefined)}
      />{' '}
      {words.tick}
    </label>
  );
}

function Note({ finding }: { readonly finding: Finding }) {
  const { words, messages, answers, answer } = usePage();
  const id = useId();
  const trouble = noteFinding(finding, answers);
  return (
    <>
      <label htmlFor={id}>{words.note}</label>
      <textarea
        id={id}
        rows={2}
        aria-describedby={trouble && `${id}-trouble`}
        value={answers[answerKey(finding)] ?? ''}
        onChange={({ target }) => answer(finding, target.value || undefined)}
      />
      {trouble && (
        <p id={`${id}-trouble`} className="help">
          {describeFinding(trouble, messages, { audience: 'form' }).message}
        </p>
      )}
    </>
  );
}
