import { withLabels } from 'csmhs/form';
import { useEffect, useState } from 'react';
import type { AppForm } from './forms/appForm';
import { FORMS, openForm } from './forms/openForm';
import { LANGUAGES, type Language, type LanguageId, loadLanguage } from './language/languages';
import { FormPage } from './page/FormPage';
import { FormTrouble, type Trouble } from './page/FormTrouble';
import { Receipt, type Sent } from './page/Receipt';

/** What stands below the choice of language and form. */
type Shown = { readonly form: AppForm } | { readonly trouble: Trouble };

/** The page: a language, a form, and the form filled or submitted. */
export function App({ first }: { readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  const [choice, setChoice] = useState<string>(FORMS[0]!.id);
  const [shown, setShown] = useState<Shown>(() => opened(FORMS[0], ''));
  const [sent, setSent] = useState<Sent | null>(null);
  // A form begins anew under another number.
  const [round, setRound] = useState(0);
  const { words, messages } = language;

  useEffect(() => {
    document.documentElement.lang = language.id;
    document.title = words.title;
  }, [language, words]);

  const show = (next: Shown, id: string) => {
    setShown(next);
    setChoice(id);
    setSent(null);
    setRound(round + 1);
  };
  const openFile = async (file: File | undefined) => {
    if (file) show(fromText(await file.text(), file.name), '');
  };

  return (
    <main>
      <h1>{words.title}</h1>
      <p className="choices">
        <label>
          {words.language}{' '}
          <select
            value={language.id}
            onChange={async ({ target }) => setLanguage(await loadLanguage(target.value as LanguageId))}
          >
            {Object.entries(LANGUAGES).map(([id, { name }]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.form}{' '}
          <select
            value={choice}
            onChange={({ target: { value } }) =>
              show(
                opened(
                  FORMS.find(({ id }) => id === value),
                  '',
                ),
                value,
              )
            }
          >
            {choice === '' && <option value="">{words.choose}</option>}
            {FORMS.map((form) => (
              <option key={form.id} value={form.id}>
                {withLabels({ title: form.title }, messages).title} ({form.id})
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.ownForm}{' '}
          <input type="file" accept=".json" onChange={({ target }) => openFile(target.files?.[0])} />
        </label>
      </p>
      {words.notReviewed && <p className="note">{words.notReviewed}</p>}
      {'trouble' in shown ? (
        <FormTrouble trouble={shown.trouble} language={language} />
      ) : sent ? (
        <Receipt {...sent} language={language} onAgain={() => show(shown, choice)} />
      ) : (
        <FormPage
          key={round}
          form={shown.form}
          language={language}
          onSent={setSent}
          onReset={() => setRound(round + 1)}
        />
      )}
    </main>
  );
}

function fromText(text: string, name: string): Shown {
  try {
    return opened(JSON.parse(text), name);
  } catch {
    return { trouble: { says: 'notJson', name } };
  }
}

function opened(definition: unknown, name: string): Shown {
  const form = openForm(definition);
  if (!form) return { trouble: { says: 'notAForm', name } };
  return form.ok ? { form: form.value } : { trouble: { says: 'findings', findings: form.findings } };
}
