/** A paragraph as it is to be read: a heading, words, or words with a list below; only the list has items. */
export interface Block { heading: boolean; text: string; items: string[] }

const DASH = '– ';
const LONGEST_HEADING = 100;
const ENDS = ['.', '?', '!', ':', ',', ';'];

const isHeading = (lines: string[]): boolean => lines.length === 1 && lines[0]!.length <= LONGEST_HEADING && !ENDS.includes(lines[0]!.at(-1) ?? '');

/** What is written as plain text: a short line of its own that ends without a stop is a heading, and lines that begin with a dash are a list. */
export const blocksOf = (paragraphs: string[]): Block[] => paragraphs.map(paragraph => {
  const lines = paragraph.split('\n').map(line => line.trim()).filter(line => line !== '');
  const first = lines.findIndex(line => line.startsWith(DASH));
  const isList = first >= 0 && lines.slice(first).every(line => line.startsWith(DASH));
  return isList ? { heading: false, text: lines.slice(0, first).join('\n'), items: lines.slice(first).map(line => line.slice(DASH.length)) }
    : { heading: isHeading(lines), text: paragraph, items: [] };
});
