/** Why work could not be kept on the device. */
export type KeepingFailure =
  /** The device has no room left. */
  | 'quota'
  /** The database failed, hung or was closed. */
  | 'storage'
  /** A newer build of the app wrote this model: this tab may not overwrite it. */
  | 'newer-build'
  /** The model's records vanished from the device while it was open. */
  | 'vanished';

/** Where the work is: `saved` only after the transaction that holds the last edit completed. */
export type Keeping =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  | {
      readonly status: 'failed';
      readonly reason: KeepingFailure;
      readonly detail: string;
    };
