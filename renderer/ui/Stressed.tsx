interface StressedProps {
  /** The whole sentence with its part in it: where that stands is up to the language. */
  readonly say: (part: string) => string;
  readonly part: string;
}

/** Stands for the part while the sentence is taken apart. No text has it. */
const MARK = '\u{E000}';

/** A sentence with one part of it, such as a name or a figure, standing out. */
export function Stressed({ say, part }: StressedProps) {
  const [before = '', after = ''] = say(MARK).split(MARK);
  return (
    <>
      {before}
      <strong dir="auto">{part}</strong>
      {after}
    </>
  );
}
