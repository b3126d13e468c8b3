// More pages as sites build them: letters, help pages, site builders, wires, pages full of pop-ups and copies.
import { type Build, doc, h1, p, some } from './build';
import * as f from './furniture';
import { MARK } from './stories';

export const ODD: Record<string, Build> = {
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
