import type { Change } from '../changes/change.ts';
import type { Assumption } from '../model/assumption.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Changes an assumption's text, kind, state or note. An empty text changes nothing. */
export function setAssumption(
  model: Model,
  args: {
    readonly id: string;
    readonly fields: Partial<Pick<Assumption, 'text' | 'kind' | 'state' | 'note'>>;
  },
): Change[] {
  const { text, ...rest } = args.fields;
  const words = text?.trim();
  return setRecord(model, 'assumptions', args.id, { ...rest, ...(words && { text: words }) });
}
