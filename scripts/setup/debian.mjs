import { asAdministrator, onPath } from './administrator.mjs';
import { SetupError } from './progress.mjs';

/**
 * Installs packages of Debian and its relatives, without what they merely recommend.
 * @param {{ packages: readonly string[], why: string, doing: string }} what
 */
export async function installPackages({ packages, why, doing }) {
  const names = packages.join(' ');
  if (!onPath('apt-get')) {
    throw new SetupError(`${why} On Debian these packages hold it:\n\n  ${names}`);
  }
  await asAdministrator({
    why,
    doing,
    command:
      'export DEBIAN_FRONTEND=noninteractive; apt-get update -q && ' +
      `apt-get install -y --no-install-recommends ${names}`,
  });
}
