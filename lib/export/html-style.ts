// The style sheet of the HTML export. Its hash stands in the file's own policy, so nothing else can style it.

export const STYLE = `
:root{color-scheme:light dark;--page:#F4F3EF;--sheet:#FFF;--ink:#16181B;--ink-2:#474C53;--ink-3:#636970;--rule:#DEDCD5;--pencil:#1F57A8;--smaller:#985700;--vaguer:#0A7073;--elsewhere:#6D44AE;--better:#A2336F;--closed:#3A4149;--sans:"Segoe UI",-apple-system,Roboto,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif;--serif:Charter,"Iowan Old Style",Georgia,Cambria,"Liberation Serif","Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--page:#101214;--sheet:#191B1E;--ink:#ECEDEE;--ink-2:#B9BEC5;--ink-3:#969CA5;--rule:#33373C;--pencil:#8DB8F5;--smaller:#E2A75C;--vaguer:#55BDB9;--elsewhere:#BBA0EE;--better:#E88FC2;--closed:#C5CBD3}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:.8125rem/1.125rem var(--sans);overflow-wrap:anywhere}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}
main{max-width:51.25rem;margin:1.5rem auto;padding:1.875rem 3.75rem 2.125rem;background:var(--sheet);border:1px solid var(--rule);border-radius:.5rem}
.bar{height:5px;background:var(--ink);margin-bottom:.875rem}
a{color:var(--pencil);text-underline-offset:2px}a:focus-visible{outline:2px solid var(--pencil);outline-offset:2px}
svg{display:block;flex:none}bdi{unicode-bidi:isolate}
.soft{color:var(--ink-2)}.faint{color:var(--ink-3)}
.by{font-weight:600;color:var(--ink-2)}.by span{font-weight:400;color:var(--ink-3)}
h1{font:700 1.875rem/2.1875rem var(--serif);margin:.25rem 0 1rem;letter-spacing:-.012em;text-wrap:balance}
.strip{width:21.75rem;max-width:100%;height:16px;overflow:visible}
.summary{font:1.0625rem/1.5rem var(--serif);margin:.625rem 0 .25rem}
.notice{color:var(--ink-2);margin-top:.375rem}.notice.partial{color:var(--ink);font-weight:600}
.time{margin-top:1.125rem}.time svg{width:100%;height:auto}
.delay{font-weight:700;margin-bottom:-.25rem}
.missing{color:var(--pencil)}.mark{width:16px;height:16px}
section{margin-top:1.625rem}
h2{font:700 .8125rem/1.125rem var(--sans);border-top:1.5px solid var(--ink);padding-top:5px;margin-bottom:3px;display:flex;justify-content:space-between;align-items:baseline;break-after:avoid}
h2 small{font:.75rem/1rem var(--sans);color:var(--ink-2)}
.row{display:grid;grid-template-columns:16px 12.5rem 1fr auto;gap:0 .625rem;padding:.4375rem 0;border-top:1px solid var(--rule);break-inside:avoid}
h2+ul>.row:first-child{border-top:0}
.row b,h3{font:600 .8125rem/1.125rem var(--sans)}
.row .wide{grid-column:3/5}
.q{font:.875rem/1.1875rem var(--serif);color:var(--ink)}.q a{font:.75rem/1rem var(--sans)}
.v{color:var(--ink-2);text-align:right;max-width:11rem}.v b{color:var(--ink)}.v small,.check{display:block;font:.75rem/1rem var(--sans);color:var(--ink-3)}
.ask{color:var(--ink)}
.sig{grid-template-columns:28px calc(12.5rem - 12px) 1fr}
.sig .q{font-size:.9375rem}.sig svg{margin-top:5px}
.elsewhere-line{border-inline-start:3px solid var(--ink);padding-inline-start:.625rem;margin:.25rem 0}
.mine{border-inline-start:3px solid var(--pencil);padding-inline-start:.625rem;margin-top:.5rem;white-space:pre-line}
.remark{padding:.4375rem 0;border-top:1px solid var(--rule);break-inside:avoid}h2+ul>.remark:first-child{border-top:0}.remark small{font:.75rem/1rem var(--sans)}.go{white-space:nowrap}
.mine small{display:block;font:.75rem/1rem var(--sans);color:var(--ink-2)}
footer{margin-top:1.625rem;border-top:1.5px solid var(--ink);padding-top:.375rem;font:.75rem/1rem var(--sans);color:var(--ink-3)}
table{border-collapse:collapse}th,td{text-align:start;padding:.125rem .75rem .125rem 0;font:.75rem/1rem var(--sans)}
.twin{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.line-smaller{color:var(--smaller)}.line-vaguer{color:var(--vaguer)}.line-elsewhere{color:var(--elsewhere)}.line-better{color:var(--better)}.line-closed{color:var(--closed)}
@media (max-width:40rem){main{margin:0;padding:1rem;border:0;border-radius:0}.row,.sig{grid-template-columns:16px 1fr auto}.row>.body,.row .wide{grid-column:2/4}.row>b{grid-column:2}.v{grid-column:3;grid-row:1}.sig{grid-template-columns:28px 1fr}.time>svg,.time>.delay{display:none}.time .twin{position:static;width:auto;height:auto;clip-path:none;white-space:normal}}
@media (forced-colors:active){a{color:LinkText}}
@media print{@page{size:A4;margin:12mm}:root{color-scheme:light;--page:#FFF;--sheet:#FFF;--ink:#000;--ink-2:#333;--ink-3:#333;--rule:#BBB;--pencil:#000;--smaller:#000;--vaguer:#000;--elsewhere:#000;--better:#000;--closed:#000}main{margin:0;padding:0;border:0;max-width:none}section{margin-top:1rem}.row{padding:.25rem 0}}
`;

/** SHA-256 of `STYLE`, base64, as the policy wants it; a test computes it anew. */
export const STYLE_HASH = 'sha256-5xBoN/fimnCFSELYx3zUDwwtas0KdXeSxLdAqmoQX7Y=';

export const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
