import { describeFinding, type Finding } from 'csmhs/core';
import { filled, type Language } from '../language/languages';

/** Why a form cannot be shown: a sentence of the page, or what was found in the definition, each with its place there. */
export type Trouble =
  | { readonly says: 'notJson' | 'notAForm'; readonly name: string }
  | { readonly says: 'findings'; readonly findings: readonly Finding[] };

/** Says in words why a form cannot be shown, in the place of the form. */
export function FormTrouble({
  trouble,
  language,
}: {
  readonly trouble: Trouble;
  readonly language: Language;
}) {
  const { words, messages } = language;
  return (
    <section role="alert">
      <h2>{words.formTrouble}</h2>
      {trouble.says === 'findings' ? (
        <ul>
          {trouble.findings.map((finding) => {
            const { message, howToFix } = describeFinding(finding, messages);
            return (
              <li key={finding.fingerprint}>
                <code>{finding.path.join('.')}</code> {message} {howToFix}
              </li>
            );
          })}
        </ul>
      ) : (
        <p>{filled(words[trouble.says], { name: trouble.name })}</p>
      )}
    </section>
  );
}
