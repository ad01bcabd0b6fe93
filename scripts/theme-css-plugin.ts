import type { Plugin } from 'vite';
import { THEME } from '../src/core/scene/theme.ts';
import { DARK_TOKENS } from '../src/ui/dark-tokens.ts';
import { UI_TOKENS } from '../src/ui/tokens.ts';

const NAME = 'virtual:theme.css';
const ID = `/${NAME}`;

type Tokens = { readonly [name: string]: string | number | Tokens };

/**
 * Serves the tokens that pictures and screen share, and those of the screen (which win), as custom properties on
 * `:root`: `{ink: {onAccent}}` is `--ink-on-accent`. A number is a length in px, or a weight. Where a person asks her
 * device for dark, the dark tokens take the place of those that they name, but for what has `data-light`.
 */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (source) => (source === NAME ? ID : undefined),
    load: (id) => (id === ID ? themeRules() : undefined),
  };
}

function themeRules(): string {
  const light = flatten({ ...THEME, ...UI_TOKENS });
  const dark = flatten(DARK_TOKENS);
  const known = new Set(light.map(([name]) => name));
  const unknown = dark.flatMap(([name]) => (known.has(name) ? [] : [name]));
  if (unknown.length > 0) throw new Error(`Only dark has these tokens: ${unknown.join(', ')}`);
  return `${rule(':root, [data-light]', light)}@media (prefers-color-scheme: dark) {\n${rule(':root', dark)}}\n`;
}

function rule(selector: string, properties: readonly (readonly [string, string])[]): string {
  const lines = properties.map(([name, value]) => `  --${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

function flatten(tokens: Tokens, prefix = ''): (readonly [string, string])[] {
  return Object.entries(tokens).flatMap(([key, value]) => {
    const name = prefix + kebabCase(key);
    return typeof value === 'object'
      ? flatten(value, `${name}-`)
      : [[name, propertyValue(key, value)] as const];
  });
}

function propertyValue(key: string, value: string | number): string {
  return typeof value === 'string' || /weight/i.test(key) ? String(value) : `${value}px`;
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
