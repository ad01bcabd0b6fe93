import type { HtmlTagDescriptor, Plugin } from 'vite';

const EDITOR = 'src/app/editor-screen.tsx';
/** The letters that nearly every title is written in. */
const FONT = /atkinson-hyperlegible-next-latin-wght-normal-.*\.woff2$/;

/**
 * Lets the page ask at once for what it would come to later: the font of the cards, and, at the address of a model,
 * the files of the editor (public/head-start.js).
 */
export function headStart(): Plugin {
  return {
    name: 'head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const font = Object.keys(bundle).find((file) => FONT.test(file));
        const editor = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(EDITOR)),
        );
        if (!font || editor?.type !== 'chunk') throw new Error('nothing to begin with');
        const needed = [
          editor.fileName,
          ...editor.imports,
          ...(editor.viteMetadata?.importedCss ?? []),
        ];
        const files = needed.filter((file) => !html.includes(file));
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
            attrs: { async: true, src: './head-start.js', 'data-editor': files.join(' ') },
            injectTo: 'head-prepend',
          },
        ];
        return tags;
      },
    },
  };
}
