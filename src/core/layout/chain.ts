import type { Model } from '../model/model.ts';

/** What of a model a layout is made from: its levels and wishes, its elements and its links. */
export type Chain = Pick<Model, 'about' | 'elements' | 'links'>;
