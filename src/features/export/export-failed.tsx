import { m } from '#i18n/paraglide/messages.js';
import { Banner } from '#ui/banner.tsx';
import type { ExportFailure } from './export-error.ts';

const WORDS: Readonly<Record<ExportFailure, () => string>> = {
  draw: m.export_failed_draw,
  copy: m.export_failed_copy,
  file: m.export_failed_file_what,
};

/** What went wrong, and what to do instead. */
export function ExportFailed({ failure }: { readonly failure: ExportFailure }) {
  return <Banner tone="danger">{WORDS[failure]()}</Banner>;
}
