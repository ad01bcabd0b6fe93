import type { Plugin } from 'vite';
import { THEME } from '../src/core/scene/theme.ts';
import { UI_TOKENS } from '../src/ui/tokens.ts';

const NAME = 'virtual:theme.css';
const ID = `/${NAME}`;

type Tokens = { readonly [name: string]: string | number | Tokens };

/**
 * Serves the tokens that pictures and screen share, and those of the screen (which win), as custom properties on
 * `:root`: `{ink: {onAccent}}` is `--ink-on-accent`. A number is a length in px, or a weight.
 */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (source) => (source === NAME ? ID : undefined),
    load: (id) => (id === ID ? rootRule(flatten({ ...THEME, ...UI_TOKENS })) : undefined),
  };
}

function rootRule(properties: readonly (readonly [string, string])[]): string {
  const lines = properties.map(([name, value]) => `  --${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
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
