import type { LucideIcon } from 'lucide-react';
import { CircleGauge, MessageCircleQuestionMark } from 'lucide-react';
import { memo } from 'react';
import { assumptionsAbout } from '#core/queries/assumptions-about.ts';
import { tagNames } from '#core/queries/tag-names.ts';
import { countAbout } from '#core/scene/count-about.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { GridPart } from './grid-part.tsx';
import styles from './row-details.module.css';
import { StatusMark } from './status-mark.tsx';

/** How many tags a row names; the others are counted. */
const TAGS_SHOWN = 2;

/** The cells of a row after its title: tags, how far and who, and how many indicators and assumptions. */
export const RowDetails = memo(function RowDetails({ id }: { id: string }) {
  const language = useLocale();
  const element = useSessionState(({ model }) => model.elements.get(id));
  const frameworks = useSessionState(({ model }) => model.frameworks);
  const partners = useSessionState(({ model }) => model.partners);
  const indicators = useSessionState(({ model }) => countAbout(model.indicators, 'element', id));
  const assumptions = useSessionState(({ model }) => assumptionsAbout(model, id).length);
  if (!element) return null;
  const tags = tagNames({ frameworks }, element, language);
  const owners = element.owners.flatMap((owner) => partners.get(owner)?.name ?? []);
  return (
    <>
      <GridPart role="gridcell" className={styles.tags}>
        {tags.slice(0, TAGS_SHOWN).map((tag) => (
          <span key={tag} className={styles.tag} title={tag}>
            {tag}
          </span>
        ))}
        {tags.length > TAGS_SHOWN && (
          <span className={styles.tag} title={formatList(tags.slice(TAGS_SHOWN))}>
            {`+${tags.length - TAGS_SHOWN}`}
          </span>
        )}
      </GridPart>
      <GridPart role="gridcell" className={styles.doing}>
        {element.status && <StatusMark status={element.status} />}
        {owners.length > 0 && (
          <span className={styles.owners} title={formatList(owners)}>
            {formatList(owners)}
          </span>
        )}
      </GridPart>
      <GridPart role="gridcell" className={styles.counts}>
        {indicators > 0 && (
          <Count icon={CircleGauge} count={indicators} words={m.list_indicators} />
        )}
        {assumptions > 0 && (
          <Count icon={MessageCircleQuestionMark} count={assumptions} words={m.list_assumptions} />
        )}
      </GridPart>
    </>
  );
});

interface CountProps {
  readonly icon: LucideIcon;
  readonly count: number;
  readonly words: (inputs: { count: number }) => string;
}

function Count({ icon: Icon, count, words }: CountProps) {
  return (
    <span className={styles.count} title={words({ count })}>
      <Icon aria-hidden="true" className={styles.icon} />
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words({ count })}</span>
    </span>
  );
}
