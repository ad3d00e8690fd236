import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses';

/**
 * What a packaged app may not be used for, switched off in its executable itself: to run as plain
 * Node, to take Node's options from the environment, to be debugged from the command line, to read
 * files with the rights of its own pages; cookies would be encrypted, if there were any.
 */
export const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** @typedef {keyof typeof wantedFuses} FuseName */

/**
 * The fuses of an executable, by name; null for those that it does not have.
 * @param {string} executable
 * @returns {Promise<Record<FuseName, boolean | null>>}
 */
export async function fusesOf(executable) {
  const wire = /** @type {Record<number, number | undefined>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(executable))
  );
  const state = (/** @type {string} */ name) => {
    const found = wire[FuseV1Options[/** @type {FuseName} */ (name)]];
    return found === FuseState.ENABLE ? true : found === FuseState.DISABLE ? false : null;
  };
  return /** @type {Record<FuseName, boolean | null>} */ (
    Object.fromEntries(Object.keys(wantedFuses).map((name) => [name, state(name)]))
  );
}

/**
 * Sets the fuses of a packaged app's executable, as far as it has them, and reads them again.
 * @param {string} executable
 * @returns {Promise<readonly FuseName[]>} those that it does not have
 */
export async function setFuses(executable) {
  const before = await fusesOf(executable);
  const names = /** @type {FuseName[]} */ (Object.keys(wantedFuses));
  const there = names.filter((name) => before[name] !== null);
  const wanted = Object.fromEntries(there.map((name) => [FuseV1Options[name], wantedFuses[name]]));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...wanted,
  });
  const after = await fusesOf(executable);
  const wrong = there.filter((name) => after[name] !== wantedFuses[name]);
  if (wrong.length > 0) throw new Error(`These fuses did not flip: ${wrong.join(', ')}.`);
  return names.filter((name) => before[name] === null);
}
