/**
 * The style of the pages: cards on a calm background; verdicts differ by sign and word as well as by colour. Lists without bullets need
 * `role="list"` in the markup, because Safari no longer takes them for lists.
 */
export const STYLE = `
*{box-sizing:border-box}
html{scroll-padding-top:8rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer,#filter{max-width:72rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:2.5rem 1.25rem}
h1{font-size:clamp(1.5rem,4.5vw,2.4rem);line-height:1.15;margin:.4rem 0 .6rem;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.3rem;margin:2.2rem 0 .8rem}
h3{font-size:1rem;line-height:1.35;margin:0;font-weight:600}
h4{font-size:.8rem;margin:1.6rem 0 .5rem;color:var(--dim);text-transform:uppercase;letter-spacing:.06em}
p{margin:.5rem 0}
a{color:var(--ask)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em;overflow-wrap:anywhere}
[hidden]{display:none!important}
:focus-visible{outline:3px solid var(--ask);outline-offset:2px}
.brand,.totals,.meta,footer{color:var(--dim)}
.brand{margin:0}
.brand b{color:var(--ink);margin-inline-end:.5rem}
.meta{font-size:.85rem;overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
#filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;padding-block:.7rem;background:var(--page);border-block-end:1px solid var(--edge)}
#filter fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
#filter legend{position:absolute;left:-999rem}
#filter label:not(.pill){display:flex;gap:.4rem;align-items:center;font-size:.85rem;color:var(--dim);min-width:0}
select,input[type=search],button{font:inherit;font-size:.9rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.35rem .6rem;max-width:12rem;min-height:2.25rem}
button{cursor:pointer}
.pill{position:relative;display:inline-block;cursor:pointer}
.pill input{position:absolute;opacity:0;inset:0;margin:0;cursor:pointer}
.pill span{display:block;border:1px solid var(--line);border-radius:2rem;padding:.3rem .8rem;background:var(--paper);font-size:.9rem;line-height:1.5}
.pill.error span,.chip.error,.ends .error .sign{color:var(--bad)}
.pill.warning span,.chip.warning,.ends .warning .sign{color:var(--unsure)}
.pill.good span,.chip.good,.ends .good .sign{color:var(--good)}
.pill input:checked+span{border-color:currentColor;box-shadow:inset 0 0 0 1px currentColor;font-weight:600}
.pill input:focus-visible+span{outline:3px solid var(--ask);outline-offset:2px}
#count{margin-inline-start:auto;font-size:.85rem;color:var(--dim)}
.card{background:var(--paper);border:1px solid var(--edge);border-inline-start:5px solid var(--line);border-radius:.7rem;margin:.6rem 0}
.card[open]{box-shadow:0 2px 12px #0000001a}
.card.error{border-inline-start-color:var(--bad)}
.card.warning{border-inline-start-color:var(--unsure)}
.card.good{border-inline-start-color:var(--good)}
.card.info{border-inline-start-color:var(--later)}
.card>summary{display:grid;grid-template-columns:1.4rem minmax(0,1fr) auto 1rem;gap:.2rem .7rem;align-items:center;padding:.75rem 1rem;cursor:pointer;list-style:none;border-radius:.6rem}
.card>summary::-webkit-details-marker{display:none}
.card>summary::after{content:"";grid-column:4;grid-row:1;width:.5rem;height:.5rem;border:solid var(--dim);border-width:0 2px 2px 0;transform:rotate(45deg);justify-self:end}
.card[open]>summary::after{transform:rotate(225deg)}
.card>summary:hover h3{text-decoration:underline}
.head{min-width:0;overflow-wrap:anywhere}
.head .meta{display:block}
.sign{font-weight:700;text-align:center}
.error>summary .sign{color:var(--bad)}
.warning>summary .sign{color:var(--unsure)}
.good>summary .sign{color:var(--good)}
.info>summary .sign{color:var(--later)}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;justify-content:flex-end}
.chip,.tag{font-size:.8rem;border:1px solid currentColor;border-radius:2rem;padding:.1rem .6rem;white-space:nowrap}
.chip.faint,.tag{color:var(--dim)}
.tag{white-space:normal}
.chip.error{background:var(--bad-in)}
.chip.warning{background:var(--unsure-in)}
.chip.good{background:var(--good-in)}
.body{padding:.2rem 1.2rem 1.2rem;border-block-start:1px solid var(--edge)}
.picture{overflow:auto;border:1px solid var(--edge);border-radius:.6rem;background:var(--paper);padding:.5rem;max-height:90rem}
.picture .flow{display:block;margin-inline:auto;height:auto;max-width:max(100%,66rem)}
.picture .wide{max-width:none}
.more{margin:1rem 0}
.more>summary{cursor:pointer;padding:.3rem .2rem}
.steps{margin:.6rem 0}
.steps>summary{cursor:pointer;color:var(--dim);font-size:.9rem}
.steps ol{margin:.4rem 0;padding-inline-start:2rem}
.code{background:var(--step);border:1px solid var(--edge);border-radius:.6rem;padding:.6rem 0;margin:.4rem 0;overflow:auto;line-height:1.55}
.code code{display:block;width:max-content;min-width:100%;overflow-wrap:normal;font-size:.8rem}
.line{display:block;padding-inline:.8rem;white-space:pre;text-decoration:none;color:inherit}
.line .at{color:var(--dim);user-select:none;margin-inline-end:.6rem}
.hit{background:var(--unsure-in)}
.error .hit{background:var(--bad-in)}
.info .hit{background:var(--later-in)}
ins.line{background:var(--good-in);color:var(--good)}
del.line{background:var(--bad-in);color:var(--bad)}
.ends,.links,.legend{margin:.3rem 0;padding:0;list-style:none}
.ends li,.links li{margin:.3rem 0;overflow-wrap:anywhere}
.ends .sign{display:inline-block;width:1.4rem}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.5rem 1.5rem}
.legend li{display:flex;gap:.7rem;align-items:center}
.legend svg{flex:none}
.whole{max-width:none}
.whole .picture{max-height:none}
.whole .flow{max-width:none;margin:0}
footer{padding-block:2rem 3rem;font-size:.85rem}
@media (max-width:44rem){
header{padding-block:1.25rem .75rem}
#filter{position:static}
#filter label:not(.pill){flex:1 1 100%;justify-content:space-between}
select,input[type=search]{flex:1;max-width:16rem}
#count{margin:0}
.card>summary{grid-template-columns:1.4rem minmax(0,1fr) 1rem;padding:.75rem}
.card>summary::after{grid-column:3}
.chips{grid-column:2;justify-content:flex-start}
.body{padding-inline:.8rem}
}
@media print{
body{font-size:10pt}
#filter,.skip,.card>summary::after{display:none}
.card{break-inside:auto;box-shadow:none;border-inline-start-width:3px}
.card>summary,h2,h3,h4{break-after:avoid}
.picture{overflow:visible;max-height:none;break-inside:avoid;border:0;padding:0}
.picture .flow{max-width:100%;max-height:23cm}
.code{overflow:visible;break-inside:avoid}
.code code{width:auto}
.line{white-space:pre-wrap;overflow-wrap:anywhere}
ins.line{font-weight:700}
details::details-content{content-visibility:visible;display:block;block-size:auto}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim();
