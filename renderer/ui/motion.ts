/** Whether nothing on screen should move by itself: the system asks for it, or the settings do. */
export function lessMotion(): boolean {
  return document.documentElement.dataset.motion === 'none';
}
