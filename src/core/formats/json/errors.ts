/** Every way in which a file can fail to be a model. */
export const FILE_ERROR_CODES = [
  /** Nothing in it. */
  'empty',
  /** More than `limit` MB. */
  'too_large',
  /** Bytes that are no text in UTF-8 or UTF-16. */
  'encoding',
  /** Something that JSON does not allow at this place. */
  'not_json',
  /** It ends before it is complete. */
  'truncated',
  /** Nested more than `limit` deep. */
  'too_deep',
  /** The `key` is one that JavaScript keeps for itself. */
  'forbidden_key',
  /** The `key` stands twice in one object. */
  'duplicate_key',
  /** JSON, but not a model of ours. */
  'not_a_model',
  /** No usable version number. */
  'version',
  /** Of the newer `version`, which this build can't make sense of. */
  'newer',
  /** More than `limit` records in `table`. */
  'too_many',
  /** The `field` that must be there is not. */
  'missing_field',
  /** The `field` holds something that it can't hold. */
  'bad_value',
  /** The `id` is given to two records. */
  'duplicate_id',
  /** It names the `id` of a record that isn't there. */
  'dangling',
  /** A link from an element to itself. */
  'self_link',
  /** An element on a level (`id`) that the model doesn't have. */
  'unknown_level',
] as const;
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

/** Where in the text something is: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a file can't be opened, for the words of people to be made from. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  /** The record and field meant, such as `elements[3].title`. */
  readonly path?: string;
}

/** The keys and indexes that lead to a value in a document. */
export type Path = readonly (string | number)[];

/** What is wrong in a document, and at which value. */
export interface DocumentError {
  readonly code: FileErrorCode;
  readonly params: FileError['params'];
  readonly path: Path;
}
