// The look of `/v1/docs`: readable on any screen, light or dark, without a font of its own.
export const style = `
:root{color-scheme:light dark;--ink:#1d2733;--quiet:#4a5868;--line:#d5dce4;--paper:#fff;--shade:#f3f6f9;--link:#0b5c8a}
@media (prefers-color-scheme:dark){:root{--ink:#e4e9ee;--quiet:#a9b6c3;--line:#38444f;--paper:#14191e;--shade:#1e262e;--link:#7cc4ee}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,nav,main{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.9rem;margin:0 0 1rem}
h2{font-size:1.35rem;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{max-width:46rem;margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:.25rem 0}
code{font:.9em/1.5 ui-monospace,monospace;background:var(--shade);padding:.1em .3em;border-radius:3px}
pre{background:var(--shade);padding:.9rem 1rem;overflow-x:auto;border-radius:6px;max-width:62rem}
pre code{padding:0;background:none}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--quiet);padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600}
article:target{background:var(--shade);padding:.5rem .75rem;margin-left:-.75rem;border-radius:6px}
section,article{scroll-margin-top:1rem}
@media print{nav{display:none}}
`
