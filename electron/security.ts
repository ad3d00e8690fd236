import { app, type Session } from 'electron';
import { isOwnPage } from './origin.ts';

/** The page may put text on the clipboard; it may nothing else that needs a permission. */
const ALLOWED = new Set(['clipboard-sanitized-write']);

/** Keeps every page of the app where it is: no other address, no new window, no embedded page. */
export function guardPages(devServer: string | undefined): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url, devServer)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses camera, microphone, place, notifications and the rest. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(ALLOWED.has(permission)));
  session.setPermissionCheckHandler((_, permission) => ALLOWED.has(permission));
  session.setDevicePermissionHandler(() => false);
}
