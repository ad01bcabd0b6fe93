import type { FileError, FileErrorCode } from '#core/formats/json/errors.ts';
import { m } from './paraglide/messages.js';

/** Why a file can't be opened, in a sentence that says where in the file. */
export function fileErrorMessage(error: FileError): string {
  const { place, path } = error;
  const reason = fileErrorReason(error);
  if (!place) return reason;
  return path === undefined
    ? m.error_file_at({ ...place, reason })
    : m.error_file_at_path({ line: place.line, path, reason });
}

/** Why a file can't be opened, for where the place is shown already. */
export function fileErrorReason({ code, params }: FileError): string {
  const told = (name: string) => params[name] ?? '';
  const reasons: Readonly<Record<FileErrorCode, () => string>> = {
    empty: () => m.error_file_empty(),
    too_large: () => m.error_file_too_large({ limit: told('limit') }),
    encoding: () => m.error_file_encoding(),
    not_json: () => m.error_file_not_json(),
    truncated: () => m.error_file_truncated(),
    too_deep: () => m.error_file_too_deep({ limit: told('limit') }),
    forbidden_key: () => m.error_file_forbidden_key({ key: told('key') }),
    duplicate_key: () => m.error_file_duplicate_key({ key: told('key') }),
    not_a_model: () => m.error_file_not_a_model(),
    version: () => m.error_file_version(),
    newer: () => m.error_file_newer({ version: told('version') }),
    too_many: () => m.error_file_too_many({ table: told('table'), limit: told('limit') }),
    missing_field: () => m.error_file_missing_field({ field: told('field') }),
    bad_value: () => m.error_file_bad_value({ field: told('field') }),
    duplicate_id: () => m.error_file_duplicate_id({ id: told('id') }),
    dangling: () => m.error_file_dangling({ id: told('id') }),
    self_link: () => m.error_file_self_link(),
    unknown_level: () => m.error_file_unknown_level({ id: told('id') }),
  };
  return reasons[code]();
}
