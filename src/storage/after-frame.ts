/** A frame that doesn't come within so long, in ms, isn't waited for: the tab may be out of sight. */
const LATEST_MS = 100;

/**
 * Does something once, when the frame that is being made is drawn; where no frames are drawn, when the task that is
 * under way has ended.
 */
export function afterFrame(work: () => void): void {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) {
    queueMicrotask(work);
    return;
  }
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST_MS);
}
