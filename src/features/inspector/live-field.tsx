import { TEXT_LIMIT } from '#core/model/fields.ts';
import { useLiveText } from '#session/use-live-text.ts';
import { TextArea } from '#ui/text-area.tsx';

interface LiveFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly value: string;
  readonly maxLength?: number;
  /** Enter ends the edit instead of breaking the line. */
  readonly singleLine?: boolean;
  readonly onCommit: (text: string, merge: string) => void;
}

/** A text of the document, written while it is typed; Escape takes the typing back. */
export function LiveField({ value, singleLine, onCommit, maxLength, ...field }: LiveFieldProps) {
  const live = useLiveText(value, onCommit);
  return (
    <TextArea
      {...field}
      value={live.text}
      maxLength={maxLength ?? TEXT_LIMIT}
      onChange={live.onChange}
      onFocus={live.onFocus}
      onBlur={live.onBlur}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          live.cancel();
          event.currentTarget.blur();
        } else if (event.key === 'Enter' && singleLine) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
