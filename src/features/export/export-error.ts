/** What kept a picture or file from being taken away, for the words on screen. */
export type ExportFailure = 'draw' | 'copy' | 'file';

/** Something could not be taken away. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly failure: ExportFailure;

  constructor(failure: ExportFailure, cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}
