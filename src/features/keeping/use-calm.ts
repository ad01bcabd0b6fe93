import { useEffect, useState } from 'react';

/** How long a value has to stand before it shows, in milliseconds. */
const CALM_MS = 200;

/**
 * Shows a value only after it stood for a while, and `meanwhile` until then; every other value shows at once. "Saved"
 * between two letters would flicker.
 */
export function useCalm<T>(value: T, slow: T, meanwhile: T): T {
  const [calm, setCalm] = useState(value === slow);
  useEffect(() => {
    if (value !== slow) {
      setCalm(false);
      return;
    }
    const timer = setTimeout(() => setCalm(true), CALM_MS);
    return () => clearTimeout(timer);
  }, [value, slow]);
  return value === slow && !calm ? meanwhile : value;
}
