import { useEffect, useState } from 'react';
import { HELP_PAGES, type HelpPage } from '#actions/help.ts';
import { useLocale } from '#i18n/locale.ts';
import { type Page, readPage } from './read-page.ts';

export type Pages = ReadonlyMap<HelpPage, Page>;

/** All pages in the language of the screen; `undefined` while they come in, 'failed' when they can't be had. */
export function usePages(): Pages | 'failed' | undefined {
  const locale = useLocale();
  const [pages, setPages] = useState<Pages | 'failed'>();
  useEffect(() => {
    let gone = false;
    loadPages(locale).then(
      (loaded) => !gone && setPages(loaded),
      () => !gone && setPages('failed'),
    );
    return () => {
      gone = true;
    };
  }, [locale]);
  return pages;
}

async function loadPages(locale: string): Promise<Pages> {
  return new Map(
    await Promise.all(
      HELP_PAGES.map(async (page) => {
        const response = await fetch(`help/${locale}/${page}.md`);
        if (!response.ok) throw new Error(`${page}: ${response.status}`);
        return [page, readPage(await response.text())] as const;
      }),
    ),
  );
}
