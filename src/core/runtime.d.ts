// What core uses of the runtime besides the language itself, present in browsers, workers and Node alike.

interface TextDecoder {
  decode(input: Uint8Array): string;
}

declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};
