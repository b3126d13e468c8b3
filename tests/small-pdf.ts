// Writes a small PDF for tests: lines of text on pages, or a page without any; encrypted where asked, as far as a reader has to notice.

export interface PdfChoices {
  /** Pages, each a list of lines: text, and the size of its letters (12 where not given). An empty line leaves a gap. */
  pages: ([string, number?] | '')[][];
  encrypted?: boolean;
}

const escaped = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

function contentOf(lines: PdfChoices['pages'][number]): string {
  let y = 780;
  return lines
    .map((line) => {
      const [text, size = 12] = line === '' ? [''] : line;
      y -= size * 1.3;
      return text ? `BT /F1 ${size} Tf 1 0 0 1 60 ${y.toFixed(1)} Tm (${escaped(text)}) Tj ET` : '';
    })
    .join('\n');
}

export function smallPdf({ pages, encrypted = false }: PdfChoices): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, index) => {
    const content = contentOf(lines);
    const font = '/Resources << /Font << /F1 3 0 R >> >>';
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents ${5 + index * 2} 0 R >>`);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  const key = '<0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef>';
  if (encrypted) objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`);
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
