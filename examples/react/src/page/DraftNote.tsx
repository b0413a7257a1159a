import type { KeptDraft } from '../drafts/draft';
import { usePage } from './pageContext';

interface DraftNoteProps {
  readonly was: KeptDraft['was'];
  readonly onDelete: () => void;
}

/** Says what became of the draft that this browser keeps, and deletes it. */
export function DraftNote({ was, onDelete }: DraftNoteProps) {
  const { words } = usePage();
  if (was === 'unavailable') return <p className="note">{words.draftUnavailable}</p>;
  return (
    <div className="note">
      {was === 'restored' && <p>{words.draftRestored}</p>}
      {was === 'broken' && <p role="alert">{words.draftBroken}</p>}
      <p>
        {words.draftKept}{' '}
        <button type="button" onClick={onDelete}>
          {words.deleteDraft}
        </button>
      </p>
    </div>
  );
}
