const { readFileSync } = require('node:fs');

/** What every visit loads: the scripts that the page names, and those of the app, which public/head-start.js asks for. */
function firstScripts() {
  const page = readFileSync('dist/index.html', 'utf8');
  const named = page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
  const [, app = ''] = /data-app="([^"]*)"/.exec(page) ?? [];
  const files = [...named].map(([, file]) => file);
  files.push(...app.split(' ').filter((file) => file.endsWith('.js')));
  return files.map((file) => `dist/${file}`);
}

module.exports = [
  {
    name: 'The scripts of the first screen',
    path: firstScripts(),
    limit: '300 KiB',
    gzip: true,
  },
];
