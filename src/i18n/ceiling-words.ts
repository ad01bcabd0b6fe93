import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** What is said on either side of the ceiling of accountability. */
export function ceilingWords(locale?: Locale): { readonly above: string; readonly below: string } {
  const options = locale && { locale };
  return { above: m.ceiling_above({}, options), below: m.ceiling_below({}, options) };
}
