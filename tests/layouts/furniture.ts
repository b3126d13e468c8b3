// What sites put round their stories: menus, banners, boxes, bars, comments. Every piece says MARK, so that a test can look for it.
import { MARK } from './stories';

const link = (text: string) => `<a href="/${text.toLowerCase().replace(/\W+/g, '-')}">${text}</a>`;
const TEASERS = [
  `${MARK} mayor opens the bridge, and closes it again`,
  `Why ${MARK} bees have no evidence of winter`,
  `A small number of ${MARK} tram stops will move, council says`,
  `${MARK} library to lend ladders, saws and a boat`,
  `The ${MARK} choir sings outdoors, as a precaution`,
  `Ten ${MARK} puddings, ranked by weight`,
];

export const list = (name: string, items = TEASERS) =>
  `<ul class="${name}">${items.map((t) => `<li>${link(t)}</li>`).join('')}</ul>`;
export const nav = (name = 'main-nav') =>
  `<nav class="${name}">${list('menu', ['Home', 'News', 'Sport', 'Culture', MARK])}</nav>`;
/** A menu that is not called one. */
export const plainMenu = () =>
  `<div class="top"><div class="row">${['Home', 'News', 'Money', 'Weather', MARK].map((t) => `<span>${link(t)}</span>`).join(' | ')}</div></div>`;
export const cookies = (name = 'cookie-banner') =>
  `<div id="${name}" class="${name}"><p>${MARK} uses cookies to improve your visit, and takes your privacy very seriously.</p><button>Accept</button></div>`;
export const share = () =>
  `<div class="share-bar"><a href="#f">Share on ${MARK}book</a> <a href="#t">Post</a> <a href="#m">Mail</a></div>`;
export const related = (name = 'related-posts') =>
  `<div class="${name}"><h3>${MARK} also read</h3>${list('cards')}</div>`;
export const aside = () => `<aside><h3>Most read in ${MARK}</h3>${list('top-ten')}</aside>`;
export const ad = () =>
  `<div class="ad-slot advert"><p>Advertisement</p><p>Buy ${MARK} boots, the boots that walk.</p></div>`;
export const newsletter = () =>
  `<div class="newsletter-signup"><h3>The ${MARK} morning letter</h3><p>Get the news before breakfast.</p><form><input type="email"><button>Sign up</button></form></div>`;
export const author = () =>
  `<div class="author-bio"><img alt=""><p>Nell ${MARK} writes about harbours. ${link('More by Nell')}</p></div>`;
export const footer = () =>
  `<footer class="site-footer"><p>© ${MARK} Media. All rights reserved.</p>${list('links', ['About', 'Contact', 'Terms', 'Privacy'])}</footer>`;
export const comments = (name = 'comments') =>
  `<section id="${name}" class="${name}-area"><h2>3 comments</h2>${[1, 2, 3]
    .map(
      (n) =>
        `<div class="comment" id="c${n}"><p>Reader ${n} of ${MARK}: I do not believe a word of it, and I have read all of it, twice, with care, on the ferry.</p></div>`,
    )
    .join('')}<h3>Leave a Reply</h3><form><textarea>${MARK}</textarea><input name="name"></form></section>`;
export const sidebar = (name = 'sidebar') => `<div class="${name}"><h3>Latest</h3>${list('latest')}${ad()}</div>`;
export const tags = () => `<div class="tags">Tags: ${link(`${MARK} data`)}, ${link(`${MARK} ports`)}</div>`;
export const crumbs = () => `<div class="breadcrumbs">${link('Home')} › ${link('News')} › ${link(MARK)}</div>`;
