// The card's style sheet, as text: it goes into a shadow root. Pixels, not rem: a page's own font size must not reach it.

const LIGHT = `
  --sheet: #FFFFFF; --well: #F7F6F2; --ink: #16181B; --ink-2: #474C53; --ink-3: #636970; --rule: #DEDCD5; --edge: #80868D;
  --pencil: #1F57A8; --border: var(--edge); --lift: 0 1px 2px rgb(22 24 27/.10), 0 10px 30px rgb(22 24 27/.16);
  --smaller: #985700; --vaguer: #0A7073; --elsewhere: #6D44AE; --better: #A2336F; --closed: #3A4149;`;

const DARK = `
  --sheet: #191B1E; --well: #202327; --ink: #ECEDEE; --ink-2: #B9BEC5; --ink-3: #969CA5; --rule: #33373C; --edge: #757C85;
  --pencil: #8DB8F5; --border: var(--rule); --lift: 0 0 0 1px #3A3F45, 0 12px 32px rgb(0 0 0/.55);
  --smaller: #E2A75C; --vaguer: #55BDB9; --elsewhere: #BBA0EE; --better: #E88FC2; --closed: #C5CBD3;`;

const FORCED = `
  --sheet: Canvas; --well: Canvas; --ink: CanvasText; --ink-2: CanvasText; --ink-3: CanvasText; --rule: CanvasText;
  --edge: ButtonBorder; --pencil: CanvasText; --border: CanvasText; --lift: none;
  --smaller: CanvasText; --vaguer: CanvasText; --elsewhere: CanvasText; --better: CanvasText; --closed: CanvasText;`;

export const CARD_STYLE = `
:host { ${LIGHT}
  --sans: "Segoe UI", -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
  --serif: Charter, "Iowan Old Style", Georgia, Cambria, "Liberation Serif", "Times New Roman", serif; }
:host([data-theme="dark"]) { ${DARK} }
@media (forced-colors: active) { :host, :host([data-theme="dark"]) { ${FORCED} } }

* { box-sizing: border-box; margin: 0; padding: 0; }
h2, h3 { font: inherit; } ul { list-style: none; }
svg { display: block; flex: none; width: 16px; height: 16px; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 3px; cursor: pointer; }
.icon { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }

.card { position: relative; display: flex; flex-direction: column; max-height: min(var(--room, 560px), 560px); overflow: hidden;
  background: var(--sheet); color: var(--ink); border: 1px solid var(--border); border-radius: 6px; box-shadow: var(--lift);
  font: 13px/18px var(--sans); text-align: start; animation: rise 120ms cubic-bezier(.2,0,0,1); }
.card:focus { outline: none; }
:host(.sheet) .card { border-radius: 6px 6px 0 0; border-width: 1px 0 0; max-height: var(--room); padding-bottom: env(safe-area-inset-bottom); }
@keyframes rise { from { opacity: 0; transform: translateY(2px); } }
@media (prefers-reduced-motion: reduce) { .card, .menu { animation: none !important; } }
@media print { .card { display: none; } }

:focus-visible { outline: 2px solid var(--pencil); outline-offset: -2px; }
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } .jump { color: LinkText; } }

.head { display: flex; align-items: center; gap: 8px; flex: none; padding: 3px 6px 3px 16px; border-bottom: 1px solid var(--rule); }
.head h2 { flex: 1; min-width: 0; font-weight: 700; }
.head .check { margin-inline-start: 8px; font: 12px/16px var(--sans); color: var(--ink-2); border-bottom: 1px dotted var(--edge); }
.family-line { width: 28px; height: 10px; }
${['smaller', 'vaguer', 'elsewhere', 'better', 'closed'].map((family) => `.family-line.${family} { color: var(--${family}); }`).join(' ')}
.square { display: inline-flex; align-items: center; justify-content: center; flex: none; width: 32px; height: 32px; }

.body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 12px 16px 14px; }
.phrase { font: 700 17px/24px var(--serif); overflow-wrap: anywhere; }
.phrase bdi { text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: .2em; }
.smaller bdi { text-decoration: underline solid 1.5px var(--smaller); }
.vaguer bdi { text-decoration: underline dotted 2.5px var(--vaguer); }
.elsewhere bdi { text-decoration: underline dashed 2px var(--elsewhere); }
.better bdi { text-decoration: underline double 1.5px var(--better); }
.closed bdi { text-decoration: underline solid 4px var(--closed); text-underline-offset: .17em; }
.why { margin-top: 6px; color: var(--ink-2); }
.repeats { margin-top: 4px; font: 12px/16px var(--sans); color: var(--ink-3); }
h3 { font: 600 12px/16px var(--sans); color: var(--ink-2); margin: 12px 0 3px; }
.questions li { display: grid; grid-template-columns: 16px 1fr; gap: 8px; padding: 3px 0; }
.sign { margin-top: 1px; color: var(--pencil); }
.answer { margin-top: 12px; border-inline-start: 3px solid var(--ink); padding: 1px 0 1px 12px; }
.answer h3 { margin: 0 0 2px; }
.answer q { display: block; quotes: none; font: 15px/20px var(--serif); overflow-wrap: anywhere; }
.jump { display: inline-flex; align-items: center; gap: 6px; min-height: 26px; margin: 4px 0 0 -6px; padding: 0 6px; color: var(--pencil); font-weight: 600; }
.jump:hover { text-decoration: underline; text-underline-offset: 2px; }

.foot { display: flex; align-items: center; flex: none; height: 40px; padding: 0 6px 0 4px; border-top: 1px solid var(--rule); }
.foot .square + .square { margin-inline-start: -4px; }
.foot .count { margin: 0 auto 0 2px; font: 12px/16px var(--sans); color: var(--ink-2); font-variant-numeric: tabular-nums; white-space: nowrap; }
.foot .text { min-height: 32px; padding: 0 8px; white-space: nowrap; }
.foot .count:has(+ .undo:not([hidden])) { margin-inline-end: 0; }
.foot .undo { margin-inline-end: auto; color: var(--pencil); font-weight: 600; }
.square:hover, .foot .text:hover, .menu button:hover, .menu button:focus-visible { background: var(--well); }

.menu { position: absolute; inset-inline-end: 6px; bottom: 42px; width: 252px; padding: 6px 0; background: var(--sheet);
  border: 1px solid var(--edge); border-radius: 6px; box-shadow: var(--lift); animation: rise 120ms cubic-bezier(.2,0,0,1); }
.menu button { display: block; width: 100%; min-height: 36px; padding: 6px 14px; border-radius: 0; text-align: start; }
.menu small { display: block; font: 12px/16px var(--sans); color: var(--ink-3); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (pointer: coarse) {
  .square, .foot .text { min-width: 44px; height: 44px; } .foot { height: 48px; } .jump, .menu button { min-height: 44px; }
  .menu { bottom: 50px; }
}
`;
