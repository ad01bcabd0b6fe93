import type { Plugin } from 'vite';
import { UI_TOKENS } from '../src/ui/tokens.ts';

const NAME = 'virtual:theme.css';
const ID = `/${NAME}`;

type Tokens = { readonly [name: string]: string | number | Tokens };

/** Serves the design tokens as custom properties on `:root`: `{ink: {onAccent}}` is `--ink-on-accent`. */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (source) => (source === NAME ? ID : undefined),
    load: (id) => (id === ID ? rootRule(flatten(UI_TOKENS)) : undefined),
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
      : [[name, String(value)] as const];
  });
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
