/**
 * Writes to standard output and waits until it is taken. Whoever reads may stop early (`| head`):
 * that is no failure of ours.
 */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    };
    process.stdout.once('error', settle);
    process.stdout.write(text, settle);
  });
}
