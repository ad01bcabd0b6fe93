import { Braces, Image, type LucideIcon, Monitor, PenTool } from 'lucide-react';
import { useId } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import type { ExportChoice } from './export-choice.ts';
import styles from './kind-choice.module.css';
import { hasView } from './view-picture.ts';

type Kind = ExportChoice['kind'];

interface KindOption {
  readonly kind: Kind;
  readonly icon: LucideIcon;
  readonly label: () => string;
  readonly hint: () => string;
}

const KINDS: readonly KindOption[] = [
  { kind: 'png', icon: Image, label: m.export_kind_png, hint: m.export_kind_png_hint },
  { kind: 'svg', icon: PenTool, label: m.export_kind_svg, hint: m.export_kind_svg_hint },
  { kind: 'json', icon: Braces, label: m.export_kind_json, hint: m.export_kind_json_hint },
  { kind: 'view', icon: Monitor, label: m.export_kind_view, hint: m.export_kind_view_hint },
];

interface KindChoiceProps {
  readonly value: Kind;
  readonly onChange: (kind: Kind) => void;
}

/** What to take away, each with what it is good for. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const id = useId();
  const offered = KINDS.filter(({ kind }) => kind !== 'view' || hasView());
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{m.export_kind()}</legend>
      {offered.map(({ kind, icon: Icon, label, hint }) => (
        <label key={kind} className={styles.kind} data-chosen={kind === value || undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name={id}
            checked={kind === value}
            aria-describedby={`${id}-${kind}`}
            onChange={() => onChange(kind)}
          />
          <Icon aria-hidden className={styles.icon} />
          <span>
            <span className={styles.label}>{label()}</span>
            <span id={`${id}-${kind}`} className={styles.hint} aria-hidden>
              {hint()}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
