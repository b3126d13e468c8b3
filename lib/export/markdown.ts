// Text made inert for Markdown: every renderer gives back the words, and only our own links.
import { fold } from './clean';

/**
 * One line of Markdown that renders as exactly `text` (white space folded) in CommonMark, GitHub's and Obsidian's dialects.
 * Backslashes stand before whatever could mark up, link, tag or start a block.
 */
export function escapeMarkdown(text: string): string {
  return fold(text)
    .replace(/[\\`*_{}[\]<>&~|#$^]|(?<=[=%])[=%]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\/)\/|(?<=www)\.|(?<=mailto|xmpp):|@/gi, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&');
}

/** A Markdown link. The address must come from `httpUrl` or `linkTo`. */
export function markdownLink(label: string, href?: string): string {
  const text = escapeMarkdown(label);
  return href === undefined ? text : `[${text}](<${href.replace(/&(?=[#\w])/g, '\\&')}>)`;
}

/** Words of the article in their own marks. */
export function markdownQuote(text: string, href?: string): string {
  const words = `“${escapeMarkdown(text)}”`;
  return href === undefined ? words : `${words} ${markdownLink('in the text', href)}`;
}
