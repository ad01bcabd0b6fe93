import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const APP = 'src/app/start-app.tsx';
/** The letters that nearly every title is written in. */
const FONT = /atkinson-hyperlegible-next-latin-wght-normal-.*\.woff2$/;

/**
 * Lets the page ask early for what it comes to later: the font of the cards, and the app (public/head-start.js).
 */
export function headStart(): Plugin {
  return {
    name: 'head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const font = Object.keys(bundle).find((file) => FONT.test(file));
        const app = filesOf(APP, bundle);
        if (!font || !app) throw new Error('nothing to begin with');
        const tags: HtmlTagDescriptor[] = [
          {
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `./${font}`,
            },
            injectTo: 'head',
          },
          {
            tag: 'script',
            attrs: {
              async: true,
              src: './head-start.js',
              'data-app': app.filter((file) => !html.includes(file)).join(' '),
            },
            injectTo: 'head-prepend',
          },
        ];
        return tags;
      },
    },
  };
}

/** The script that a module is in, and all that it needs; `undefined` when there is none. */
function filesOf(module: string, bundle: Rolldown.OutputBundle): string[] | undefined {
  const script = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
  );
  if (script?.type !== 'chunk') return undefined;
  return [script.fileName, ...script.imports, ...(script.viteMetadata?.importedCss ?? [])];
}
