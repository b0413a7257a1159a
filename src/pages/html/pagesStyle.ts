/** The looks of a report: dark on light, so that paper shows it too. On paper no picture and no row is cut in two. */
export const PAGES_STYLE =
  'body{margin:0 auto;max-width:64rem;padding:1rem;color:#1a1a1a;background:#fff;font:1rem/1.5 system-ui,sans-serif}' +
  'h1{font-size:1.75rem}h2{font-size:1.375rem;margin-top:2.5rem}h3{font-size:1.125rem;margin-top:1.5rem}' +
  'a{color:#004b93}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid #004b93;outline-offset:2px}' +
  '.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding:.25rem 0}' +
  'th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}td,tbody th{overflow-wrap:anywhere}thead th{background:#eef2f7}tbody th{font-weight:400}.n{text-align:right}' +
  'figure{margin:1rem 0}svg{max-width:100%;height:auto}figcaption{color:#3d3d3d}summary{cursor:pointer;padding:.25rem 0}footer{color:#595959;margin-top:3rem}' +
  '@media print{body{max-width:none;padding:0;font-size:.75rem}.wide{overflow:visible}.district{break-before:page}figure,tr,svg{break-inside:avoid}svg{max-height:20cm}h2,h3{break-after:avoid}thead{display:table-header-group}details:not([open]){display:none}}';

/** The hash of it, by which the policy of the page allows it and no other. */
export const PAGES_STYLE_SHA256 = 'nUSI8/TKhgd14/1Ur669EXEpdWtKhQpXteGqTaRKkeM=';
