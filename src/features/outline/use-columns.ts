import { useSessionState } from '#session/session-context.ts';

/** Of which of its columns the list has anything to show, as attributes of the grid. */
export function useColumns(): Readonly<
  Record<`data-${'tags' | 'doing' | 'counts'}`, true | undefined>
> {
  const tags = useSessionState(
    ({ model: { elements, frameworks } }) =>
      frameworks.size > 0 && some(elements, (each) => Object.keys(each.tags).length > 0),
  );
  const doing = useSessionState(({ model: { elements } }) =>
    some(elements, ({ status, owners }) => status !== undefined || owners.length > 0),
  );
  const counts = useSessionState(
    ({ model: { elements, indicators, assumptions } }) =>
      indicators.size > 0 || some(assumptions, ({ about }) => elements.has(about)),
  );
  return {
    'data-tags': tags || undefined,
    'data-doing': doing || undefined,
    'data-counts': counts || undefined,
  };
}

function some<R>(table: ReadonlyMap<string, R>, test: (record: R) => boolean): boolean {
  for (const record of table.values()) if (test(record)) return true;
  return false;
}
