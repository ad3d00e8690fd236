import { useState } from 'react';
import { report } from '../actions/run.ts';
import { keepVersion } from '../actions/versions.ts';
import { Button } from '../ui/Button.tsx';
import { versionWords } from '../words/version-words.ts';

/** Keeps the plan as it is now under a name. */
export function KeepVersion({ planId, onKept }: { planId: string; onKept: () => void }) {
  const [name, setName] = useState('');
  const trimmed = name.trim();
  return (
    <form
      className="versions-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '') return;
        keepVersion(planId, trimmed).then(
          () => {
            setName('');
            onKept();
          },
          (error) => report(error, versionWords.keeping),
        );
      }}
    >
      <input
        className="input"
        aria-label={versionWords.name}
        placeholder={versionWords.nameHint}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={trimmed === ''}>
        {versionWords.keep}
      </Button>
    </form>
  );
}
