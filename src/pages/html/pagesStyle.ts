/** The looks of a report: dark on light, so that paper shows it too. On paper no picture and no row is cut in two. */
export const PAGES_STYLE =
  'body{margin:0 auto;max-width:64rem;padding:1rem 1.25rem 2rem;color:#1a1a1a;background:#fff;font:1rem/1.55 system-ui,sans-serif}' +
  'h1{font-size:1.875rem;line-height:1.2;margin:.5rem 0 1rem;padding-bottom:.75rem;border-bottom:3px solid #1f5a99}h2{font-size:1.375rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid #c4ccd6}h3{font-size:1.125rem;margin:1.75rem 0 .5rem}h1+h2{border-top:0;margin-top:1rem}p{margin:.5rem 0}' +
  '.district h2{color:#12416f}.lead{font-weight:700;margin-top:1rem}li{margin:.125rem 0}.many{columns:24rem;column-gap:2rem}.many li{break-inside:avoid}' +
  'a{color:#004b93}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid #004b93;outline-offset:2px}' +
  '.wide{overflow-x:auto;margin:.5rem 0 1rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}caption{text-align:left;font-weight:700;padding:.25rem 0}h2+.wide caption,h3+.wide caption,details caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0}h2+.wide,h3+.wide,details .wide{position:relative}' +
  'th,td{border-bottom:1px solid #c4ccd6;padding:.375rem .625rem;text-align:left;vertical-align:top}td,tbody th{overflow-wrap:anywhere}thead th{background:#eef2f7;border-bottom:2px solid #767676;vertical-align:bottom}tbody th{font-weight:400}th.n,.n{text-align:right}.d{white-space:nowrap}' +
  'figure{margin:1rem 0;padding:.75rem;border:1px solid #c4ccd6;border-radius:.5rem}figure .wide{margin:0}svg{display:block;max-width:100%;height:auto}figcaption{color:#3d3d3d;margin-top:.5rem}summary{cursor:pointer;padding:.375rem 0;color:#004b93}footer{color:#595959;margin-top:3rem;border-top:1px solid #c4ccd6}' +
  '@media screen and (max-width:40rem){.rows{position:relative}.rows thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.rows table,.rows tbody,.rows tr,.rows tbody th,.rows td,.rows caption{display:block}.rows tr{padding:.5rem 0;border-bottom:1px solid #c4ccd6}.rows tbody th,.rows td{border:0;padding:.0625rem 0;text-align:left}.rows tbody th{font-weight:700}.rows td::before{content:attr(data-of) ": ";color:#595959}}' +
  '.narrow{display:none}@media screen and (max-width:40rem){.broad{display:none}.narrow{display:block}}' +
  '@media screen{figure svg{width:100%}figure>.wide svg{min-width:38rem}td,tbody th{min-width:7rem}td.n{min-width:0}}' +
  '@media print{body{max-width:none;padding:0;font-size:.75rem;line-height:1.4}.wide{overflow:visible}.district{break-before:page}figure,tr,svg{break-inside:avoid}.keep{break-inside:avoid}tbody tr:first-child{break-before:avoid}figure{border:0;padding:0}svg{max-width:16cm;max-height:20cm}h2,h3,.lead{break-after:avoid}thead{display:table-header-group}details:not([open]){display:none}}';

/** The hash of it, by which the policy of the page allows it and no other. */
export const PAGES_STYLE_SHA256 = 'vYdNRzJ5IWtJHvIcptYk8xnvAQZ338HFfBSF0POwIU0=';
