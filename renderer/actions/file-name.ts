/** A name for a file from a plan's name, without what file systems refuse. */
export function fileNameFor(name: string, ending: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 100);
  return `${plain || 'Plan'}.${ending}`;
}
