import { LayoutTemplate, Workflow } from 'lucide-react';
import { useDialogs } from '#actions/dialogs.ts';
import { languageName } from '#i18n/format.ts';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Dialog } from '#ui/dialog.tsx';
import { type Example, examplesOf } from './examples.ts';
import styles from './examples-dialog.module.css';
import { useExample } from './use-example.ts';

/** The examples to look at and the templates to start from; choosing one makes a model of one's own. */
export function ExamplesDialog() {
  const locale = useLocale();
  const hide = useDialogs((state) => state.hide);
  const { busy, open } = useExample();
  const choose = async (example: Example): Promise<void> => {
    if (await open(example)) hide();
  };
  return (
    <Dialog
      title={m.examples_title()}
      description={m.examples_description()}
      size="large"
      onClose={hide}
    >
      <Examples
        heading={m.examples_examples()}
        examples={examplesOf('example', locale)}
        busy={busy}
        onChoose={choose}
      />
      <Examples
        heading={m.examples_templates()}
        examples={examplesOf('template', locale)}
        busy={busy}
        onChoose={choose}
      />
    </Dialog>
  );
}

interface ExamplesProps {
  readonly heading: string;
  readonly examples: readonly Example[];
  readonly busy: boolean;
  readonly onChoose: (example: Example) => void;
}

function Examples({ heading, examples, busy, onChoose }: ExamplesProps) {
  const locale = useLocale();
  if (examples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {examples.map((example) => {
          const Icon = example.kind === 'template' ? LayoutTemplate : Workflow;
          return (
            <li key={`${example.kind} ${example.title[locale]}`}>
              <button
                type="button"
                className={styles.example}
                disabled={busy}
                onClick={() => onChoose(example)}
              >
                <Icon aria-hidden className={styles.icon} />
                <span className={styles.words}>
                  <span className={styles.title}>{example.title[locale]}</span>
                  <span className={styles.description}>{example.description[locale]}</span>
                  {example.language !== locale && (
                    <span className={styles.language}>
                      {m.examples_language({ name: languageName(example.language) })}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
