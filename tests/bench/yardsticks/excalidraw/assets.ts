// Before Excalidraw's own module runs: its fonts come from here, not from a server elsewhere.
Object.assign(window, { EXCALIDRAW_ASSET_PATH: new URL('./', location.href).href });
