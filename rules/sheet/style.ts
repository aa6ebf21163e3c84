/** Steps of the widest bar of the chart: class `w1` to `w40`. */
export const BAR_STEPS = 40;

const bars = Array.from({ length: BAR_STEPS }, (_, i) => `.w${i + 1}{width:${((i + 1) * 100) / BAR_STEPS}%}`).join('\n');

/**
 * The one style of a check sheet, for print and screen: the text of its `<style>` element, to the letter. Black on white in print; on
 * the screen the colours of the editor (`--vscode-*`) where there is one, else light or dark as the reader has it.
 */
export const SHEET_STYLE = `
:root{color-scheme:light dark;--ink:var(--vscode-editor-foreground,CanvasText);--paper:var(--vscode-editor-background,Canvas);--line:var(--vscode-panel-border,#888);--soft:var(--vscode-descriptionForeground,#5a5a5a);--bad:var(--vscode-errorForeground,#b3261e);--good:#1b7f3b;--head:rgba(128,128,128,.14)}
@media (prefers-color-scheme:dark){:root{--soft:var(--vscode-descriptionForeground,#adadad);--bad:var(--vscode-errorForeground,#ff8a80);--good:#7bd88f}}
@page{size:A4;margin:15mm}
*{box-sizing:border-box}
body{margin:0;padding:8mm 4mm;background:var(--paper);color:var(--ink);font:10pt/1.25 "Times New Roman",Tinos,"Liberation Serif",serif;overflow-wrap:anywhere}
.sheet,.overview{max-width:180mm;margin:0 auto 14mm}
h1,h2{margin:0 0 2mm;font-size:15pt;line-height:1.2;text-align:center;text-transform:uppercase}
h3{margin:2mm 0 .5mm;font-size:10pt}
a{color:inherit}
table{width:calc(100% - 1px);border-collapse:collapse}
th,td{border:1px solid var(--line);padding:.7mm 1.6mm;text-align:left;vertical-align:top;font-weight:normal}
thead th{white-space:nowrap;background:var(--head);font-weight:bold;text-align:center;vertical-align:middle}
.facts{margin:0 0 2mm;display:grid;grid-template-columns:34mm 1fr;gap:0 2mm}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.verdict{font-weight:bold;text-transform:uppercase}
.form{table-layout:fixed;font-size:9pt;line-height:1.22}
.form .c1{width:9mm;padding-inline:.5mm}
.form .c2{width:57mm}
.form .c3{width:26mm}
.form tbody tr{break-inside:avoid}
.form tbody tr.content{break-inside:auto}
.form td.c1,.form td.c3,.n{text-align:center}
.clause,.signs small{display:block;font-size:7.5pt;color:var(--soft)}
.failed,.missing{color:var(--bad);font-weight:bold}
.passed{color:var(--good)}
ul{margin:0;padding:0;list-style:none}
.found li+li,.rest li{margin-top:.6mm}
.quote{display:block;font-size:8.5pt;color:var(--soft)}
mark{background:none;color:var(--ink);text-decoration:underline}
summary{cursor:pointer;font-style:italic}
.chart{columns:2;column-gap:6mm;font-size:8.5pt}
.chart li{display:grid;grid-template-columns:46mm 1fr 7mm;gap:1.5mm;align-items:center;break-inside:avoid}
.bar{display:flex;height:2.4mm;overflow:hidden}
.bar span{border-top-width:2.4mm;border-top-style:solid}
.bar .e,.key .e{border-top-color:var(--ink)}
.bar .w,.key .w{border-top-color:#8a8a8a}
.bar .o,.key .o{border-top-color:#cfcfcf}
.key{margin:.5mm 0 0;font-size:8pt}
.key span{display:inline-block;width:4mm;border-top-width:2.4mm;border-top-style:solid;margin:0 1mm 0 3mm}
.signs{display:grid;grid-template-columns:1fr 1fr;margin-top:3mm;text-align:center;break-inside:avoid}
.signs p{margin:0}
.signs .room{height:13mm}
.note{margin:1mm 0 0;font-size:8pt;color:var(--soft);text-align:center}
${bars}
@media print{
:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#000;--soft:#000;--bad:#000;--good:#000;--head:#fff}
body{padding:0;background:#fff;color:#000}
.sheet,.overview{max-width:none;margin:0;break-after:page}
.sheet:last-child{break-after:auto}
.quote,.rest ul{display:none}
a{text-decoration:none}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
}
`;

/** The source expression of {@link SHEET_STYLE} in a Content-Security-Policy: a page that keeps the style may put it into its own. */
export const SHEET_STYLE_HASH = 'sha256-V5kNY5YrRPdHdVXlNJwp40/rOG5NFvc/AyjFGl323hU=';
