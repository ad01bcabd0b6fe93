// A page at the address of a model needs the editor as well: it is asked for before the app knows that.
if (/^#\/(model|follow)\//.test(location.hash)) {
  for (const file of document.currentScript.dataset.editor.split(' ')) {
    const link = document.createElement('link');
    if (file.endsWith('.js')) link.rel = 'modulepreload';
    else {
      link.rel = 'preload';
      link.as = 'style';
    }
    // What the first picture is painted by comes before it.
    link.fetchPriority = 'low';
    link.href = file;
    document.head.append(link);
  }
}
