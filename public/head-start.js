// The app is asked for before the page's own scripts come to it. At the address of a model it waits for the first
// picture, which it would hold up (src/app/main.ts).
if (!/^#\/(model|follow)\//.test(location.hash)) {
  for (const file of document.currentScript.dataset.app.split(' ')) {
    const link = document.createElement('link');
    if (file.endsWith('.js')) link.rel = 'modulepreload';
    else {
      link.rel = 'preload';
      link.as = 'style';
    }
    link.href = file;
    document.head.append(link);
  }
}
