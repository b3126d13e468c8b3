// Pages as sites build them, forty-odd ways, round the same invented stories. None copies a real page.
import * as f from './furniture';
import type { Story } from './stories';
import { MARK, STORIES } from './stories';

export interface Layout {
  name: string;
  html: string;
  story: Story;
}

type Build = (story: Story) => string;

const p = (s: Story, name = '') => s.paragraphs.map((t) => `<p${name && ` class="${name}"`}>${t}</p>`).join('\n');
const div = (s: Story, name: string) => s.paragraphs.map((t) => `<div class="${name}">${t}</div>`).join('\n');
const some = (s: Story, from: number, to?: number) =>
  s.paragraphs
    .slice(from, to)
    .map((t) => `<p>${t}</p>`)
    .join('');
const h1 = (s: Story, name = '') => `<h1${name && ` class="${name}"`}>${s.headline}</h1>`;
const doc = (s: Story, body: string, head = '', site = 'Harbour Post') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${s.headline} | ${site}</title><meta property="og:site_name" content="${site}">${head}</head><body>${body}</body></html>`;

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
  'letter in a centre column': (s) =>
    doc(
      s,
      `<center><table width="600"><tr><td><h2>${s.headline}</h2>${p(s)}<p>Sincerely,</p></td></tr></table></center>`,
    ),
  'status page': (s) =>
    doc(
      s,
      `<div class="layout-content status"><div class="page-status">All other systems work</div><div class="incident-container"><h1 class="incident-name">${s.headline}</h1><div class="incident-updates-container">${s.paragraphs.map((t) => `<div class="row update-row"><div class="update-title">Update</div><div class="update-container"><div class="update-body">${t}</div></div></div>`).join('')}</div></div></div>`,
    ),
  'help centre': (s) =>
    doc(
      s,
      `<header class="header">${f.plainMenu()}</header><main role="main"><div class="container-divider"></div><div class="container"><nav class="sub-nav">${f.crumbs()}</nav><div class="article-container"><section class="article-sidebar">${f.list('section-articles')}</section><article class="article"><header class="article-header">${h1(s, 'article-title')}</header><section class="article-info"><div class="article-content"><div class="article-body">${p(s)}</div></div></section><footer><div class="article-votes">Was this ${MARK} helpful?</div></footer></article></div></div></main>`,
    ),
  squarespace: (s) =>
    doc(
      s,
      `<div id="siteWrapper"><header id="header">${f.nav()}</header><main id="page"><article class="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="h-entry entry"><div class="blog-item-top-wrapper">${h1(s, 'entry-title')}</div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block html-block"><div class="sqs-block-content">${p(s)}</div></div></div></div></div></div></article></div></div></div></section></article></main>${f.footer()}</div>`,
    ),
  'wix-like': (s) =>
    doc(
      s,
      `<div id="SITE_CONTAINER"><div id="comp-h">${f.plainMenu()}</div><div id="comp-k1" class="mesh"><div data-mesh-id="k1"><div id="comp-k2" class="wixui-rich-text"><h1><span>${s.headline}</span></h1></div><div id="comp-k3" class="wixui-rich-text">${s.paragraphs.map((t) => `<p class="font_8"><span style="color:black"><span>${t}</span></span></p>`).join('')}</div></div></div></div>`,
    ),
  blogspot: (s) =>
    doc(
      s,
      `<div class="navbar section" id="navbar">${MARK}</div><div class="content"><div class="main-outer"><div class="columns"><div class="column-center-outer"><div class="main section" id="main"><div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${s.headline}</h3><div class="post-body entry-content">${s.paragraphs.map((t) => `<div>${t}</div><div><br></div>`).join('')}</div><div class="post-footer">${f.share()}</div></div>${f.comments()}</div></div></div><div class="column-right-outer"><aside>${f.list('archive')}</aside></div></div></div></div>`,
    ),
  hugo: (s) =>
    doc(
      s,
      `<body class="single"><header class="header">${f.nav()}</header><main class="main"><article class="post-single"><header class="post-header">${h1(s, 'post-title')}</header><div class="post-content">${p(s)}</div><footer class="post-footer">${f.tags()}</footer></article></main>${f.footer()}`,
    ),
  'wire release': (s) =>
    doc(
      s,
      `<div class="header">${f.nav()}</div><main><article class="news-release"><header class="release-header">${h1(s)}<p class="mb-no">News provided by <strong>Brackwater</strong></p></header><section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="legendSpanClass">STRANHOLM</span>, March 9 — ${s.paragraphs[0]}</p>${some(s, 1)}</div></div></section></article><section class="more-news related">${f.list('r')}</section></main>${f.footer()}`,
    ),
  'header inside the story': (s) =>
    doc(
      s,
      `<main><div class="article__wrapper"><div class="article__lede"><div class="lede-header">${h1(s)}</div></div><div class="article__main"><div class="article__rail">${f.list('rail')}</div><div class="article__body"><div class="body-copy">${p(s)}</div></div></div></div></main>`,
    ),
  'list as paragraphs': (s) =>
    doc(
      s,
      `${f.nav()}<div class="post"><div class="post-body">${h1(s)}<p>${s.paragraphs[0]}</p><ul>${s.paragraphs
        .slice(1, 4)
        .map((t) => `<li>${t}</li>`)
        .join('')}</ul>${some(s, 4)}</div></div>${f.footer()}`,
    ),
  'questions and answers': (s) =>
    doc(
      s,
      `${f.nav()}<main><div class="faq-page content">${h1(s)}${s.paragraphs.map((t, i) => `<h2>Question ${i + 1}</h2><p>${t}</p>`).join('')}</div></main>${f.footer()}`,
    ),
  'open details': (s) =>
    doc(
      s,
      `<main><div class="content">${h1(s)}${some(s, 0, 3)}${s.paragraphs
        .slice(3)
        .map((t) => `<details open><summary>More</summary><p>${t}</p></details>`)
        .join('')}</div></main>`,
    ),
  quotes: (s) =>
    doc(
      s,
      `<main><article>${h1(s)}<p>${s.paragraphs[0]}</p><blockquote>${some(s, 1, 3)}</blockquote>${some(s, 3)}</article></main>${f.aside()}`,
    ),
  'pictures between': (s) =>
    doc(
      s,
      `<article>${h1(s)}${s.paragraphs.map((t, i) => `<p>${t}</p>${i % 2 ? '<figure><img src="x.jpg" alt=""></figure>' : ''}`).join('')}</article>${f.related()}`,
    ),
  'data table inside': (s) =>
    doc(
      s,
      `<main><div class="content">${h1(s)}${some(s, 0, 2)}<table><thead><tr><th>Kind</th><th>People</th></tr></thead><tbody><tr><td>Passports</td><td>41,000</td></tr></tbody></table>${some(s, 2)}</div></main>${f.footer()}`,
    ),
  'pop-ups over the story': (s) =>
    doc(
      s,
      `${f.cookies('onetrust')}<div role="dialog" aria-modal="true"><p>${MARK} wants to send you alerts, many of them, every day, for ever.</p></div><div class="popup"><p>${MARK} offer</p></div><article>${h1(s)}${p(s)}</article>`,
    ),
  'hidden copies': (s) =>
    doc(
      s,
      `<div style="display: none"><p>${MARK} template text that nobody sees, long enough to be taken for a paragraph of a story.</p></div><article>${h1(s)}${p(s)}<p hidden>${MARK}</p><div aria-hidden="true"><p>${MARK} again, in a copy for print that is long enough to count.</p></div></article>`,
    ),
  'custom elements': (s) =>
    doc(
      s,
      `<my-app><my-header>${f.nav()}</my-header><my-story>${h1(s)}<story-body>${p(s)}</story-body></my-story><my-footer>${f.footer()}</my-footer></my-app>`,
    ),
  'story among teasers': (s) =>
    doc(
      s,
      `<div class="stream">${f.list('teasers')}<div class="lead-story"><div class="inner">${h1(s)}${p(s)}</div></div><div class="teaser-grid">${['a', 'b', 'c'].map((x) => `<div class="teaser"><h3><a href="/${x}">${MARK} ${x}</a></h3><p><a href="/${x}">A short line on ${MARK}.</a></p></div>`).join('')}</div></div>`,
    ),
  'author box and letter': (s) =>
    doc(
      s,
      `<main><article class="story">${h1(s)}<div class="story-text">${p(s)}</div>${f.author()}${f.newsletter()}</article></main>${f.comments('disqus_thread')}`,
    ),
  xhtml: (s) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${s.headline}</title></head><body><div id="wrap"><div id="menu">${f.list('m')}</div><div id="content">${h1(s)}${p(s)}</div></div></body></html>`,
};

/** Every layout, the stories in turn. */
export const LAYOUTS: Layout[] = Object.entries(BUILDS).map(([name, build], i) => {
  const story = STORIES[i % STORIES.length]!;
  return { name, html: build(story), story };
});
