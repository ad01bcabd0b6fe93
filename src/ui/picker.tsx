import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import styles from './picker.module.css';

export interface PickerChoice {
  readonly value: string;
  readonly label: string;
}

interface PickerProps {
  readonly label: string;
  /** What is said when nothing matches. */
  readonly nothing: string;
  /** All choices, asked for when the list opens: there may be thousands. */
  readonly choices: () => readonly PickerChoice[];
  /** Whether a choice matches what is typed. */
  readonly matches: (choice: PickerChoice, typed: string) => boolean;
  readonly onPick: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** The most choices a list shows at once; typing narrows it down. */
const MOST = 50;
const NONE: readonly PickerChoice[] = [];

/** A field in which one of many is found by typing; choosing one picks it and empties the field. */
export function Picker({ label, nothing, choices, matches, onPick, autoFocus }: PickerProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const items = useMemo(() => (open ? choices() : NONE), [open, choices]);
  return (
    <Combobox.Root
      items={items}
      open={open}
      onOpenChange={setOpen}
      limit={MOST}
      value={null}
      inputValue={typed}
      onInputValueChange={setTyped}
      filter={matches}
      onValueChange={(choice: PickerChoice | null) => {
        if (choice) onPick(choice.value);
        setTyped('');
      }}
    >
      <Combobox.Input
        className={styles.input}
        placeholder={label}
        aria-label={label}
        dir="auto"
        autoFocus={autoFocus}
      />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className={styles.positioner}>
          <Combobox.Popup className={styles.popup} aria-label={label}>
            <Combobox.Empty className={styles.empty}>{nothing}</Combobox.Empty>
            <Combobox.List>
              {(choice: PickerChoice) => (
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
