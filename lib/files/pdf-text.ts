// The text of a PDF, line by line and paragraph by paragraph, from what pdf.js finds on its pages.
import { MOST_TEXT } from './opened';

/** As much of pdf.js as is used here; handed in, so that nothing else carries it. */
export interface Pdf {
  getDocument(source: object): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
interface PdfPage {
  getTextContent(): Promise<{ items: (Piece | object)[] }>;
  cleanup(): void;
}
interface Piece {
  str: string;
  /** Its last two are the place: from the left, and from the bottom. */
  transform: number[];
  width: number;
  hasEOL: boolean;
}

interface Line {
  text: string;
  y: number;
  size: number;
}

const MOST_PAGES = 500;
/** Fewer letters than this in a whole file are a stamp on a scan. */
const SCANNED = 40;

const isPiece = (item: Piece | object): item is Piece => 'str' in item;
const sizeOf = ({ transform }: Piece) => Math.hypot(transform[2] ?? 0, transform[3] ?? 0);

function linesOf(items: (Piece | object)[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let right = 0;
  for (const piece of items.filter(isPiece)) {
    const [, , , , x = 0, y = 0] = piece.transform;
    const size = sizeOf(piece);
    if (line && Math.abs(line.y - y) > Math.max(2, size * 0.5)) line = undefined;
    if (piece.str) {
      if (!line) {
        line = { text: '', y, size };
        lines.push(line);
      } else if (x - right > size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(piece.str)) line.text += ' ';
      line.text += piece.str;
      line.size = Math.max(line.size, piece.str.trim() ? size : 0);
      right = x + piece.width;
    }
    if (piece.hasEOL) line = undefined;
  }
  return lines.filter(({ text }) => text.trim());
}

/** As `edgeOf` has it. */
const PAGE_NUMBER = /^(?:page )?#(?: ?(?:of|\/) ?#)?$|^[-–—] ?# ?[-–—]$/i;

/** Running heads, page numbers: what stands at the edge of several pages, but for its digits. */
function furniture(pages: Line[][]): Set<string> {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const edge of new Set([lines[0], lines.at(-1)].map((line) => edgeOf(line?.text ?? ''))))
      seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return new Set([...seen].filter(([edge, count]) => PAGE_NUMBER.test(edge) || count >= 3).map(([edge]) => edge));
}
const edgeOf = (text: string) => text.trim().replace(/\d{1,10}/g, '#');

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** A blank line where the distance to the line above, or the size of the letters, says that something new begins. */
function withGaps(lines: Line[]): string {
  const steps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
  const usual = median(steps.filter((step) => step > 0));
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const step = before ? before.y - line.y : 0;
      const apart = before && (step > usual * 1.35 || step < 0 || Math.abs(before.size - line.size) > line.size * 0.12);
      return `${apart ? '\n' : ''}${line.text.trim()}`;
    })
    .join('\n');
}

/** The largest letters on the first page, where they are larger than the rest: the headline. */
function headlineOf(lines: Line[]): string | undefined {
  const top = lines.slice(0, 12);
  const largest = Math.max(0, ...top.map(({ size }) => size));
  const first = top.findIndex(({ size }) => size > largest * 0.95);
  if (first < 0 || largest < median(lines.map(({ size }) => size)) * 1.15) return undefined;
  const rest = top.slice(first);
  const end = rest.findIndex(({ size }) => size <= largest * 0.95);
  const words = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text.trim()).join(' ');
  return words.length <= 300 ? words : undefined;
}

/** Text and headline of a PDF. Nothing is fetched, drawn or run for it. */
export async function textOfPdf(
  pdf: Pdf,
  data: Uint8Array,
): Promise<{ text: string; title?: string } | { wrong: 'encrypted' | 'damaged' | 'scanned' }> {
  const task = pdf.getDocument({
    data,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Line[][] = [];
    let size = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && size < MOST_TEXT; number++) {
      const page = await document.getPage(number);
      const lines = linesOf((await page.getTextContent()).items);
      page.cleanup();
      size += lines.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(lines);
    }
    if (size < SCANNED) return { wrong: 'scanned' };
    const edges = furniture(pages);
    const clean = pages.map((lines) =>
      lines.filter((line, index) => (index > 0 && index < lines.length - 1) || !edges.has(edgeOf(line.text))),
    );
    const title = headlineOf(clean[0] ?? []);
    return { text: clean.map(withGaps).join('\n'), ...(title && { title }) };
  } catch (error) {
    return { wrong: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
