import type { CardPoint } from '#actions/camera.ts';
import type { ShowKind } from '#actions/show.ts';

/** What the first screen tells those that follow it, and what they ask of it. */
export type ShowMessage =
  | { readonly kind: 'hello' }
  /** Where she points; `undefined` when she no longer does. */
  | { readonly kind: 'laser'; readonly at: CardPoint | undefined }
  | {
      readonly kind: 'scene';
      readonly way: ShowKind;
      readonly step: number;
      readonly from: string | undefined;
      readonly selected: string | undefined;
      readonly folded: readonly string[];
    };

/** The line between the windows on this device that show one model. */
export interface ShowChannel {
  post(message: ShowMessage): void;
  close(): void;
}

/** Opens the line of a model; windows of one build of the app meet there, so what comes in is what was sent. */
export function openShowChannel(
  model: string,
  onMessage: (message: ShowMessage) => void,
): ShowChannel {
  const channel = new BroadcastChannel(`tocht-show-${model}`);
  channel.onmessage = ({ data }: MessageEvent<ShowMessage>) => onMessage(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
