import { Handle, Position } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { addChildAction } from '#actions/element-actions.ts';
import { useShow } from '#actions/show.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import styles from './card-handles.module.css';
import { DOWN_HANDLE, UP_HANDLE } from './map-nodes.ts';

/** The edges of a card from which a link is drawn; the lower one adds a card below when pressed. */
export function CardHandles({ title, open }: { title: string; open: boolean }) {
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const db = useDatabase();
  const isShow = useShow(({ on }) => on);
  return (
    <>
      <Handle
        id={UP_HANDLE}
        type="source"
        position={Position.Top}
        isConnectable={!readOnly}
        className={styles.handle}
        data-shown={open}
        data-quiet={isShow || undefined}
      />
      <Handle
        id={DOWN_HANDLE}
        type="target"
        position={Position.Bottom}
        isConnectable={!readOnly}
        className={`${styles.handle} ${styles.add} nopan`}
        data-shown={open}
        data-quiet={isShow || undefined}
        title={m.map_add_below({ title })}
        onClick={(event) => {
          event.stopPropagation();
          if (open) void addChildAction.run({ session, db });
        }}
      >
        <Plus aria-hidden="true" size={20} />
      </Handle>
    </>
  );
}
