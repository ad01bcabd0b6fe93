import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { foldText } from '#core/queries/fold-text.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import styles from './card-picker.module.css';

interface CardPickerProps {
  readonly label: string;
  readonly except: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The most cards a list shows at once; typing narrows it down. */
const MOST = 50;

/** A field in which a card is found by its title; choosing one picks it and empties the field. */
export function CardPicker({ label, except, onPick }: CardPickerProps) {
  const elements = useSessionState((state) => state.model.elements);
  const [typed, setTyped] = useState('');
  const choices = useMemo(
    () =>
      [...elements.values()]
        .filter(({ id }) => !except.has(id))
        .map(({ id, title }): Choice => ({ value: id, label: title })),
    [elements, except],
  );
  return (
    <Combobox.Root
      items={choices}
      limit={MOST}
      value={null}
      inputValue={typed}
      onInputValueChange={setTyped}
      filter={(choice: Choice, query) => foldText(choice.label).includes(foldText(query))}
      onValueChange={(choice: Choice | null) => {
        if (choice) onPick(choice.value);
        setTyped('');
      }}
    >
      <Combobox.Input className={styles.input} placeholder={label} aria-label={label} dir="auto" />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className={styles.positioner}>
          <Combobox.Popup className={styles.popup} aria-label={label}>
            <Combobox.Empty className={styles.empty}>{m.inspector_no_card()}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(choice: Choice) => (
                <Combobox.Item
                  key={choice.value}
                  value={choice}
                  className={styles.option}
                  dir="auto"
                >
                  {choice.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
