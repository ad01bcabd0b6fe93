import * as Y from 'yjs';

/** How long other tabs get to answer, in milliseconds. */
const ANSWER_MS = 300;

/** What tabs on one model say to each other. */
type Message =
  /** An update that is on the device. */
  | { readonly say: 'update'; readonly update: Uint8Array }
  /** Who has more than this? Asked by a tab that was just opened, or woken. */
  | { readonly say: 'ask'; readonly stateVector: Uint8Array };

interface TabListener {
  readonly doc: Y.Doc;
  readonly onUpdate: (update: Uint8Array) => void;
  /** Whether everything in the document is on the device; never, when left out. */
  readonly mayAnswer?: () => boolean;
}

/** The other tabs on one model. */
export interface Tabs {
  /** Gives what the others sent, also while nobody was listening yet, and from now on. */
  listen(listener: TabListener): void;
  /** What other tabs have that this document lacks, as far as they answer at once. */
  ask(doc: Y.Doc): Promise<readonly Uint8Array[]>;
  /** Tells of updates that are on the device; also those that were on their way when this tab left. */
  send(updates: readonly Uint8Array[]): void;
  leave(): void;
}

/** Joins the tabs on a model. Join before reading the model, so that nothing falls between. */
export function joinTabs(modelId: string): Tabs {
  const channel = new BroadcastChannel(channelName(modelId));
  const early: Message[] = [];
  let receive = (message: Message): void => {
    early.push(message);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) receive(data);
  };
  const say = (message: Message): void => channel.postMessage(message);
  let wake = (): void => undefined;
  let left = false;
  return {
    listen({ doc, onUpdate, mayAnswer = () => false }) {
      receive = (message) => {
        if (message.say === 'update') tryTo(() => onUpdate(message.update));
        // What is not yet on the device is not told: what another tab builds on it would be lost with this one.
        else if (mayAnswer())
          say({ say: 'update', update: Y.encodeStateAsUpdate(doc, message.stateVector) });
      };
      for (const message of early.splice(0)) receive(message);
      wake = () => say({ say: 'ask', stateVector: Y.encodeStateVector(doc) });
      wake();
      if (typeof document !== 'undefined') {
        document.addEventListener('resume', wake);
        addEventListener('pageshow', wake);
      }
    },
    async ask(doc) {
      say({ say: 'ask', stateVector: Y.encodeStateVector(doc) });
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
      return early.flatMap((message) => (message.say === 'update' ? [message.update] : []));
    },
    send(updates) {
      for (const update of updates) {
        if (left) tellTabs(modelId, update);
        else say({ say: 'update', update });
      }
    },
    leave() {
      left = true;
      channel.close();
      if (typeof document !== 'undefined') {
        document.removeEventListener('resume', wake);
        removeEventListener('pageshow', wake);
      }
    },
  };
}

/** Tells the tabs that have a model open of an update made outside any of them. */
export function tellTabs(modelId: string, update: Uint8Array): void {
  const channel = new BroadcastChannel(channelName(modelId));
  channel.postMessage({ say: 'update', update } satisfies Message);
  channel.close();
}

/** What another build sends may make no sense here; it is on the device, and read when the model is opened again. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {}
}

const channelName = (modelId: string): string => `tocht:${modelId}`;

/** Another build of the app may be at the other end. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('say' in data)) return false;
  if (data.say === 'update') return 'update' in data && data.update instanceof Uint8Array;
  return data.say === 'ask' && 'stateVector' in data && data.stateVector instanceof Uint8Array;
}
