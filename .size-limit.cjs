const { readFileSync } = require('node:fs');

/** What the page loads before it shows anything: its script and all that the script imports statically. */
function firstScripts() {
  const page = readFileSync('dist/index.html', 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => `dist/${file}`,
  );
}

module.exports = [
  {
    name: 'The scripts of the first screen',
    path: firstScripts(),
    limit: '300 KiB',
    gzip: true,
  },
];
