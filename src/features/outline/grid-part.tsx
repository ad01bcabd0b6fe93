import type { ComponentProps } from 'react';

interface GridPartProps extends ComponentProps<'div'> {
  readonly role: 'rowgroup' | 'row' | 'columnheader' | 'gridcell';
}

/** A part of the treegrid. It is no table: rows that don't show are not there. Of its parts only rows have the focus. */
export function GridPart(props: GridPartProps) {
  return <div {...props} />;
}
