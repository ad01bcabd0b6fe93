import { CircleHelp, Lightbulb } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import type { Model } from '#core/model/model.ts';
import type { OutlineNode } from '#core/outline/outline-node.ts';
import { countByRole } from '#core/queries/counts.ts';
import { formatList } from '#i18n/format.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { classes } from '#ui/classes.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import styles from './list-preview.module.css';
import { type PreviewLine, previewLines } from './preview-lines.ts';

/** How many lines show; a list can be thousands long. */
const SHOWN = 300;

interface ListPreviewProps {
  /** What the list makes; `undefined` while there is no card in it. */
  readonly model: Model | undefined;
  readonly nodes: readonly OutlineNode[];
}

/** The cards that a list makes, counted and drawn as an indented tree. */
export function ListPreview({ model, nodes }: ListPreviewProps) {
  const heading = useId();
  const lines = model ? previewLines(model, nodes, SHOWN) : [];
  return (
    <section className={styles.preview} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {m.paste_preview()}
      </h3>
      <p role="status" className={styles.summary}>
        {model ? summary(model) : m.paste_preview_empty()}
      </p>
      {lines.length > 0 && (
        // Reachable by keyboard, so that a long list can be scrolled.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <ol className={styles.lines} tabIndex={0} aria-labelledby={heading}>
          {lines.map((line) => (
            <Line key={line.line} line={line} />
          ))}
        </ol>
      )}
      {lines.length === SHOWN && <p className={styles.more}>{m.paste_preview_more()}</p>}
    </section>
  );
}

function Line({ line: { depth, text, kind } }: { readonly line: PreviewLine }) {
  const indent: CSSProperties & { '--depth': number } = { '--depth': Math.min(depth, 8) };
  return (
    <li className={classes(styles.line, styles[kind])} style={indent}>
      {kind === 'assumption' && <CircleHelp aria-hidden className={styles.icon} />}
      {kind === 'idea' && <Lightbulb aria-hidden className={styles.icon} />}
      <VisuallyHidden>{`${kindName(kind)}: `}</VisuallyHidden>
      <span dir="auto" className={styles.text}>
        {text}
      </span>
    </li>
  );
}

function kindName(kind: PreviewLine['kind']): string {
  if (kind === 'assumption') return m.paste_assumption();
  if (kind === 'idea') return m.paste_idea();
  return levelName({ role: kind });
}

function summary(model: Model): string {
  const { goal, outcome, action } = countByRole(model);
  const parts = [
    m.paste_goals({ count: goal }),
    outcome > 0 && m.paste_outcomes({ count: outcome }),
    action > 0 && m.paste_actions({ count: action }),
    model.assumptions.size > 0 && m.paste_assumptions({ count: model.assumptions.size }),
    model.ideas.size > 0 && m.paste_ideas({ count: model.ideas.size }),
  ];
  return formatList(parts.filter((part) => part !== false));
}
