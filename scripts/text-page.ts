// A plain text (title, blank line, body) as a page that a browser can show and Unsaid can read.

const inert = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One `h1`, one paragraph a line. */
export function textPage(text: string): string {
  const [title = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const paragraphs = lines.filter((line) => line.trim()).map((line) => `<p>${inert(line)}</p>`);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${inert(title)}</title><link rel="stylesheet" href="/paper.css">
<body><div class="sheet"><main><article><h1>${inert(title)}</h1>
${paragraphs.join('\n')}
</article></main></div></body></html>`;
}
