import { FileText } from 'lucide-react';
import { memo } from 'react';
import { Section } from '../panels/inspector/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { charterWords } from '../words/coverage-words.ts';
import { openCharter } from './coverage-view.ts';

/** The way from a squad to who decides what for it. */
export const CharterButton = memo(function CharterButton({ squadId }: { squadId: string }) {
  return (
    <Section title={charterWords.section}>
      <Button icon={<FileText />} onClick={() => openCharter(squadId)}>
        {charterWords.open}
      </Button>
    </Section>
  );
});
