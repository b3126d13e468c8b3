// Pages as sites build them, forty-odd ways, round the same invented stories. None copies a real page.
import { type Build, div, doc, h1, p, some } from './build';
import * as f from './furniture';
import { ODD } from './odd-layouts';
import type { Story } from './stories';
import { MARK, STORIES } from './stories';

export interface Layout {
  name: string;
  html: string;
  story: Story;
}

const BUILDS: Record<string, Build> = {
  'wordpress classic': (s) =>
    doc(
      s,
      `<div id="page" class="site"><header id="masthead" class="site-header">${f.nav()}</header><div id="content" class="site-content"><div id="primary"><main><article class="post-12 hentry"><header class="entry-header">${h1(s, 'entry-title')}<div class="entry-meta">By Nell ${MARK}</div></header><div class="entry-content">${p(s)}<div class="sharedaddy">${f.share()}</div></div><footer class="entry-footer">${f.tags()}</footer></article>${f.comments()}</main></div><div id="secondary" class="widget-area">${f.sidebar('widget')}</div></div>${f.footer()}</div>`,
    ),
  'wordpress blocks': (s) =>
    doc(
      s,
      `<div class="wp-site-blocks"><header class="wp-block-template-part">${f.nav()}</header><main class="wp-block-group">${h1(s, 'wp-block-post-title')}<div class="entry-content wp-block-post-content">${some(s, 0, 2)}<figure class="wp-block-image"><img src="a.jpg"></figure>${some(s, 2)}</div><div class="wp-block-comments">${f.comments()}</div></main>${f.footer()}</div>`,
    ),
  'drupal press office': (s) =>
    doc(
      s,
      `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner">${f.nav()}</header>${f.crumbs()}<main role="main"><div class="region region-content"><div class="block block-page-title-block">${h1(s, 'page-title')}</div><div class="block block-system-main-block"><article class="node node--type-news"><div class="node__content"><div class="field field--name-body field__item">${p(s)}</div></div></article></div></div></main><aside class="layout-sidebar-second">${f.related()}</aside></div></div>`,
    ),
  substack: (s) =>
    doc(
      s,
      `<div id="main">${f.plainMenu()}<div class="single-post-container"><article class="newsletter-post post"><div class="post-header">${h1(s, 'post-title')}<h3 class="subtitle">A letter</h3></div><div class="available-content"><div class="body markup">${some(s, 0, 3)}<div class="subscription-widget-wrap"><div class="subscription-widget"><p>${MARK} is a reader-supported letter.</p><form><input type="email"></form></div></div>${some(s, 3)}</div></div></article></div><div class="comments-page">${f.comments()}</div></div>`,
    ),
  ghost: (s) =>
    doc(
      s,
      `<div class="site-wrapper"><header id="gh-head">${f.nav('gh-nav')}</header><main id="site-main" class="site-main"><article class="article post"><header class="article-header">${h1(s, 'article-title')}</header><section class="gh-content gh-canvas">${p(s)}</section></article></main><section class="read-more-wrap">${f.related('read-more')}</section>${f.footer()}</div>`,
    ),
  'medium-like': (s) =>
    doc(
      s,
      `<div id="root"><div class="a b c">${f.plainMenu()}<article><div class="l"><div class="ab ac"><section><div><div class="ad ae af ag ah"><div class="x">${h1(s, 'pw-post-title')}</div>${p(s, 'pw-post-body-paragraph hz ia')}</div></div></section></div></div></article><div class="be bf">${f.list('bg')}</div></div></div>`,
    ),
  'news site with heavy ads': (s) =>
    doc(
      s,
      `${f.cookies()}<div class="leaderboard">${f.ad()}</div>${f.nav()}<div class="grid"><div class="col-8"><div class="story-wrap"><div class="headline">${h1(s)}</div><div class="story-body">${s.paragraphs.map((t, i) => `<p>${t}</p>${i % 2 ? f.ad() : ''}`).join('')}${f.newsletter()}${f.share()}</div></div></div><div class="col-4">${f.sidebar()}</div></div>${f.related()}${f.footer()}`,
    ),
  'company newsroom': (s) =>
    doc(
      s,
      `<div class="global-header">${f.plainMenu()}</div><div class="newsroom"><div class="press-release"><div class="release-date">March 9, 2026</div>${h1(s, 'release-title')}<div class="release-body">${p(s)}<p><strong>About Brackwater</strong></p></div></div><div class="side-nav">${f.list('archive')}</div></div>${f.footer()}`,
    ),
  'gov.uk style': (s) =>
    doc(
      s,
      `<a href="#content" class="govuk-skip-link">Skip to ${MARK}</a>${f.cookies('global-cookie-message')}<header class="govuk-header">${f.nav()}</header><div class="govuk-width-container">${f.crumbs()}<main id="content" class="govuk-main-wrapper"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${h1(s, 'gem-c-title__text')}</div><div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak">${p(s)}</div></div></div></main></div>${f.footer()}`,
    ),
  'edgar filing in tables': (s) =>
    doc(
      s,
      `<div style="font-family:times"><p style="text-align:center"><b>UNITED STATES</b></p><table width="100%"><tr><td>Form</td><td>8-K</td></tr></table>${s.paragraphs.map((t) => `<div style="margin-top:12pt"><font size="2">${t}</font></div>`).join('')}<table><tr><td>Date:</td><td>May 3</td></tr></table></div>`,
    ),
  'edgar filing in pre': (s) =>
    doc(s, `<pre>FORM 8-K\n\n${s.paragraphs.map((t) => t.replace(/(.{60,75}) /g, '$1\n')).join('\n\n')}\n</pre>`),
  'old table layout': (s) =>
    doc(
      s,
      `<table width="780" align="center"><tr><td colspan="3"><a href="/">${MARK} Gazette</a> <a href="/n">News</a></td></tr><tr><td width="140" valign="top">${f.list('menu')}</td><td valign="top"><font face="arial">${h1(s)}${p(s)}</font></td><td width="160" valign="top">${f.list('links')}</td></tr></table>`,
    ),
  'double breaks': (s) =>
    doc(
      s,
      `<div id="header">${f.plainMenu()}</div><div id="text">${h1(s)}${s.paragraphs.join('<br><br>\n')}</div><div id="footer">${MARK}</div>`,
    ),
  'double breaks in a cell': (s) =>
    doc(
      s,
      `<table><tr><td class="nav">${f.list('l')}</td><td class="main">${h1(s)}<font size="2">${s.paragraphs.join('<br /> <br />')}</font></td></tr></table>`,
    ),
  'div soup': (s) =>
    doc(
      s,
      `<div><div>${f.plainMenu()}</div><div><div><div><div class="t1">${s.headline}</div><div><div>${div(s, 't2')}</div></div></div><div>${f.list('t3')}</div></div></div></div>`,
    ),
  amp: (s) =>
    doc(
      s,
      `<header class="amp-header">${f.plainMenu()}</header><amp-sidebar id="s">${f.list('m')}</amp-sidebar><article class="amp-wp-article">${h1(s)}<div class="amp-wp-article-content">${s.paragraphs.map((t, i) => `<p>${t}</p>${i === 1 ? `<amp-ad><div class="ad-label advert">${MARK}</div></amp-ad>` : ''}`).join('')}</div></article>${f.footer()}`,
    ),
  'single-page app': (s) =>
    doc(
      s,
      `<div id="__next"><div data-reactroot=""><div class="css-1a">${f.nav()}</div><div class="css-2b"><main class="css-3c">${h1(s, 'css-4d')}<div class="css-5e">${s.paragraphs.map((t) => `<div class="css-6f"><p class="css-7g"><span>${t}</span></p></div>`).join('')}</div></main></div></div></div><script>window.__DATA__={"body":"${MARK}"}</script>`,
    ),
  'paragraph components': (s) =>
    doc(
      s,
      `<div id="root"><main><article>${h1(s)}${s.paragraphs.map((t) => `<div data-component="text-block"><div class="ssrcss-1"><p class="ssrcss-2"><b class="x">${t.slice(0, 20)}</b>${t.slice(20)}</p></div></div>`).join('')}<div data-component="topic-list">${f.list('topics')}</div><div data-component="links-block">${f.related('links')}</div></article></main></div>`,
    ),
  'several columns': (s) =>
    doc(
      s,
      `<div class="columns"><div class="column left">${f.list('a')}</div><div class="column main-col">${h1(s)}<div class="copy">${p(s)}</div></div><div class="column right">${f.list('b')}<p>${MARK} weather: rain, then more of it.</p></div></div>`,
    ),
  forum: (s) =>
    doc(
      s,
      `<div class="forum-nav">${f.crumbs()}</div><div id="topic">${h1(s)}<div class="topic-body crawler-post"><div class="cooked post">${p(s)}</div></div></div><div class="suggested-topics related">${f.list('more')}</div>`,
    ),
  'live blog': (s) =>
    doc(
      s,
      `${f.nav()}<main>${h1(s)}<div class="live-blog">${s.paragraphs.map((t, i) => `<div class="block" id="b${i}"><h2>1${i}.0${i}</h2><div class="block-elements"><p>${t}</p></div></div>`).join('')}</div></main>${f.related()}${f.footer()}`,
    ),
  'paragraphs in sections': (s) =>
    doc(
      s,
      `${f.nav()}<main><div class="wrapper">${h1(s)}<section class="content-section">${some(s, 0, 3)}</section><div class="mid">${f.ad()}</div><section class="content-section">${some(s, 3)}</section></div></main>${f.footer()}`,
    ),
  'split by a promo': (s) =>
    doc(
      s,
      `<article><div class="body">${h1(s)}<div class="text">${some(s, 0, 3)}</div><div class="promo-box"><h4>${MARK} tonight</h4>${f.list('p')}</div><div class="text">${some(s, 3)}</div></div></article>`,
    ),
  'letter from pdf': (s) =>
    doc(
      s,
      `<div class="pdf">${s.paragraphs
        .flatMap((t) => t.replace(/(.{55,70}) /g, '$1\u0000').split('\u0000'))
        .map((t) => `<div class="line">${t}</div>`)
        .join('')}</div>`,
    ),
};

/** Every layout, the stories in turn. */
export const LAYOUTS: Layout[] = Object.entries({ ...BUILDS, ...ODD }).map(([name, build], i) => {
  const story = STORIES[i % STORIES.length]!;
  return { name, html: build(story), story };
});
