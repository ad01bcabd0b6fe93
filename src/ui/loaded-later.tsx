import {
  type ComponentType,
  createElement,
  type ReactNode,
  useLayoutEffect,
  useState,
} from 'react';

interface Part<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly meanwhile: ReactNode;
  component?: ComponentType<Props>;
}

/**
 * A component whose code is loaded when it is first drawn. It shows at once when that has arrived: what React's `lazy`
 * brings in is held back for up to 0.3 s, so that a page does not flicker; that is long for who opened it by a key.
 * What can't be loaded is thrown to the nearest boundary, and is asked for again when that starts afresh.
 * @param meanwhile what stands in its place until then
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): (props: Props) => ReactNode {
  const part: Part<Props> = { load, meanwhile };
  return (props) => createElement(LoadedPart<Props>, { part, props });
}

interface LoadedPartProps<Props extends object> {
  readonly part: Part<Props>;
  readonly props: Props;
}

function LoadedPart<Props extends object>({ part, props }: LoadedPartProps<Props>) {
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>();
  const [, setArrived] = useState(false);
  useLayoutEffect(() => {
    if (part.component) return;
    let isGone = false;
    part.load().then(
      (component) => {
        part.component = component;
        if (!isGone) setArrived(true);
      },
      (error: unknown) => {
        if (!isGone) setFailure({ error });
      },
    );
    return () => {
      isGone = true;
    };
  }, [part]);
  if (failure) throw failure.error;
  return part.component ? createElement(part.component, props) : part.meanwhile;
}
