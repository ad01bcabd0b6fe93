import type { Change } from '../changes/change.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Says why we believe a link, and how well it is supported. Its ends are changed by moving elements, or by reconnecting it. */
export function setLink(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Pick<Link, 'rationale' | 'evidence'>> },
): Change[] {
  return setRecord(model, 'links', args.id, args.fields);
}
