/*
 * Where the app's own page comes from. A custom protocol rather than file addresses: the page gets an
 * origin of its own, and only what lies in one folder can be asked for.
 */

export const SCHEME = 'app';
export const HOST = 'squadplan';
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

/** Whether an address is the app's own page, or the development server's where one is given. */
export function isOwnPage(address: string, devServer: string | undefined): boolean {
  try {
    const url = new URL(address);
    if (url.protocol === `${SCHEME}:`) return url.host === HOST;
    return devServer !== undefined && url.origin === new URL(devServer).origin;
  } catch {
    return false;
  }
}

/** The development server's address; an installed app has none, whatever its environment says. */
export function devServerOf(packaged: boolean): string | undefined {
  return packaged ? undefined : process.env.ELECTRON_RENDERER_URL || undefined;
}
