import type { Scene } from '#core/scene/drawable.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { CheckOption } from './check-option.tsx';
import { SCALES } from './export-choice.ts';
import styles from './export-options.module.css';
import { COMMON, pixelSize, smallerScale } from './raster-size.ts';
import type { Export } from './use-export.ts';
import { viewSize } from './view-picture.ts';

interface ExportOptionsProps {
  readonly exporting: Export;
  /** The picture, once it is drawn. */
  readonly scene: Scene | undefined;
  /** Larger than most programs open. */
  readonly isHuge: boolean;
  /** Larger than is made. */
  readonly isTooLarge: boolean;
}

/** The options that matter for what was chosen, and no others. */
export function ExportOptions({ exporting, scene, isHuge, isTooLarge }: ExportOptionsProps) {
  const { choice, choose } = exporting;
  const { kind } = choice;
  if (kind === 'json') return <p className={styles.note}>{m.export_json_explained()}</p>;
  return (
    <div className={styles.options}>
      {kind !== 'view' && <ScopeOption exporting={exporting} />}
      {kind !== 'svg' && (
        <ScaleOption
          exporting={exporting}
          size={kind === 'view' ? viewSize() : scene}
          isHuge={isHuge}
          isTooLarge={isTooLarge}
        />
      )}
      {kind !== 'view' && (
        <div className={styles.checks}>
          <CheckOption
            label={m.export_background()}
            checked={choice.background}
            onChange={(background) => choose({ background })}
          />
          <CheckOption
            label={m.export_caption()}
            checked={choice.caption}
            onChange={(caption) => choose({ caption })}
          />
        </div>
      )}
    </div>
  );
}

function ScopeOption({ exporting: { choice, choose, selected } }: { exporting: Export }) {
  const isNone = selected.size === 0;
  return (
    <div className={styles.option}>
      <span aria-hidden className={styles.name}>
        {m.export_scope()}
      </span>
      <Segmented
        label={m.export_scope()}
        value={choice.scope}
        options={[
          { value: 'model', label: m.export_scope_model() },
          {
            value: 'selection',
            label: isNone
              ? m.export_scope_selection()
              : m.export_scope_selected({ count: selected.size }),
            disabled: isNone,
          },
        ]}
        onChange={(scope) => choose({ scope })}
      />
      {isNone && <span className={styles.hint}>{m.export_scope_hint()}</span>}
    </div>
  );
}

interface ScaleOptionProps {
  readonly exporting: Export;
  /** At 1×, in px. */
  readonly size: Pick<Scene, 'width' | 'height'> | undefined;
  readonly isHuge: boolean;
  readonly isTooLarge: boolean;
}

function ScaleOption({ exporting, size, isHuge, isTooLarge }: ScaleOptionProps) {
  const { scale, choose, acceptScale } = exporting;
  const smaller = size && isHuge ? smallerScale(size, scale, COMMON) : undefined;
  return (
    <div className={styles.option}>
      <span aria-hidden className={styles.name}>
        {m.export_scale()}
      </span>
      <Segmented
        label={m.export_scale()}
        value={String(scale)}
        options={[...new Set([...SCALES, scale])].map((each) => ({
          value: String(each),
          label: m.export_scale_times({ scale: formatNumber(each) }),
        }))}
        onChange={(value) => {
          const chosen = SCALES.find((each) => String(each) === value);
          if (chosen) choose({ scale: chosen });
        }}
      />
      {size && !isHuge && (
        <span className={styles.hint}>{m.export_pixels(words(size, scale))}</span>
      )}
      {size && isHuge && (
        <div className={styles.warning}>
          <Banner
            tone="warning"
            actions={
              smaller !== undefined && (
                <Button onClick={() => acceptScale(smaller)}>
                  {m.export_too_large_take({
                    scale: formatNumber(smaller),
                    ...words(size, smaller),
                  })}
                </Button>
              )
            }
          >
            {isTooLarge
              ? m.export_too_large(words(size, scale))
              : m.export_huge(words(size, scale))}
            {smaller === undefined && ` ${m.export_too_large_svg()}`}
            {smaller !== undefined && smaller < 1 && ` ${m.export_too_large_sharp()}`}
          </Banner>
        </div>
      )}
    </div>
  );
}

function words(size: Pick<Scene, 'width' | 'height'>, scale: number) {
  const { width, height } = pixelSize(size, scale);
  return { width: formatNumber(width), height: formatNumber(height) };
}
