import { type Site, serveSite } from '../../site/serve';

const SAYS = 'The attorney general of Ohio, Dave Yost, met Letitia James of New York. ';
/** UTF-16 code units of what is huge. */
const HUGE = 10_000_000;

const hugeText = SAYS.repeat(HUGE / SAYS.length);

/** What brings simple readers of pages to a halt. */
const MONSTERS: Readonly<Record<string, string>> = {
  'cells with much': table(SAYS),
  'cells with little': `<p>${SAYS}</p>${table('<b>12</b>')}`,
  paragraphs: `<p>${SAYS}</p>`.repeat(20_000),
  spans: `<p>${'<span>a</span><span>b</span> '.repeat(30_000)}${SAYS}</p>`,
  'hidden text': `<p>${SAYS}</p><p hidden>${hugeText}</p><p style="display:none">${hugeText}</p>`,
  'text in one element': `<p style="content-visibility:hidden">${hugeText}</p>`,
  'hidden levels': `<p>${SAYS}</p><template>10000</template><script>${levels('div')}</script>`,
  'inline levels': `<template>2000</template><script>${levels('span')}</script>`,
};

function table(cell: string): string {
  return `<table>${`<tr>${`<td>${cell}</td>`.repeat(8)}</tr>`.repeat(5000)}</table>`;
}

/** Built by script, since a parser ends elements that are too deep. Chromium does not survive such a layout of blocks. */
function levels(tag: string): string {
  return `const count = Number(document.querySelector('template').innerHTML);
    const outer = document.createElement('div');
    outer.style.display = '${tag === 'div' ? 'none' : 'block'}';
    for (let at = outer, i = 0; i < count; i++) {
      const inner = document.createElement('${tag}');
      inner.append('${SAYS}');
      at.append(inner);
      at = inner;
    }
    document.body.append(outer);`;
}

export async function serveMonsters(): Promise<Site & { paths: string[] }> {
  const pages = Object.entries(MONSTERS).map(([name, body]): [string, string] => [
    `/${name.replaceAll(' ', '-')}.html`,
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Much</title><body>${body}`,
  ]);
  const site = await serveSite(Object.fromEntries(pages));
  return { ...site, paths: pages.map(([path]) => path) };
}
