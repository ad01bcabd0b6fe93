import type { Plugin } from 'vite';

const MADE = 'new Intl.PluralRules(locale, options)';
const KEPT = `
const kept = new Map();
function rulesFor(locale, options) {
	let rules = kept.get(locale);
	if (!rules) kept.set(locale, rules = new Intl.PluralRules(locale, options));
	return rules;
}
`;

/**
 * Keeps the plural rules of a language. Paraglide makes them anew for every message that counts, at some 0.3 ms each,
 * and a map has a few such messages a card. All of them count alike: none asks for ordinals.
 */
export function keptPluralRules(): Plugin {
  return {
    name: 'kept-plural-rules',
    transform(code, id) {
      if (!id.endsWith('/paraglide/registry.js')) return undefined;
      if (!code.includes(MADE)) this.error(`Paraglide makes its plural rules otherwise: ${id}`);
      return { code: code.replace(MADE, 'rulesFor(locale, options)') + KEPT, map: null };
    },
  };
}
