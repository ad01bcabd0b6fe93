interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * The content security policy lets no string become code. Browsers ask this one policy before they
 * start a worker from an address: only addresses of our own origin pass, and never a string of HTML.
 */
export function allowOwnScriptsOnly(): void {
  // Not in TypeScript's library yet, and only in some browsers.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, document.baseURI).origin === location.origin) return address;
      throw new TypeError('A script of another origin was asked for.');
    },
  });
}
